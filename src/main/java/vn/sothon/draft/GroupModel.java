package vn.sothon.draft;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/**
 * A group of questions: {@code <#list s.crop_area as crop>} or one item, {@code s.crop_area.rice}.
 *
 * @param names of the items, in the order of {@code items}
 */
record GroupModel(String name, List<String> names, List<FigureModel> items)
        implements TemplateHashModel, TemplateSequenceModel {

    @Override
    public TemplateModel get(String item) {
        int index = names.indexOf(item);
        if (index < 0) {
            throw UnknownName.part(item, name, names);
        }
        return items.get(index);
    }

    @Override
    public TemplateModel get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty();
    }
}
