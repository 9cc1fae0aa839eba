package vn.sothon.draft.word;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.wording.Wording;

/** The problems found while lines were written. */
final class EditProblems {

    private static final Wording WORDING = Wording.of(EditProblems.class);
    private static final int MOST = 20;

    private final List<String> found = new ArrayList<>();

    void add(String key, Line line, String... more) {
        if (found.size() == MOST) {
            return;
        }
        Object[] values = new Object[more.length + 2];
        System.arraycopy(more, 0, values, 0, more.length);
        values[more.length] = "words";
        values[more.length + 1] = Excerpt.of(line);
        String sentence = WORDING.say("refused." + key, values);
        if (!found.contains(sentence)) {
            found.add(sentence);
        }
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
