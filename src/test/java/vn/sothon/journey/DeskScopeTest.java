package vn.sothon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.access.SignInCodes;
import vn.sothon.demo.WholeCommune;
import vn.sothon.fixture.RunningServer;

/** Where the demo is off, a campaign's pages are for those who supervise its commune alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskScopeTest {

    private final RunningServer server = RunningServer.closed();
    private final WholeCommune commune = new WholeCommune(server);
    private final String head = signIn("thôn Đăk Book");
    private final String supervisor = signIn("Phòng Văn hóa - Xã hội");

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/figures", "/draft", "/draft.docx", "/draft.pdf"})
    void a_page_of_a_campaign_is_shown_to_its_supervisor_alone(String page) {
        String address = "/campaigns/" + commune.campaign().id() + page;

        assertThat(server.get(address, "Cookie", supervisor).statusCode()).isEqualTo(200);
        assertThat(server.get(address, "Cookie", head).statusCode()).isEqualTo(404);
        assertThat(server.get(address).statusCode()).isEqualTo(303);
    }

    @Test
    void only_the_supervisor_can_remind() {
        String address = "/campaigns/" + commune.campaign().id() + "/reminders";

        assertThat(server.submit(address, "", "Cookie", head).statusCode()).isEqualTo(404);
        assertThat(
                        server.submit(address, "", "Cookie", supervisor)
                                .headers()
                                .firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).contains("reminded="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/files/o1"})
    void a_chat_is_shown_to_its_owner_alone(String part) {
        String address = "/chat/" + commune.person("thôn Long Yên") + part;

        assertThat(server.get(address, "Cookie", head).statusCode()).isEqualTo(404);
        assertThat(server.get(address, "Cookie", supervisor).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_listens_to_the_chat_of_another() {
        String address = "/chat/" + commune.person("thôn Long Yên") + "/events";

        assertThat(
                        server.send(
                                        server.request(
                                                        address,
                                                        "Cookie",
                                                        head,
                                                        "Accept",
                                                        "text/event-stream")
                                                .GET())
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_writes_in_the_name_of_another() {
        String address = "/chat/" + commune.person("thôn Long Yên") + "/messages";
        String message = "{\"id\":\"m1\",\"text\":\"152\"}";

        assertThat(server.post(address, message, "Cookie", head).statusCode()).isEqualTo(404);
    }

    private String signIn(String unit) {
        String code = server.bean(SignInCodes.class).issue(commune.person(unit));
        return server.submit("/sign-in", "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }
}
