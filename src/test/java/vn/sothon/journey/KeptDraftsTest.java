package vn.sothon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.access.SignInCodes;
import vn.sothon.answer.Answer;
import vn.sothon.campaign.Roster;
import vn.sothon.conversation.DutyId;
import vn.sothon.database.Database;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;
import vn.sothon.demo.WholeCommune;
import vn.sothon.draft.shelf.DraftVersions;
import vn.sothon.fixture.RunningServer;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Role;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;
import vn.sothon.submission.Answers;
import vn.sothon.submission.Source;

/** The supervisor finds the drafts that were given out again, and sees what changed between two. */
class KeptDraftsTest {

    private static final String HEAD = "thôn Đăk Book";
    private static final String OFFICE = "Phòng Văn hóa - Xã hội";
    private static final String HOSTILE = "<script>alert(1)</script> ${x} **đậm**";

    private final RunningServer server = RunningServer.closed();
    private final WholeCommune commune = new WholeCommune(server);
    private final String supervisor = signIn(commune.person(OFFICE));
    private final String drafts = "/campaigns/" + commune.campaign().id() + "/drafts";

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void where_nothing_was_given_out_the_list_says_how_that_changes() {
        assertThat(get(drafts).body())
                .contains("Chưa có bản nào được lưu")
                .doesNotContain("So sánh</button>");
    }

    @Test
    void the_list_names_every_draft_newest_first_with_who_took_it() {
        twoDrafts();

        String page = get(drafts).body();

        assertThat(page).contains("2 bản, mới nhất trước", "Trần Thị Minh Hạnh");
        assertThat(page.indexOf("<th scope=\"row\">Bản 2"))
                .isLessThan(page.indexOf("<th scope=\"row\">Bản 1"))
                .isPositive();
    }

    @Test
    void equal_downloads_are_one_draft() {
        give(HEAD, "households", Answer.Figure.of(150));
        download();
        download();

        assertThat(get(drafts).body()).contains("1 bản, mới nhất trước");
    }

    @Test
    void a_kept_draft_comes_again_as_it_was_and_under_its_name() {
        give(HEAD, "households", Answer.Figure.of(150));
        HttpResponse<String> first = download();
        give(HEAD, "households", Answer.Figure.of(152));
        download();

        HttpResponse<String> again = get(drafts + "/1.docx");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Content-Disposition"))
                .isEqualTo(first.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("_ban-1.docx"));
    }

    @Test
    void two_drafts_beside_each_other_show_what_changed_and_through_whom() {
        twoDrafts();

        HttpResponse<String> page = get(drafts + "/compare?old=1&new=2");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("So sánh bản 1 với bản 2", "Thôn Đăk Book: 150 hộ → 152 hộ")
                .contains("<option value=\"1\" selected>", "<option value=\"2\" selected>");
    }

    @Test
    void the_words_of_both_stand_in_one_text_with_marks() {
        twoDrafts();

        assertThat(get(drafts + "/compare?old=1&new=2").body())
                .contains("/drafts/compare.docx?old=1&amp;new=2")
                .containsPattern("<del>.*150.*</del>")
                .containsPattern("<ins>.*152.*</ins>");
    }

    @Test
    void the_word_file_shows_the_changes_under_our_name_and_the_time_of_the_newer_draft()
            throws IOException {
        twoDrafts();

        HttpResponse<byte[]> file = bytes(drafts + "/compare.docx?old=2&new=1");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).contains("_so-sanh-ban-1-voi-ban-2.docx"));
        String body = body(file.body());
        assertThat(body)
                .containsPattern("<w:del [^>]*w:author=\"Sổ Thôn\" w:date=\"" + madeAt(2))
                .containsPattern("<w:ins [^>]*w:author=\"Sổ Thôn\" w:date=\"" + madeAt(2))
                .contains("<w:delText");
    }

    @Test
    void the_word_file_of_a_comparison_with_the_moment_says_so_in_its_name() throws IOException {
        twoDrafts();
        give(HEAD, "households", Answer.Figure.of(153));

        HttpResponse<byte[]> file = bytes(drafts + "/compare.docx?old=1&new=now");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).contains("_so-sanh-ban-1-voi-ban-hien-nay.docx"));
        assertThat(body(file.body())).contains("153");
    }

    @Test
    void a_template_that_is_no_longer_taken_leaves_the_figures_to_compare() {
        twoDrafts();
        breakWordingOfAll();

        HttpResponse<String> page = get(drafts + "/compare?old=1&new=2");
        HttpResponse<String> word = get(drafts + "/compare.docx?old=1&new=2");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("150 hộ → 152 hộ", "Lời văn của bản 1 có chỗ Sổ Thôn không nhận được");
        assertThat(word.statusCode()).isEqualTo(409);
        assertThat(word.body()).contains("Lời văn của bản 1");
    }

    @Test
    void the_newer_one_stands_last_whichever_was_named_first() {
        twoDrafts();

        assertThat(get(drafts + "/compare?old=2&new=1").body())
                .contains("So sánh bản 1 với bản 2", "150 hộ → 152 hộ");
    }

    @Test
    void a_kept_draft_is_compared_with_the_answers_as_they_stand_and_nothing_is_kept() {
        twoDrafts();
        give(HEAD, "households", Answer.Figure.of(153));

        String page = get(drafts + "/compare?old=1&new=now").body();

        assertThat(page).contains("So sánh bản 1 với bản hiện nay", "150 hộ → 153 hộ");
        assertThat(get(drafts).body()).contains("2 bản, mới nhất trước");
    }

    @Test
    void equal_drafts_differ_in_no_figure_and_no_word() {
        twoDrafts();

        assertThat(get(drafts + "/compare?old=2&new=now").body())
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
        twoDrafts();

        HttpResponse<String> page = get(drafts + "/compare?" + query);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(sentence, "So sánh</button>");
    }

    @Test
    void a_draft_whose_inputs_were_not_kept_can_be_fetched_and_not_compared() {
        twoDrafts();
        forgetInputsOfTheFirst();

        assertThat(get(drafts + "/1.docx").statusCode()).isEqualTo(200);
        assertThat(get(drafts).body()).contains("chỉ tải lại được, không so sánh được");
        HttpResponse<String> page = get(drafts + "/compare?old=1&new=2");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Bản 1 được làm khi Sổ Thôn chưa lưu số liệu");
    }

    @Test
    void a_number_that_was_never_given_has_no_file() {
        twoDrafts();

        assertThat(get(drafts + "/3.docx").statusCode()).isEqualTo(404);
    }

    @Test
    void hostile_words_of_an_answer_are_words_on_the_page() {
        give(OFFICE, "advantages", new Answer.Text("Thuận lợi."));
        download();
        give(OFFICE, "advantages", new Answer.Text(HOSTILE));
        download();

        assertThat(get(drafts + "/compare?old=1&new=2").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${x} **đậm**")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/1.docx", "/compare?old=1&new=2", "/compare?old=1&new=now"})
    void the_drafts_of_a_commune_are_for_its_own_supervisor(String page) {
        twoDrafts();
        String head = signIn(commune.person(HEAD));
        String neighbour = signIn(supervisorOfAnotherCommune());

        assertThat(get(drafts + page).statusCode()).isEqualTo(200);
        assertThat(server.get(drafts + page, "Cookie", head).statusCode()).isEqualTo(404);
        assertThat(server.get(drafts + page, "Cookie", neighbour).statusCode()).isEqualTo(404);
        assertThat(server.get(drafts + page).statusCode()).isEqualTo(303);
    }

    /** Between them one village corrected its households from 150 to 152. */
    private void twoDrafts() {
        give(HEAD, "households", Answer.Figure.of(150));
        download();
        give(HEAD, "households", Answer.Figure.of(152));
        download();
    }

    private HttpResponse<String> download() {
        return get("/campaigns/" + commune.campaign().id() + "/draft.docx");
    }

    private HttpResponse<String> get(String address) {
        return server.get(address, "Cookie", supervisor);
    }

    private HttpResponse<byte[]> bytes(String address) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    server.request(address, "Cookie", supervisor).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String body(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException("no Word file");
    }

    private Instant madeAt(int number) {
        return server.bean(DraftVersions.class).of(commune.campaign()).stream()
                .filter(draft -> draft.number() == number)
                .findFirst()
                .orElseThrow()
                .at()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private void breakWordingOfAll() {
        Database database = server.bean(Database.class);
        database.transaction(() ->
                database.sql(
                                """
                                update draft_wordings
                                set files = jsonb_build_object(main, '<#if')
                                """)
                        .update());
    }

    private void give(String unit, String question, Answer answer) {
        long id =
                server.bean(Roster.class).unitsOf(commune.campaign()).stream()
                        .filter(one -> one.details().name().equals(unit))
                        .findFirst()
                        .orElseThrow()
                        .id();
        server.bean(Answers.class)
                .give(
                        new DutyId(commune.campaign().id(), id),
                        new QuestionId(question),
                        answer,
                        new Source(commune.person(unit), "", "", Optional.empty()));
    }

    private void forgetInputsOfTheFirst() {
        Database database = server.bean(Database.class);
        database.transaction(() ->
                database.sql(
                                """
                                update draft_versions
                                set report_id = null, definition_version = null,
                                    wording_hash = null, answers = null, last_year = null,
                                    context = null
                                where number = 1
                                """)
                        .update());
    }

    private long supervisorOfAnotherCommune() {
        String tenant = commune.campaign().tenant();
        Unit other =
                server.bean(Units.class)
                        .addCommune(
                                new Unit.Details(
                                        tenant,
                                        new Respondent(UnitKind.COMMUNE, ""),
                                        "xã Láng Giềng",
                                        "Láng Giềng",
                                        LocalDate.of(2025, 7, 1),
                                        Optional.empty()));
        People people = server.bean(People.class);
        Person person = people.add(tenant, "Lê Thị Xóm Bên", "chị");
        people.appoint(person, other, Role.SUPERVISOR);
        return person.id();
    }

    private String signIn(long person) {
        String code = server.bean(SignInCodes.class).issue(person);
        return server.submit("/sign-in", "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }
}
