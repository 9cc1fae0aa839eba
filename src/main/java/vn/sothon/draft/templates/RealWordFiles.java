package vn.sothon.draft.templates;

import jakarta.inject.Singleton;
import java.util.List;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.draft.TemplateSources;
import vn.sothon.draft.word.ImportedTemplate;
import vn.sothon.draft.word.TemplateInWord;

/** Word files as offices edit them. */
@Singleton
final class RealWordFiles implements WordFiles {

    @Override
    public byte[] export(TemplateSources sources, ReportDefinition definition, byte[] base) {
        return TemplateInWord.export(sources, definition, base);
    }

    @Override
    public ImportedTemplate read(
            byte[] docx, List<TemplateSources> originals, ReportDefinition definition) {
        return TemplateInWord.read(docx, originals, definition);
    }
}
