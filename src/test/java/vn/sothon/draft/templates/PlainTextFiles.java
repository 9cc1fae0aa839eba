package vn.sothon.draft.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.draft.TemplateSources;
import vn.sothon.draft.word.ImportedTemplate;
import vn.sothon.fixture.RunningServer;

/** Files that hold the wording as plain text, for tests that are not about Word. */
@Singleton
@Primary
@Requires(property = PlainTextFiles.SETTING, value = "on")
public final class PlainTextFiles implements WordFiles {

    /** What a test gives as a file that is none. */
    public static final String BROKEN = "không phải Word";

    static final String SETTING = "test.plain-text-files";

    /** A running program, the demo off, that takes plain text for Word. */
    public static RunningServer server(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("settings.demo", "off");
        all.put(SETTING, "on");
        return RunningServer.start(all);
    }

    @Override
    public byte[] export(TemplateSources sources, ReportDefinition definition, byte[] base) {
        return sources.text().getBytes(UTF_8);
    }

    @Override
    public ImportedTemplate read(
            byte[] docx, List<TemplateSources> originals, ReportDefinition definition) {
        String text = new String(docx, UTF_8);
        return text.startsWith(BROKEN)
                ? new ImportedTemplate.Refused(List.of("Tệp này không mở được."))
                : new ImportedTemplate.Ok(text);
    }
}
