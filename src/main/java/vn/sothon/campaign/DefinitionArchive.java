package vn.sothon.campaign;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sothon.database.Database;
import vn.sothon.definition.DefinitionReader;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;

/**
 * Keeps the source of every published definition, so that a campaign stays with the version it
 * started with although the file has changed since.
 */
@Singleton
public final class DefinitionArchive implements Definitions {

    private final Database database;
    private final Clock clock;
    private final Map<Key, ReportDefinition> known = new ConcurrentHashMap<>();

    public DefinitionArchive(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Key(ReportId report, String version) {}

    /**
     * Reads {@code report.yaml} in the folder of a report and keeps it; a version that is kept
     * already stays as it is. A file with mistakes is not kept.
     */
    public Loaded publish(Path folder) {
        ReportId report = new ReportId(folder.getFileName().toString());
        Path file = folder.resolve("report.yaml");
        String yaml = read(file);
        Loaded loaded = DefinitionReader.read(report, file.toString(), yaml);
        if (loaded instanceof Loaded.Ok ok) {
            keep(ok.definition(), yaml);
        }
        return loaded;
    }

    @Override
    public ReportDefinition definition(ReportId report, String version) {
        return known.computeIfAbsent(new Key(report, version), this::load);
    }

    /**
     * The version that was published last.
     *
     * @throws IllegalStateException where the report was never published
     */
    public ReportDefinition latest(ReportId report) {
        String version =
                database.transaction(() ->
                        database.sql(
                                        """
                                        select version from definitions
                                        where report_id = :report
                                        order by published_at desc
                                        limit 1
                                        """)
                                .with("report", report.value())
                                .one(row -> row.text("version")));
        return definition(report, version);
    }

    private void keep(ReportDefinition definition, String yaml) {
        String insert =
                """
                insert into definitions (report_id, version, yaml, published_at)
                values (:report, :version, :yaml, :now)
                on conflict on constraint definition_version_is_kept_once
                    do update set published_at = excluded.published_at
                """;
        database.transaction(() ->
                database.sql(insert)
                        .with("report", definition.id().value())
                        .with("version", definition.version())
                        .with("yaml", yaml)
                        .with("now", clock.instant())
                        .update());
    }

    private ReportDefinition load(Key key) {
        String yaml =
                database.transaction(() ->
                        database.sql(
                                        """
                                        select yaml from definitions
                                        where report_id = :report and version = :version
                                        """)
                                .with("report", key.report().value())
                                .with("version", key.version())
                                .one(row -> row.text("yaml")));
        return switch (DefinitionReader.read(key.report(), key.report() + " kept", yaml)) {
            case Loaded.Ok ok -> ok.definition();
            case Loaded.Refused(List<Mistake> mistakes) ->
                    throw new IllegalStateException(
                            "the program no longer reads " + key + ": " + mistakes.getFirst());
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
