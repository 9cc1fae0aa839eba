package vn.sothon.draft;

import java.util.List;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.figures.UnitAnswers;

/**
 * A file of answers for trying a template: who answers what, as people would write it.
 *
 * <pre>{@code
 * context: {commune: xã Xốp, province: tỉnh Quảng Ngãi, year: 2025, dated: 11/2025}
 * units:
 *   - name: Thôn La Lua
 *     respondent: village
 *     answers:
 *       households: 152
 *       crop_area.rice: 60,5/62
 *       disease: none
 * }</pre>
 */
public sealed interface AnswersFile {

    /** A file without mistakes; questions it leaves out are silent. */
    record Ok(DraftContext context, List<UnitAnswers> units) implements AnswersFile {
        public Ok {
            units = List.copyOf(units);
        }
    }

    /** Not usable; the mistakes in the order of the file, never empty. */
    record Refused(List<Mistake> mistakes) implements AnswersFile {
        public Refused {
            mistakes = mistakes.stream().sorted().toList();
        }
    }

    /**
     * Reads {@code yaml}; never throws, whatever the text.
     *
     * @param fileName as shown in mistakes
     */
    static AnswersFile read(ReportDefinition definition, String fileName, String yaml) {
        return new AnswersFileReader(definition, fileName).read(yaml);
    }
}
