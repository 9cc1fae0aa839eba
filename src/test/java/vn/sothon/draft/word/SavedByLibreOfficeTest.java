package vn.sothon.draft.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.draft.TemplateSources;
import vn.sothon.draft.word.ImportedTemplate.Ok;

/**
 * The wording comes back byte for byte also after LibreOffice opened and saved the file. Where
 * there is no LibreOffice, one file tells that it saved; {@code -Dupdate} has it saved anew.
 */
class SavedByLibreOfficeTest {

    private static final long PATIENCE_SECONDS = 180;

    private static final Path GALLERY =
            Path.of("src/test/resources/vn/sothon/draft/golden/gallery.ftl");
    private static final Path SAVED_EARLIER =
            Path.of("src/test/resources/vn/sothon/draft/word", "gallery-saved-by-libreoffice.docx");

    @TempDir private Path folder;

    @Test
    void a_file_it_saved_earlier_comes_back_byte_for_byte() throws IOException {
        String wording = Files.readString(GALLERY);
        byte[] saved = Files.readAllBytes(SAVED_EARLIER);

        assertThat(read(saved, EditedFile.sources(wording), EditedFile.REPORT))
                .isEqualTo(new Ok(wording));
    }

    @Test
    void wordings_come_back_byte_for_byte() throws Exception {
        Optional<Path> office = office();
        assumeTrue(
                office.isPresent(),
                "Saving by LibreOffice was not tried: install libreoffice-writer-nogui.");
        List<Path> templates = TemplateInWordTest.goldenTemplates().toList();
        for (Path template : templates) {
            Files.write(docx(template), EditedFile.of(Files.readString(template)).bytes());
        }
        TemplateSources delivered =
                TemplateSources.read(Path.of("templates", "thi-dua-khen-thuong-xa"));
        var report = TemplateInWordTest.delivered();
        Files.write(
                folder.resolve("delivered.docx"),
                TemplateInWord.export(delivered, report, EditedFile.BASE));

        save(office.orElseThrow());
        if (System.getProperty("update") != null) {
            Files.write(SAVED_EARLIER, saved(docx(GALLERY)));
        }

        for (Path template : templates) {
            String wording = Files.readString(template);
            assertThat(read(saved(docx(template)), EditedFile.sources(wording), EditedFile.REPORT))
                    .as("%s", template)
                    .isEqualTo(new Ok(wording));
        }
        assertThat(read(saved(folder.resolve("delivered.docx")), delivered, report))
                .isEqualTo(new Ok(delivered.text()));
    }

    private static ImportedTemplate read(
            byte[] docx, TemplateSources sources, vn.sothon.definition.ReportDefinition report) {
        return TemplateInWord.read(docx, List.of(sources), report);
    }

    private Path docx(Path template) {
        return folder.resolve(template.getFileName().toString().replace(".ftl", ".docx"));
    }

    private byte[] saved(Path docx) throws IOException {
        return Files.readAllBytes(folder.resolve("saved").resolve(docx.getFileName()));
    }

    private void save(Path office) throws Exception {
        List<String> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.map(Path::toString).filter(name -> name.endsWith(".docx")).toList();
        }
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        office.toString(),
                                        "-env:UserInstallation="
                                                + folder.resolve("profile").toUri(),
                                        "--headless",
                                        "--convert-to",
                                        "docx",
                                        "--outdir",
                                        folder.resolve("saved").toString()),
                                files.stream())
                        .toList();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.log").toFile())
                        .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private static Optional<Path> office() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
                .map(entry -> Path.of(entry, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
