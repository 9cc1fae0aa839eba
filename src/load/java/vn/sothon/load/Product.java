package vn.sothon.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.ProgramProcess;
import vn.sothon.platform.EmbeddedPostgres;

/** The program under load. */
final class Product {

    private Product() {}

    /** Starts it; {@code load.java} holds further arguments for its virtual machine. */
    static ProgramProcess start(Path home, EmbeddedPostgres server, FakeBotApi telegram)
            throws IOException {
        List<String> jvm = new ArrayList<>(List.of("-Xmx512m"));
        String more = System.getProperty("load.java", "").strip();
        if (!more.isEmpty()) {
            jvm.addAll(List.of(more.split("\\s+", -1)));
        }
        return ProgramProcess.start(
                home,
                jvm,
                Map.of(
                        "JDBC_URL", server.url(),
                        "JDBC_USER", server.user(),
                        "JDBC_PASSWORD", server.password(),
                        "TELEGRAM_BOT_TOKEN", telegram.token(),
                        "TELEGRAM_API_URL", telegram.url(),
                        "SOTHON_DEMO", "off",
                        "SOTHON_TEMPLATES_DIR", home.resolve("templates").toString()));
    }
}
