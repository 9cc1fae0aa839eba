package vn.sothon.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sothon.fixture.RunningServer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorPagesTest {

    private RunningServer server;

    @BeforeAll
    void start() {
        server = RunningServer.demo();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void an_unknown_address_gets_a_polite_page() {
        var response = server.get("/nowhere");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Không tìm thấy trang").contains("Về trang đầu");
    }

    @Test
    void a_script_gets_the_status_and_nothing_else() {
        var response = server.send(server.request("/nowhere").header("Accept", "application/json"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("{\"status\":404}");
    }

    @Test
    void every_page_forbids_what_it_does_not_need() {
        var headers = server.get("/nowhere").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }
}
