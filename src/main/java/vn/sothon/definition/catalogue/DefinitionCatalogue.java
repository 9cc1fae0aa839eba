package vn.sothon.definition.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;

/**
 * The definitions of all reports, read from the folders below one directory. Folders whose name
 * begins with an underscore hold what reports share and are passed over.
 *
 * <p>Safe for use by several threads: readers see the definitions as they were before or after a
 * {@link #reload}, never between.
 */
public final class DefinitionCatalogue {

    private final Path templates;
    private volatile Map<ReportId, ReportDefinition> definitions = Map.of();

    /** A catalogue that is empty until the first {@link #reload}. */
    public DefinitionCatalogue(Path templates) {
        this.templates = templates;
    }

    /**
     * Reads every folder again. A report whose file has mistakes, or is gone, keeps its last good
     * version.
     *
     * @return the mistakes of all files, empty where everything was taken
     */
    public synchronized List<Mistake> reload() {
        Map<ReportId, ReportDefinition> next = new TreeMap<>(definitions);
        List<Mistake> mistakes = new ArrayList<>();
        for (Path folder : folders()) {
            switch (DefinitionFolder.read(folder)) {
                case Loaded.Ok ok -> next.put(ok.definition().id(), ok.definition());
                case Loaded.Refused refused -> mistakes.addAll(refused.mistakes());
            }
        }
        definitions = Map.copyOf(next);
        return List.copyOf(mistakes);
    }

    /**
     * The last good version of a report's definition.
     *
     * @throws IllegalArgumentException where there is none
     */
    public ReportDefinition definition(ReportId id) {
        ReportDefinition definition = definitions.get(id);
        if (definition == null) {
            throw new IllegalArgumentException("no definition of report " + id);
        }
        return definition;
    }

    /** Every report's last good version, in the order of their ids. */
    public List<ReportDefinition> definitions() {
        return new TreeMap<>(definitions).values().stream().toList();
    }

    private List<Path> folders() {
        try (Stream<Path> entries = Files.list(templates)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("_"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + templates, e);
        }
    }
}
