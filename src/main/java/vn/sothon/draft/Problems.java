package vn.sothon.draft;

import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sothon.document.MarkupProblem;
import vn.sothon.wording.Wording;

/** Turns what went wrong while a template ran into a {@link DraftProblem} at its place. */
final class Problems {

    private static final Wording WORDING = Wording.of(Problems.class);

    /** What a figure or a directive left in the rendered text. */
    private static final Pattern VALUES =
            Pattern.compile("\uE000[^\uE001]*\uE001|\uE002[0-9]*\uE002");

    private final TemplateSources sources;
    private final Collection<String> names;

    /**
     * @param names everything a template may name
     */
    Problems(TemplateSources sources, Collection<String> names) {
        this.sources = sources;
        this.names = names;
    }

    /** A name that the template made up. */
    DraftProblem unknownVariable(InvalidReferenceException e) {
        String name = String.valueOf(e.getBlamedExpressionString());
        return new DraftProblem(
                place(e),
                WORDING.say(
                        "mistake.unknown-variable",
                        "name",
                        name,
                        "hint",
                        UnknownName.hint(name, names)));
    }

    /** Our own complaint where there is one, else FreeMarker's words. */
    DraftProblem of(TemplateException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case TemplateMistake mistake -> {
                    return new DraftProblem(place(e), mistake.text());
                }
                case MarkupProblem problem -> {
                    return new DraftProblem(within(place(e), problem), problem.message());
                }
                case RenderedText.TooLong _ -> {
                    return endless();
                }
                case Throwable _ -> {}
            }
        }
        String words = String.valueOf(e.getMessageWithoutStackTop()).lines().findFirst().orElse("");
        return new DraftProblem(place(e), WORDING.say("template.runtime", "problem", words));
    }

    /** A mistake of markup outside any directive. */
    DraftProblem of(MarkupProblem problem, String rendered) {
        String line = rendered.lines().skip(problem.line() - 1L).findFirst().orElse("");
        return new DraftProblem(
                new DraftProblem.Place(sources.main(), sourceLine(line), 1), problem.message());
    }

    /** The template prints or calls itself for ever. */
    DraftProblem endless() {
        return new DraftProblem(
                new DraftProblem.Place(sources.main(), 1, 1), WORDING.say("template.endless"));
    }

    private DraftProblem.Place place(TemplateException e) {
        return new DraftProblem.Place(
                Optional.ofNullable(e.getTemplateSourceName()).orElse(sources.main()),
                Optional.ofNullable(e.getLineNumber()).orElse(1),
                Optional.ofNullable(e.getColumnNumber()).orElse(1));
    }

    /** The body of a directive begins on the directive's own line. */
    private static DraftProblem.Place within(DraftProblem.Place place, MarkupProblem problem) {
        return problem.line() == 1
                ? place
                : new DraftProblem.Place(place.file(), place.line() + problem.line() - 1, 1);
    }

    /** The line of the wording that holds the longest stretch of a rendered line's own words. */
    private int sourceLine(String rendered) {
        List<String> source = sources.lines(sources.main());
        return Arrays.stream(VALUES.split(rendered))
                .filter(words -> !words.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(words -> lineWith(words.strip(), source))
                .filter(line -> line > 0)
                .findFirst()
                .orElse(1);
    }

    private static int lineWith(String words, List<String> source) {
        for (int i = 0; i < source.size(); i++) {
            if (source.get(i).contains(words)) {
                return i + 1;
            }
        }
        return 0;
    }
}
