package vn.sothon.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.access.SignInCodes;
import vn.sothon.demo.WholeCommune;
import vn.sothon.draft.templates.PlainTextFiles;
import vn.sothon.fixture.RunningServer;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Role;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;

/** A supervisor takes the wording out, brings it back, looks at it and decides, page by page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatePagesTest {

    private static final String SENTENCE = "# Phần I |";
    private static final String TOO_LARGE = "x".repeat(1_200_000);

    private final RunningServer server = PlainTextFiles.server(Map.of());
    private final WholeCommune commune = new WholeCommune(server);
    private final String head = signIn(commune.person("thôn Đăk Book"));
    private final String supervisor = signIn(commune.person("Phòng Văn hóa - Xã hội"));
    private final String stranger = signIn(supervisorElsewhere());
    private final String address = "/campaigns/" + commune.campaign().id() + "/template";

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_wording_goes_out_comes_back_and_is_used_until_the_delivered_one_is_again() {
        String wording = open(".docx").body();
        String there = upload(with(wording, "Câu của riêng xã."));

        assertThat(open(there).body())
                .contains("<ins>Câu của riêng xã.</ins>")
                .contains("đoạn không đổi")
                .contains("Dùng lời văn này");
        assertThat(open(there + "/preview").body()).contains("Câu của riêng xã.");
        assertThat(draft()).doesNotContain("Câu của riêng xã.");

        assertThat(submit(there + "/activation", "seen=0").statusCode()).isEqualTo(303);
        assertThat(submit(there + "/activation", "seen=0").statusCode()).isEqualTo(303);
        assertThat(draft()).contains("Câu của riêng xã.").contains("Theo lời văn của xã");
        assertThat(open("").body()).contains("đang dùng").contains("Dùng lại mẫu gốc");
        assertThat(open(".docx").body()).contains("Câu của riêng xã.");
        assertThat(open(".docx?version=0").body()).isEqualTo(wording);

        String seen = "seen=" + there.substring(1);
        assertThat(submit("/delivered", seen).statusCode()).isEqualTo(303);
        assertThat(submit("/delivered", seen).statusCode()).isEqualTo(303);
        assertThat(draft()).doesNotContain("Câu của riêng xã.");
    }

    @Test
    void who_decides_against_what_is_no_longer_in_use_is_told() {
        String wording = open(".docx?version=0").body();
        String there = upload(with(wording, "Một câu khác."));

        HttpResponse<String> answer = submit(there + "/activation", "seen=77");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("vừa được người khác đổi");
        assertThat(submit(there + "/activation", "other=1").statusCode()).isEqualTo(409);
    }

    @Test
    void a_proposal_is_put_aside_with_a_reason() {
        String there = upload(with(open(".docx?version=0").body(), "Câu không dùng."));

        submit(there + "/refusal", "reason=" + URLEncoder.encode("Thừa <b>chữ</b>", UTF_8));

        assertThat(open(there).body()).contains("Lý do: Thừa &lt;b&gt;chữ&lt;/b&gt;");
    }

    @Test
    void mistakes_are_shown_with_their_place_and_the_wording_cannot_be_used() {
        String there = upload(with(open(".docx?version=0").body(), "Có ${num(s.housholds)} hộ."));

        assertThat(open(there).body())
                .contains("chỗ cần sửa")
                .containsPattern("Dòng \\d+, cột \\d+: ")
                .contains("<code>Có ${num(s.housholds)} hộ.</code>")
                .doesNotContain("Dùng lời văn này</button>");
        assertThat(submit(there + "/activation", "seen=0").statusCode()).isEqualTo(409);
        assertThat(open(there + "/preview").body()).contains("chưa lập được dự thảo");
    }

    @Test
    void hostile_words_stay_words() {
        String there = upload(with(open(".docx?version=0").body(), "A <script>alert(1)</script>."));

        assertThat(open(there).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(open(there + "/preview").body()).doesNotContain("<script>alert");
    }

    @Test
    void nothing_new_is_told_and_not_kept() {
        assertThat(sent(form("mau.docx", open(".docx").body()), supervisor).body())
                .contains("giống hệt lời văn đang dùng");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 422, chưa chọn tệp nào",
        "mau.doc, chữ, 422, «mau.doc» không phải tệp Word",
        "<b>.txt, chữ, 422, «&lt;b&gt;.txt»",
        "mau.docx, '', 422, không có nội dung",
        "mau.docx, không phải Word, 422, không mở được"
    })
    void a_wrong_file_is_answered_with_a_sentence(
            String name, String content, int status, String sentence) {
        HttpResponse<String> answer = sent(form(name, content), supervisor);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void a_file_that_is_too_large_is_answered_with_a_sentence() {
        HttpResponse<String> answer = sent(form("mau.docx", TOO_LARGE), supervisor);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("lớn hơn 1 MB");
        assertThat(nextPage().statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_without_any_file_is_answered_with_a_sentence() {
        String form =
                "--grenze\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n0\r\n--grenze--\r\n";

        assertThat(sent(form, supervisor).body()).contains("chưa chọn tệp nào");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".docx", "/1", "/1/preview"})
    void the_wording_is_shown_to_the_communes_supervisor_alone(String page) {
        upload(with(open(".docx?version=0").body(), "Bản đầu."));

        assertThat(open(page).statusCode()).isEqualTo(200);
        assertThat(server.get(address + page, "Cookie", stranger).statusCode()).isEqualTo(404);
        assertThat(server.get(address + page, "Cookie", head).statusCode()).isEqualTo(404);
        assertThat(server.get(address + page).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/delivered", "/1/activation", "/1/refusal"})
    void nobody_else_decides(String deed) {
        upload(with(open(".docx?version=0").body(), "Bản đầu."));

        assertThat(server.submit(address + deed, "seen=0", "Cookie", stranger).statusCode())
                .isEqualTo(404);
        assertThat(server.submit(address + deed, "seen=0", "Cookie", head).statusCode())
                .isEqualTo(404);
        assertThat(fromElsewhere(deed).statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_else_uploads() {
        String form = form("mau.docx", "Lời văn của người khác.");

        assertThat(sent(form, stranger).statusCode()).isEqualTo(404);
        assertThat(sent(form, head).statusCode()).isEqualTo(404);
        assertThat(fromElsewhere("").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/999", "/999/preview", ".docx?version=999"})
    void a_version_that_does_not_exist_is_not_found(String page) {
        assertThat(open(page).statusCode()).isEqualTo(404);
    }

    private static String with(String wording, String sentence) {
        assertThat(wording).contains(SENTENCE);
        return wording.replace(SENTENCE, sentence + "\n\n" + SENTENCE);
    }

    /** The path of the proposal behind the address of the wording: "/1". */
    private String upload(String text) {
        String there =
                sent(form("mau.docx", text), supervisor)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        assertThat(there).startsWith(address);
        return there.substring(address.length());
    }

    private HttpResponse<String> open(String page) {
        return server.get(address + page, "Cookie", supervisor);
    }

    private HttpResponse<String> submit(String deed, String form) {
        return server.submit(address + deed, form, "Cookie", supervisor);
    }

    private String draft() {
        return server.get("/campaigns/" + commune.campaign().id() + "/draft", "Cookie", supervisor)
                .body();
    }

    /** On the same connection, if the server left it open. */
    private HttpResponse<String> nextPage() {
        return server.send(
                server.request(address, "Cookie", supervisor)
                        .header("Accept", "text/html")
                        .timeout(Duration.ofSeconds(20))
                        .GET());
    }

    private static String form(String name, String content) {
        return "--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                + content
                + "\r\n--grenze--\r\n";
    }

    private HttpResponse<String> sent(String form, String who) {
        return server.send(
                server.request(address, "Cookie", who)
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "multipart/form-data; boundary=grenze")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> fromElsewhere(String deed) {
        return server.send(
                server.request(address + deed, "Cookie", supervisor)
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header(
                                "Content-Type",
                                deed.isEmpty()
                                        ? "multipart/form-data; boundary=grenze"
                                        : "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("seen=0")));
    }

    private long supervisorElsewhere() {
        Unit.Details own =
                server.bean(Units.class).unit(commune.campaign().commune()).orElseThrow().details();
        Unit other =
                server.bean(Units.class)
                        .addCommune(
                                new Unit.Details(
                                        own.tenant(),
                                        own.respondent(),
                                        "xã Khác",
                                        "Khác",
                                        own.validFrom(),
                                        own.validUntil()));
        People people = server.bean(People.class);
        Person person = people.add(own.tenant(), "Người Khác", "chị");
        people.appoint(person, other, Role.SUPERVISOR);
        return person.id();
    }

    private String signIn(long person) {
        String code = server.bean(SignInCodes.class).issue(person);
        return server.submit("/sign-in", "code=" + URLEncoder.encode(code, UTF_8))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }
}
