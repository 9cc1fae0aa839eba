package vn.sothon.draft.templates;

import java.util.List;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.draft.TemplateSources;

/** A template as a Word file, to be edited by people, and back. */
public interface WordFiles {

    /**
     * The wording as a Word file.
     *
     * @param base the Word file with the named styles
     */
    byte[] export(TemplateSources sources, ReportDefinition definition, byte[] base);

    /**
     * The wording of an edited file; never throws, whatever the bytes are.
     *
     * @param original what was exported
     */
    Reading read(byte[] docx, TemplateSources original, ReportDefinition definition);

    /** What is in an edited file. */
    sealed interface Reading {

        /**
         * It was read.
         *
         * @param text the whole {@code draft.ftl}; the original's where nothing was changed
         */
        record Ok(String text) implements Reading {}

        /**
         * It cannot be read, or holds what a wording must not.
         *
         * @param problems sentences in Vietnamese, each saying what to do
         */
        record Refused(List<String> problems) implements Reading {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
