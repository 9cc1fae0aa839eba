package vn.sothon.draft.templates;

import java.util.List;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.draft.TemplateSources;
import vn.sothon.draft.word.ImportedTemplate;

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
     * @param originals what it may have been exported from
     */
    ImportedTemplate read(
            byte[] docx, List<TemplateSources> originals, ReportDefinition definition);
}
