package vn.sothon.draft;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.List;
import vn.sothon.figures.Figure;

/** The text of one unit: {@code .unit} and {@code .text}. */
record UnitTextModel(Figure.UnitText text) implements TemplateHashModel {

    @Override
    public TemplateModel get(String name) {
        return switch (name) {
            case "unit" -> new SimpleScalar(text.unit());
            case "text" -> new SimpleScalar(text.text());
            default -> throw UnknownName.part(name, text.unit(), List.of("unit", "text"));
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
