package vn.sothon.definition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Reads a report's definition from YAML, or says everything that is wrong with it in one go.
 *
 * <pre>{@code
 * switch (DefinitionReader.read(id, "report.yaml", text)) {
 *     case Loaded.Ok ok -> use(ok.definition());
 *     case Loaded.Refused refused -> refused.mistakes().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class DefinitionReader {

    /** Enough of a hash to tell versions apart, short enough to be read aloud. */
    private static final int VERSION_LENGTH = 16;

    private DefinitionReader() {}

    /**
     * Reads {@code yaml}; never throws, whatever the text.
     *
     * @param id the report's id, which the file must name too
     * @param fileName as shown in mistakes
     */
    public static Loaded read(ReportId id, String fileName, String yaml) {
        Mistakes mistakes = new Mistakes(fileName);
        YamlSource source = new YamlSource(yaml, mistakes);
        Optional<ReportDefinition> definition =
                source.root()
                        .flatMap(root ->
                                new ReportReader(source, mistakes).read(id, version(yaml), root));
        if (definition.isPresent() && mistakes.isEmpty()) {
            return new Loaded.Ok(definition.get(), mistakes.warnings());
        }
        return new Loaded.Refused(mistakes.found());
    }

    private static String version(String yaml) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(yaml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
