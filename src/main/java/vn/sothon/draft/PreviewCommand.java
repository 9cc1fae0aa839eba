package vn.sothon.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sothon.definition.DefinitionReader;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;
import vn.sothon.document.Document;
import vn.sothon.document.docx.DocxWriter;
import vn.sothon.document.html.HtmlWriter;
import vn.sothon.document.pdf.PdfWriter;
import vn.sothon.figures.FigureBook;
import vn.sothon.wording.Wording;

/**
 * {@code preview TEMPLATE-FOLDER --answers FILE --out FILE.docx|.html|.pdf}: the draft a template
 * gives for a file of answers. Mistakes go to the error output, one per line, with exit code 1.
 */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        resourceBundle = "vn.sothon.draft.preview")
public final class PreviewCommand implements Callable<Integer> {

    private static final Wording WORDING = Wording.of(PreviewCommand.class);

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "template")
    private Path folder;

    @Option(names = "--answers", required = true, paramLabel = "FILE", descriptionKey = "answers")
    private Path answers;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    @Override
    public Integer call() {
        try {
            return preview();
        } catch (DraftProblem problem) {
            return refuse(String.valueOf(problem.getMessage()));
        } catch (IOException e) {
            return refuse(WORDING.say("preview.io", "problem", String.valueOf(e.getMessage())));
        }
    }

    private int preview() throws IOException {
        if (!List.of("docx", "html", "pdf").contains(suffix())) {
            return refuse(WORDING.say("preview.suffix", "file", out));
        }
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        if (!ReportId.isValid(name)) {
            return refuse(WORDING.say("preview.folder", "name", name));
        }
        Path yaml = folder.resolve("report.yaml");
        return switch (DefinitionReader.read(
                new ReportId(name), yaml.toString(), Files.readString(yaml))) {
            case Loaded.Ok ok -> preview(ok.definition());
            case Loaded.Refused refused -> refuse(refused.mistakes());
        };
    }

    private int preview(ReportDefinition definition) throws IOException {
        String yaml = Files.readString(answers);
        return switch (AnswersFile.read(definition, answers.toString(), yaml)) {
            case AnswersFile.Ok(DraftContext context, var units) -> {
                FigureBook book = FigureBook.assemble(definition, units, List.of());
                write(DraftAssembler.assemble(folder, book, context));
                spec.commandLine().getOut().println(WORDING.say("preview.done", "file", out));
                yield CommandLine.ExitCode.OK;
            }
            case AnswersFile.Refused refused -> refuse(refused.mistakes());
        };
    }

    private String suffix() {
        String name = out.toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void write(Document document) throws IOException {
        switch (suffix()) {
            case "html" -> Files.writeString(out, page(document));
            case "pdf" -> Files.write(out, new PdfWriter().write(document));
            default -> Files.write(out, new DocxWriter(base()).write(document));
        }
    }

    private byte[] base() throws IOException {
        return Files.readAllBytes(folder.toAbsolutePath().resolveSibling("base.docx"));
    }

    private static String page(Document document) throws IOException {
        try (InputStream style = HtmlWriter.class.getResourceAsStream(HtmlWriter.STYLESHEET)) {
            String look =
                    style == null ? "" : new String(style.readAllBytes(), StandardCharsets.UTF_8);
            return "<!doctype html>\n<meta charset=\"utf-8\">\n<style>\n"
                    + look
                    + "</style>\n"
                    + new HtmlWriter().body(document);
        }
    }

    private int refuse(List<Mistake> mistakes) {
        PrintWriter err = spec.commandLine().getErr();
        mistakes.forEach(err::println);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int refuse(String problem) {
        spec.commandLine().getErr().println(problem);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
