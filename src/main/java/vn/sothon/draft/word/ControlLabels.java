package vn.sothon.draft.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sothon.document.docx.EditableText;

/**
 * The labels of the controls of one file, and the code each stands for. A label stands for one code
 * only, so that no figure can become another.
 */
final class ControlLabels {

    /** What stands behind a label. */
    record Code(String source, Quotation quotation) {}

    /** Whether words may be typed behind a control that are a quotation in the code. */
    enum Quotation {
        NONE,
        OPENS,
        CLOSES
    }

    private final Map<String, Code> codes = new LinkedHashMap<>();

    /** The label for the code: as wanted, or with a number where that one is taken. */
    String label(String wanted, Code code) {
        String clean =
                wanted.replace(EditableText.OPEN, '<')
                        .replace(EditableText.CLOSE, '>')
                        .replaceAll("\\s+", " ")
                        .strip();
        String label = clean;
        for (int number = 2; !code.equals(codes.getOrDefault(label, code)); number++) {
            label = clean + " (" + number + ")";
        }
        codes.put(label, code);
        return label;
    }

    /** Every label with its code, in the order of the file. */
    String all() {
        return codes.toString();
    }

    Optional<Code> code(String label) {
        return Optional.ofNullable(codes.get(label));
    }
}
