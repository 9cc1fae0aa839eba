package vn.sothon.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.ProgramProcess;
import vn.sothon.platform.KillableDatabase;

/** Where a program lives and whom it talks to. */
record Surroundings(Path home, KillableDatabase database, FakeBotApi telegram) {

    /** It lives for seconds only: what is quick at the start is quick enough. */
    private static final List<String> SHORT_LIFE =
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    Path templates() {
        return home.resolve("templates");
    }

    /** Returns while it still starts. */
    ProgramProcess startingProgram() throws IOException {
        return ProgramProcess.starting(
                home,
                SHORT_LIFE,
                Map.of(
                        "JDBC_URL", database.url(),
                        "JDBC_USER", database.user(),
                        "JDBC_PASSWORD", database.password(),
                        "TELEGRAM_BOT_TOKEN", telegram.token(),
                        "TELEGRAM_API_URL", telegram.url(),
                        "SOTHON_DEMO", "off",
                        "SOTHON_TEMPLATES_DIR", templates().toString()));
    }
}
