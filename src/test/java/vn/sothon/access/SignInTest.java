package vn.sothon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;
import vn.sothon.fixture.RunningServer;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Role;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;

class SignInTest {

    private final RunningServer server = RunningServer.closed();
    private Person nho;
    private Unit commune;

    @BeforeEach
    void a_reporter() {
        commune =
                server.bean(Units.class)
                        .addCommune(
                                new Unit.Details(
                                        "quang-ngai",
                                        new Respondent(UnitKind.COMMUNE, ""),
                                        "xã Xốp",
                                        "Xốp",
                                        LocalDate.of(2025, 7, 1),
                                        Optional.empty()));
        nho = server.bean(People.class).add("quang-ngai", "A Nhớ", "anh");
        server.bean(People.class).appoint(nho, commune, Role.REPORTER);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_sign_in_page() {
        var response = server.get("/");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void a_code_from_the_chat_opens_the_pages() {
        HttpResponse<String> signedIn = signIn(code());

        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(openChat(signedIn)).isEqualTo(200);
    }

    @Test
    void a_code_may_be_typed_in_small_letters_with_spaces() {
        String typed = code().replace('-', ' ').toLowerCase(java.util.Locale.ROOT);

        assertThat(signIn(typed.replace(" ", "+")).statusCode()).isEqualTo(303);
    }

    @Test
    void a_code_works_once() {
        String code = code();
        signIn(code);

        HttpResponse<String> second = signIn(code);

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("Mã này không đúng");
    }

    @Test
    void a_new_code_ends_the_one_before() {
        String first = code();
        String second = code();

        assertThat(signIn(first).statusCode()).isEqualTo(422);
        assertThat(signIn(second).statusCode()).isEqualTo(303);
    }

    @Test
    void opening_the_page_with_a_code_uses_nothing_up() {
        String code = code();
        server.get("/sign-in?code=" + code);

        assertThat(signIn(code).statusCode()).isEqualTo(303);
    }

    @Test
    void the_sixth_wrong_code_is_not_even_looked_at() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("WRONG" + i).statusCode()).isEqualTo(422);
        }

        HttpResponse<String> sixth = signIn(code());

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.body()).contains("Đã nhập sai nhiều lần");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        String cookie = signIn(code()).headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie)
                .startsWith("session=")
                .contains("HTTPOnly")
                .contains("SameSite=Strict")
                .contains("Path=/");
    }

    @Test
    void signing_out_ends_the_session_also_for_a_copied_cookie() {
        HttpResponse<String> signedIn = signIn(code());

        server.submit("/sign-out", "", "Cookie", cookie(signedIn));

        assertThat(openChat(signedIn)).isEqualTo(401);
    }

    @Test
    void a_removed_person_is_out_at_once() {
        HttpResponse<String> signedIn = signIn(code());

        server.bean(People.class).remove(nho, commune, Role.REPORTER);

        assertThat(openChat(signedIn)).isEqualTo(401);
    }

    @Test
    void another_site_cannot_sign_a_browser_in() {
        var response =
                server.send(
                        server.request("/sign-in")
                                .header("Sec-Fetch-Site", "cross-site")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                                "code=" + code())));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void over_https_the_cookie_is_bound_to_the_host() {
        try (RunningServer secure = RunningServer.secure()) {
            assertThat(
                            secure.bean(SessionCookie.class)
                                    .give(io.micronaut.http.HttpResponse.ok(), "token")
                                    .getCookie("__Host-session"))
                    .hasValueSatisfying(cookie -> assertThat(cookie.isSecure()).isTrue());
        }
    }

    private String code() {
        return server.bean(SignInCodes.class).issue(nho.id());
    }

    private HttpResponse<String> signIn(String code) {
        return server.submit("/sign-in", "code=" + code);
    }

    private int openChat(HttpResponse<String> signedIn) {
        return server.get("/chat/" + nho.id(), "Cookie", cookie(signedIn)).statusCode();
    }

    private static String cookie(HttpResponse<String> signedIn) {
        String header = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
        return header.substring(0, header.indexOf(';'));
    }
}
