package vn.sothon.draft.word;

import java.util.List;

/** What an edited Word file gives. */
public sealed interface ImportedTemplate {

    /**
     * The wording to be checked.
     *
     * @param text of {@code draft.ftl}; what was not edited is in it byte for byte
     */
    record Ok(String text) implements ImportedTemplate {}

    /** The file cannot be taken; Vietnamese sentences that say why and what to do, never empty. */
    record Refused(List<String> problems) implements ImportedTemplate {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
