package vn.sothon.draft;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** Values to loop over. */
record ModelSequence(List<? extends TemplateModel> values) implements TemplateSequenceModel {

    @Override
    public TemplateModel get(int index) {
        return values.get(index);
    }

    @Override
    public int size() {
        return values.size();
    }
}
