package vn.sothon.definition.catalogue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import vn.sothon.definition.DefinitionReader;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportId;
import vn.sothon.wording.Wording;

/** A report's folder: its name is the report's id, and {@code report.yaml} its definition. */
public final class DefinitionFolder {

    private static final Wording WORDING = Wording.of(DefinitionFolder.class);

    private DefinitionFolder() {}

    /** Reads the definition in {@code folder}; what cannot be read is a mistake like any other. */
    public static Loaded read(Path folder) {
        Path file = folder.resolve("report.yaml");
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        if (!ReportId.isValid(name)) {
            return refused(folder, "bad_name", "name", name);
        }
        try {
            return DefinitionReader.read(
                    new ReportId(name), file.toString(), Files.readString(file));
        } catch (NoSuchFileException _) {
            return refused(file, "no_file");
        } catch (CharacterCodingException _) {
            return refused(file, "not_utf8");
        } catch (IOException e) {
            return refused(file, "unreadable", "reason", String.valueOf(e.getMessage()));
        }
    }

    private static Loaded refused(Path path, String key, Object... placesAndValues) {
        String message = WORDING.say(key, placesAndValues);
        return new Loaded.Refused(List.of(new Mistake(path.toString(), 1, 1, message)));
    }
}
