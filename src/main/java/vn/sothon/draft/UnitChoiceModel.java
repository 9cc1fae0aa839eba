package vn.sothon.draft;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.List;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.QuestionType.Option;
import vn.sothon.figures.Figure;

/** What one unit chose: {@code .unit}, {@code .option}, {@code .label} and {@code .detail}. */
record UnitChoiceModel(Figure.UnitChoice choice, Subject subject) implements TemplateHashModel {

    private static final List<String> PARTS = List.of("unit", "option", "label", "detail");

    @Override
    public TemplateModel get(String name) {
        return switch (name) {
            case "unit" -> new SimpleScalar(choice.unit());
            case "option" -> new SimpleScalar(choice.option());
            case "label" -> new SimpleScalar(label(choice, subject));
            case "detail" -> new SimpleScalar(choice.detail());
            default -> throw UnknownName.part(name, subject.label(), PARTS);
        };
    }

    /** What the option is called; its id where the question no longer has it. */
    static String label(Figure.UnitChoice choice, Subject subject) {
        List<Option> options =
                subject.type() instanceof QuestionType.Choice known ? known.options() : List.of();
        return options.stream()
                .filter(option -> option.id().equals(choice.option()))
                .map(Option::label)
                .findFirst()
                .orElse(choice.option());
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
