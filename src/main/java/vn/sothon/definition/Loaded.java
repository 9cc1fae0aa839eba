package vn.sothon.definition;

import java.util.List;

/** What reading a definition file gave: a definition, or every mistake of the file. */
public sealed interface Loaded {

    /** A definition that may be used; {@code warnings} are worth a look. */
    record Ok(ReportDefinition definition, List<Mistake> warnings) implements Loaded {
        public Ok {
            warnings = List.copyOf(warnings);
        }
    }

    /** Not usable; the mistakes in the order of the file, never empty. */
    record Refused(List<Mistake> mistakes) implements Loaded {
        public Refused {
            mistakes = List.copyOf(mistakes);
            if (mistakes.isEmpty()) {
                throw new IllegalArgumentException("refused without a mistake");
            }
        }
    }
}
