package vn.sothon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sothon.access.SignInCodes;
import vn.sothon.channel.Address;
import vn.sothon.demo.WholeCommune;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.RunningServer;
import vn.sothon.organisation.Invitations;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Redemption;

/** The supervisor sees who is on Telegram, and hands out codes to who is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartCodeTest {

    private static final Pattern LINK = Pattern.compile("https://t\\.me/(\\w+)\\?start=([\\w-]+)");

    private final FakeBotApi telegram = FakeBotApi.start();
    private final RunningServer server =
            RunningServer.start(
                    Map.of(
                            "settings.demo",
                            "off",
                            "telegram.bot-token",
                            telegram.token(),
                            "telegram.api-url",
                            telegram.url().toString()));
    private final WholeCommune commune = new WholeCommune(server);
    private final WholeCommune other = new WholeCommune(server);
    private final String page = "/campaigns/" + commune.campaign().id() + "/reporters";
    private final String supervisor = signIn(commune, "Phòng Văn hóa - Xã hội");

    @AfterAll
    void stop() {
        server.close();
        telegram.close();
    }

    @Test
    void the_code_of_the_page_links_the_person_it_was_made_for() {
        long head = commune.person("thôn Đăk Book");

        var response = server.submit(invitation(head), "", "Cookie", supervisor);
        Matcher link = LINK.matcher(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).endsWith("bot");
        assertThat(response.body())
                .contains("<code>/start " + link.group(2) + "</code>")
                .contains("Mã dùng một lần, trong 14 ngày");
        assertThat(server.bean(Invitations.class).redeem(link.group(2), chat("42")))
                .isEqualTo(
                        new Redemption.Linked(
                                server.bean(People.class).person(head).orElseThrow()));
        assertThat(row(head)).contains("đã nối Telegram");
    }

    @Test
    void who_was_never_linked_is_said_to_be_without_telegram() {
        assertThat(row(commune.person("thôn Long Yên"))).contains("chưa nối Telegram");
    }

    @Test
    void the_page_lists_the_reporters_of_the_own_units_alone() {
        String body = server.get(page, "Cookie", supervisor).body();

        assertThat(body).contains(invitation(commune.person("thôn Đăk Book")));
        assertThat(body).doesNotContain("/" + other.person("thôn Đăk Book") + "/invitation");
    }

    @Test
    void nobody_but_the_supervisor_sees_the_page_or_makes_a_code() {
        long head = commune.person("thôn Đăk Book");
        String headsCookie = signIn(commune, "thôn Đăk Book");
        String neighbour = signIn(other, "Phòng Văn hóa - Xã hội");

        for (String cookie : new String[] {headsCookie, neighbour}) {
            assertThat(server.get(page, "Cookie", cookie).statusCode()).isEqualTo(404);
            assertThat(server.submit(invitation(head), "", "Cookie", cookie).statusCode())
                    .isEqualTo(404);
        }
        assertThat(server.get(page).statusCode()).isEqualTo(303);
    }

    @Test
    void no_code_is_made_for_a_reporter_of_another_commune() {
        long stranger = other.person("thôn Đăk Book");

        assertThat(server.submit(invitation(stranger), "", "Cookie", supervisor).statusCode())
                .isEqualTo(404);
    }

    @Test
    void another_site_cannot_make_a_code() {
        var response =
                server.send(
                        server.request(
                                        invitation(commune.person("thôn Đăk Book")),
                                        "Cookie",
                                        supervisor,
                                        "Sec-Fetch-Site",
                                        "cross-site")
                                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void without_a_bot_the_page_says_so_and_offers_no_code() {
        try (var quiet = RunningServer.demo()) {
            String list = "/campaigns/" + new WholeCommune(quiet).campaign().id() + "/reporters";

            assertThat(quiet.get(list).body())
                    .contains("Chưa cài bot Telegram")
                    .doesNotContain("/invitation");
        }
    }

    @Test
    void the_demo_says_where_the_codes_are() {
        try (var demo = RunningServer.demo()) {
            var whole = new WholeCommune(demo);

            assertThat(demo.get("/").body())
                    .contains("/campaigns/" + whole.campaign().id() + "/reporters");
        }
    }

    private String invitation(long person) {
        return page + "/" + person + "/invitation";
    }

    /** The line of the person in the list. */
    private String row(long person) {
        String body = server.get(page, "Cookie", supervisor).body();
        String before = body.substring(0, body.indexOf(invitation(person)));
        return before.substring(before.lastIndexOf("<tr>"));
    }

    private Address chat(String number) {
        return new Address("telegram", telegram.token().split(":", 2)[0], number);
    }

    private String signIn(WholeCommune of, String unit) {
        String code = server.bean(SignInCodes.class).issue(of.person(unit));
        return server.submit("/sign-in", "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }
}
