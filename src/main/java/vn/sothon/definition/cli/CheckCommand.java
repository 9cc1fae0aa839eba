package vn.sothon.definition.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.Question;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.catalogue.DefinitionFolder;
import vn.sothon.wording.Wording;

/**
 * {@code ./run check templates/thi-dua-khen-thuong-xa}: prints every mistake as {@code
 * file:line:column: message}, or what the report consists of. The exit code is 1 where there are
 * mistakes, else 0; warnings are printed and do not count.
 */
@Command(
        name = "check",
        resourceBundle = "vn.sothon.definition.cli.wording",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private static final Wording WORDING = Wording.of(CheckCommand.class);

    private final List<FolderLint> lints;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", descriptionKey = "folder")
    private List<Path> folders;

    public CheckCommand(List<FolderLint> lints) {
        this.lints = List.copyOf(lints);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long mistakes = folders.stream().mapToLong(folder -> check(folder, out)).sum();
        out.flush();
        return mistakes == 0 ? 0 : 1;
    }

    private int check(Path folder, PrintWriter out) {
        return switch (DefinitionFolder.read(folder)) {
            case Loaded.Refused refused -> print(folder, refused.mistakes(), out);
            case Loaded.Ok ok -> {
                ok.warnings().forEach(warning -> out.println(warningLine(warning)));
                List<Mistake> mistakes = lint(folder, ok.definition());
                if (mistakes.isEmpty()) {
                    out.println(summary(folder, ok.definition()));
                }
                yield print(folder, mistakes, out);
            }
        };
    }

    private List<Mistake> lint(Path folder, ReportDefinition definition) {
        return lints.stream()
                .flatMap(lint -> lint.lint(folder, definition).stream())
                .sorted()
                .toList();
    }

    private static int print(Path folder, List<Mistake> mistakes, PrintWriter out) {
        mistakes.forEach(out::println);
        if (!mistakes.isEmpty()) {
            out.println(WORDING.say("mistakes", "folder", folder, "count", mistakes.size()));
        }
        return mistakes.size();
    }

    private static String warningLine(Mistake warning) {
        String message = WORDING.say("warning", "message", warning.message());
        return new Mistake(warning.file(), warning.line(), warning.column(), message).toString();
    }

    private static String summary(Path folder, ReportDefinition definition) {
        long rows =
                Stream.concat(
                                definition.questions().map(Question::row),
                                definition.calculations().stream().map(Calculation::row))
                        .distinct()
                        .count();
        return WORDING.say(
                "summary",
                "folder",
                folder,
                "rows",
                rows,
                "questions",
                definition.questions().count(),
                "calculations",
                definition.calculations().size(),
                "checks",
                definition.checks().size());
    }
}
