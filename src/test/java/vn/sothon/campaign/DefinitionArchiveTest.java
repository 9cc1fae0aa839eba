package vn.sothon.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.database.Database;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;
import vn.sothon.fixture.MovableClock;
import vn.sothon.platform.TestDatabase;

class DefinitionArchiveTest {

    private static final ReportId REPORT = new ReportId("thi-dua-khen-thuong-xa");
    private static final Path SOURCE = Path.of("templates", REPORT.value(), "report.yaml");

    @TempDir private Path templates;

    private final Database database = new Database(TestDatabase.fresh());
    private final MovableClock clock = MovableClock.at("2025-11-20T09:00");
    private final DefinitionArchive archive = new DefinitionArchive(database, clock);

    @BeforeEach
    void a_folder_for_the_report() throws IOException {
        Files.createDirectory(folder());
    }

    @Test
    void a_published_version_stays_although_the_file_has_changed() throws IOException {
        ReportDefinition first = publish("");
        ReportDefinition second = publish("\n# reworded\n");

        DefinitionArchive afterRestart = new DefinitionArchive(database, clock);

        assertThat(second.version()).isNotEqualTo(first.version());
        assertThat(afterRestart.definition(REPORT, first.version())).isEqualTo(first);
        assertThat(afterRestart.definition(REPORT, second.version())).isEqualTo(second);
    }

    @Test
    void the_latest_is_what_was_published_last_also_where_that_is_an_old_version()
            throws IOException {
        ReportDefinition first = publish("");
        publish("\n# reworded\n");
        publish("");

        assertThat(archive.latest(REPORT)).isEqualTo(first);
    }

    @Test
    void a_file_with_mistakes_leaves_the_last_good_version() throws IOException {
        ReportDefinition good = publish("");
        Files.writeString(folder().resolve("report.yaml"), "title: [");

        Loaded loaded = archive.publish(folder());

        assertThat(loaded).isInstanceOf(Loaded.Refused.class);
        assertThat(archive.latest(REPORT)).isEqualTo(good);
    }

    @Test
    void a_version_that_was_never_published_is_not_there() {
        assertThatThrownBy(() -> archive.definition(REPORT, "0000"))
                .isInstanceOf(IllegalStateException.class);
    }

    private ReportDefinition publish(String appended) throws IOException {
        clock.pass(Duration.ofMinutes(1));
        String yaml = Files.readString(SOURCE) + appended;
        Files.writeString(folder().resolve("report.yaml"), yaml);
        return ((Loaded.Ok) archive.publish(folder())).definition();
    }

    private Path folder() {
        return templates.resolve(REPORT.value());
    }
}
