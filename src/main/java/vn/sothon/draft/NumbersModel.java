package vn.sothon.draft;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of a fixed set, such as the criteria not yet met. */
record NumbersModel(List<Integer> numbers) implements TemplateSequenceModel {

    /** "1, 5, 10 và 11" with {@code last} " và ". */
    String joined(String last) {
        String all = numbers.stream().map(n -> n.toString()).collect(Collectors.joining(", "));
        int comma = all.lastIndexOf(", ");
        return comma < 0 ? all : all.substring(0, comma) + last + all.substring(comma + 2);
    }

    @Override
    public TemplateModel get(int index) {
        return new SimpleNumber(numbers.get(index));
    }

    @Override
    public int size() {
        return numbers.size();
    }
}
