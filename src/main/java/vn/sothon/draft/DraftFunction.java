package vn.sothon.draft;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;

/** A function of the template language: {@code pct(s.crop_total)}. */
record DraftFunction(String name, int fewest, int most, FigurePrint print, Body body)
        implements TemplateMethodModelEx {

    /** What the function does with its arguments. */
    interface Body {
        Object apply(Arguments arguments) throws TemplateModelException;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List values) throws TemplateModelException {
        if (values.size() < fewest || values.size() > most) {
            throw new TemplateMistake(
                    "argument-count", "function", name, "count", values.size(), "fewest", fewest);
        }
        List<TemplateModel> models = new ArrayList<>();
        for (Object value : values) {
            if (!(value instanceof TemplateModel model)) {
                throw new TemplateMistake("no-argument", "function", name);
            }
            models.add(model);
        }
        return body.apply(new Arguments(name, models, print));
    }
}
