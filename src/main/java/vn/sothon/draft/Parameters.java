package vn.sothon.draft;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sothon.document.Inline;
import vn.sothon.document.Markup;
import vn.sothon.document.Printed;
import vn.sothon.figures.Figure;

/** What a template passed to a directive by name. */
final class Parameters {

    private final String directive;
    private final Map<String, TemplateModel> values;

    private Parameters(String directive, Map<String, TemplateModel> values) {
        this.directive = directive;
        this.values = values;
    }

    static Parameters of(String directive, List<String> known, Map<?, ?> given) {
        Map<String, TemplateModel> values = new TreeMap<>();
        for (var entry : given.entrySet()) {
            String name = String.valueOf(entry.getKey());
            if (!known.contains(name)) {
                throw new TemplateMistake(
                        "unknown-parameter",
                        "directive",
                        directive,
                        "name",
                        name,
                        "hint",
                        UnknownName.hint(name, known));
            }
            if (entry.getValue() instanceof TemplateModel value) {
                values.put(name, value);
            }
        }
        return new Parameters(directive, values);
    }

    /** One line of text, empty where the template passes none. */
    String line(String name) throws TemplateModelException {
        return String.join(" ", lines(name));
    }

    /** A text or a sequence of texts, one per line; blank ones and no value give no line. */
    List<String> lines(String name) throws TemplateModelException {
        TemplateModel value = values.get(name);
        List<String> lines = new ArrayList<>();
        if (value instanceof TemplateSequenceModel sequence && !(value instanceof Printable)) {
            for (int i = 0; i < sequence.size(); i++) {
                lines.add(line(name, sequence.get(i)));
            }
        } else if (value != null) {
            lines.add(line(name, value));
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    /** Whether the template passes {@code true}; off where it passes nothing. */
    boolean isOn(String name) throws TemplateModelException {
        TemplateModel value = values.get(name);
        return switch (value) {
            case null -> false;
            case TemplateBooleanModel flag -> flag.getAsBoolean();
            case TemplateModel _ ->
                    throw new TemplateMistake(
                            "parameter-not-boolean", "directive", directive, "name", name);
        };
    }

    private String line(String name, TemplateModel value) throws TemplateModelException {
        return switch (value) {
            case TemplateScalarModel text -> Markup.clean(text.getAsString());
            case FigureModel figure -> Markup.clean(words(figure));
            case TemplateModel _ ->
                    throw new TemplateMistake(
                            "parameter-not-text", "directive", directive, "name", name);
        };
    }

    /** A formal part holds plain text only, so a gap there is written out as a gap is printed. */
    private static String words(FigureModel figure) {
        return figure.figure() instanceof Figure.Gap(String label, var owing)
                ? Printed.missing(new Inline.Missing(label))
                : String.join(", ", ListModels.words(figure));
    }
}
