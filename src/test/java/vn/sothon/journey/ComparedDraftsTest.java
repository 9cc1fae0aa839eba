package vn.sothon.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sothon.journey.KeptDraftsRoom.HEAD;
import static vn.sothon.journey.KeptDraftsRoom.OFFICE;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sothon.answer.Answer;

/** The supervisor sees what changed between two drafts that were given out. */
class ComparedDraftsTest {

    private static final String HOSTILE = "<script>alert(1)</script> ${x} **đậm**";

    private final KeptDraftsRoom room = new KeptDraftsRoom();

    @AfterEach
    void stop() {
        room.close();
    }

    @Test
    void two_drafts_beside_each_other_show_what_changed_and_through_whom() {
        room.twoDrafts();

        HttpResponse<String> page = room.get(room.drafts + "/compare?old=1&new=2");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("So sánh bản 1 với bản 2", "Thôn Đăk Book: 150 hộ → 152 hộ")
                .contains("<option value=\"1\" selected>", "<option value=\"2\" selected>");
    }

    @Test
    void the_words_of_both_stand_in_one_text_with_marks() {
        room.twoDrafts();

        assertThat(room.get(room.drafts + "/compare?old=1&new=2").body())
                .contains("/drafts/compare.docx?old=1&amp;new=2")
                .containsPattern("<del>.*150.*</del>")
                .containsPattern("<ins>.*152.*</ins>");
    }

    @Test
    void the_word_file_shows_the_changes_under_our_name_and_the_time_of_the_newer_draft()
            throws IOException {
        room.twoDrafts();

        HttpResponse<byte[]> file = room.bytes(room.drafts + "/compare.docx?old=2&new=1");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).contains("_so-sanh-ban-1-voi-ban-2.docx"));
        String body = KeptDraftsRoom.body(file.body());
        assertThat(body)
                .containsPattern("<w:del [^>]*w:author=\"Sổ Thôn\" w:date=\"" + room.madeAt(2))
                .containsPattern("<w:ins [^>]*w:author=\"Sổ Thôn\" w:date=\"" + room.madeAt(2))
                .contains("<w:delText");
    }

    @Test
    void the_word_file_of_a_comparison_with_the_moment_says_so_in_its_name() throws IOException {
        room.twoDrafts();
        room.give(HEAD, "households", Answer.Figure.of(153));

        HttpResponse<byte[]> file = room.bytes(room.drafts + "/compare.docx?old=1&new=now");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).contains("_so-sanh-ban-1-voi-ban-hien-nay.docx"));
        assertThat(KeptDraftsRoom.body(file.body())).contains("153");
    }

    @Test
    void a_template_that_is_no_longer_taken_leaves_the_figures_to_compare() {
        room.twoDrafts();
        room.breakWordingOfAll();

        HttpResponse<String> page = room.get(room.drafts + "/compare?old=1&new=2");
        HttpResponse<String> word = room.get(room.drafts + "/compare.docx?old=1&new=2");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("150 hộ → 152 hộ", "Lời văn của bản 1 có chỗ Sổ Thôn không nhận được");
        assertThat(word.statusCode()).isEqualTo(409);
        assertThat(word.body()).contains("Lời văn của bản 1");
    }

    @Test
    void the_newer_one_stands_last_whichever_was_named_first() {
        room.twoDrafts();

        assertThat(room.get(room.drafts + "/compare?old=2&new=1").body())
                .contains("So sánh bản 1 với bản 2", "150 hộ → 152 hộ");
    }

    @Test
    void a_kept_draft_is_compared_with_the_answers_as_they_stand_and_nothing_is_kept() {
        room.twoDrafts();
        room.give(HEAD, "households", Answer.Figure.of(153));

        String page = room.get(room.drafts + "/compare?old=1&new=now").body();

        assertThat(page).contains("So sánh bản 1 với bản hiện nay", "150 hộ → 153 hộ");
        assertThat(room.get(room.drafts).body()).contains("2 bản, mới nhất trước");
    }

    @Test
    void equal_drafts_differ_in_no_figure_and_no_word() {
        room.twoDrafts();

        assertThat(room.get(room.drafts + "/compare?old=2&new=now").body())
                .contains("Không có số liệu nào thay đổi", "Lời văn không có gì thay đổi")
                .doesNotContain("compare.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "old=1&new=1, 400, Hai bản được chọn là một",
        "old=now&new=now, 400, Hai bản được chọn là một",
        "old=1, 400, chưa chọn đủ hai bản",
        "'', 400, chưa chọn đủ hai bản",
        "old=1&new=9, 404, Báo cáo này không có bản 9",
        "old=x%3Cb%3E&new=1, 400, mang số «x&lt;b&gt;»",
        "old=99999999999999999999&new=1, 400, mang số «99999999999999999999»",
        "old=-1&new=2, 400, mang số «-1»"
    })
    void two_that_cannot_be_compared_are_answered_with_what_to_do(
            String query, int status, String sentence) {
        room.twoDrafts();

        HttpResponse<String> page = room.get(room.drafts + "/compare?" + query);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(sentence, "So sánh</button>");
    }

    @Test
    void hostile_words_of_an_answer_are_words_on_the_page() {
        room.give(OFFICE, "advantages", new Answer.Text("Thuận lợi."));
        room.download();
        room.give(OFFICE, "advantages", new Answer.Text(HOSTILE));
        room.download();

        assertThat(room.get(room.drafts + "/compare?old=1&new=2").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${x} **đậm**")
                .doesNotContain("<script>alert");
    }
}
