package vn.sothon;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import vn.sothon.parked.ParkedCommand;

/** What deploy/OPERATIONS.md says is true of its neighbours and adds up. */
class OperationsGuideTest {

    private static final Path DEPLOY = Path.of("deploy");
    private static final String SETTING = "\\b((?:SOTHON|JDBC|TELEGRAM)_[A-Z_]*[A-Z])\\b";
    private static final double COMMUNES = 3_300;
    private static final double SECONDS_A_DAY = 36_000;

    @Test
    void every_alarm_is_explained_and_every_explained_alarm_exists() throws IOException {
        List<String> rules = found("alerts.yaml", "- alert: (\\w+)").toList();

        assertThat(found("OPERATIONS.md", "(?m)^\\| `(Sothon\\w+)`"))
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void every_alarm_says_what_it_means_and_what_to_do() throws IOException {
        long rules = found("alerts.yaml", "- (alert): ").count();

        assertThat(found("alerts.yaml", "(?m)^ +summary: (\\S.*)$")).hasSize((int) rules);
        assertThat(found("alerts.yaml", "(?m)^ +action: (\\S.*)$")).hasSize((int) rules);
        assertThat(
                        found(
                                "OPERATIONS.md",
                                "(?m)^\\| `Sothon[^|]*\\|([^|]+\\S[^|]+\\|[^|]+\\S[^|]+)\\|$"))
                .hasSize((int) rules);
    }

    @Test
    void every_setting_named_beside_it_exists() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(matches(Files.readString(file), SETTING))
                        .as(file.toString())
                        .isSubsetOf(settings());
            }
        }
    }

    @Test
    void every_setting_without_a_usable_default_is_named() throws IOException {
        assertThat(matches(guide(), SETTING))
                .containsAll(
                        matches(Files.readString(Path.of(".env.example")), "(?m)^#([A-Z_]+)=$"));
    }

    @Test
    void every_word_for_parked_messages_exists_and_is_explained() throws IOException {
        Set<String> words =
                new CommandLine(new ParkedCommand())
                        .getCommandSpec().subcommands().keySet().stream()
                                .filter(word -> !word.equals("list"))
                                .collect(toSet());

        assertThat(matches(guide(), "run parked (\\w+)")).hasSameElementsAs(words);
        assertThat(matches(Files.readString(DEPLOY.resolve("alerts.yaml")), "run parked (\\w+)"))
                .isSubsetOf(words);
    }

    @Test
    void every_file_beside_it_is_named() throws IOException {
        String guide = guide();
        try (Stream<Path> files = Files.list(DEPLOY)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name ->
                            !List.of(
                                            "OPERATIONS.md",
                                            "lib.sh",
                                            "table-hashes.sql",
                                            "sothon-backup.timer")
                                    .contains(name))
                    .allMatch(guide::contains);
        }
    }

    @ParameterizedTest
    @CsvSource({"33000,80", "49500,80", "63619,80", "90000,120"})
    void the_messages_of_the_country_add_up(int villages, int answers) throws IOException {
        double messages = (villages * (double) answers + COMMUNES * 300) * 1.25;
        double threeDays = messages * 0.6 / (3 * SECONDS_A_DAY);
        double lastDay = messages * 0.4 / SECONDS_A_DAY;

        assertThat(guide())
                .contains(
                        String.format(
                                Locale.ROOT,
                                "| %,d | %.1f M | %.0f/s | %.0f/s | %.0f/s | %.0f/s | %.0f/s | %.0f/s |",
                                villages,
                                messages / 1e6,
                                threeDays,
                                threeDays * 3,
                                threeDays * 5,
                                lastDay,
                                lastDay * 3,
                                lastDay * 5));
    }

    private static Set<String> settings() throws IOException {
        return matches(Files.readString(Path.of(".env.example")), "(?m)^#([A-Z_]+)=");
    }

    private static Set<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(toSet());
    }

    private static Stream<String> found(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(DEPLOY.resolve(file)))
                .results()
                .map(match -> match.group(1));
    }

    private static String guide() throws IOException {
        return Files.readString(DEPLOY.resolve("OPERATIONS.md"));
    }
}
