package vn.sothon.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sothon.journey.KeptDraftsRoom.HEAD;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.answer.Answer;

/** The supervisor finds the drafts that were given out again. */
class KeptDraftsTest {

    private final KeptDraftsRoom room = new KeptDraftsRoom();

    @AfterEach
    void stop() {
        room.close();
    }

    @Test
    void where_nothing_was_given_out_the_list_says_how_that_changes() {
        assertThat(room.get(room.drafts).body())
                .contains("Chưa có bản nào được lưu")
                .doesNotContain("So sánh</button>");
    }

    @Test
    void the_list_names_every_draft_newest_first_with_who_took_it() {
        room.twoDrafts();

        String page = room.get(room.drafts).body();

        assertThat(page).contains("2 bản, mới nhất trước", "Trần Thị Minh Hạnh");
        assertThat(page.indexOf("<th scope=\"row\">Bản 2"))
                .isLessThan(page.indexOf("<th scope=\"row\">Bản 1"))
                .isPositive();
    }

    @Test
    void equal_downloads_are_one_draft() {
        room.give(HEAD, "households", Answer.Figure.of(150));
        room.download();
        room.download();

        assertThat(room.get(room.drafts).body()).contains("1 bản, mới nhất trước");
    }

    @Test
    void a_kept_draft_comes_again_as_it_was_and_under_its_name() {
        room.give(HEAD, "households", Answer.Figure.of(150));
        HttpResponse<String> first = room.download();
        room.give(HEAD, "households", Answer.Figure.of(152));
        room.download();

        HttpResponse<String> again = room.get(room.drafts + "/1.docx");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Content-Disposition"))
                .isEqualTo(first.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("_ban-1.docx"));
    }

    @Test
    void a_draft_whose_inputs_were_not_kept_can_be_fetched_and_not_compared() {
        room.twoDrafts();
        room.forgetInputsOfTheFirst();

        assertThat(room.get(room.drafts + "/1.docx").statusCode()).isEqualTo(200);
        assertThat(room.get(room.drafts).body()).contains("chỉ tải lại được, không so sánh được");
        HttpResponse<String> page = room.get(room.drafts + "/compare?old=1&new=2");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Bản 1 được làm khi Sổ Thôn chưa lưu số liệu");
    }

    @Test
    void a_number_that_was_never_given_has_no_file() {
        room.twoDrafts();

        assertThat(room.get(room.drafts + "/3.docx").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/1.docx",
                "/compare?old=1&new=2",
                "/compare?old=1&new=now",
                "/compare.docx?old=1&new=2"
            })
    void the_drafts_of_a_commune_are_for_its_own_supervisor(String page) {
        room.twoDrafts();
        String head = room.signIn(room.commune.person(HEAD));
        String neighbour = room.signIn(room.supervisorOfAnotherCommune());

        assertThat(room.get(room.drafts + page).statusCode()).isEqualTo(200);
        assertThat(room.server.get(room.drafts + page, "Cookie", head).statusCode()).isEqualTo(404);
        assertThat(room.server.get(room.drafts + page, "Cookie", neighbour).statusCode())
                .isEqualTo(404);
        assertThat(room.server.get(room.drafts + page).statusCode()).isEqualTo(303);
    }
}
