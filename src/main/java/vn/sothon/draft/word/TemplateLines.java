package vn.sothon.draft.word;

import java.util.List;

/**
 * The lines of a template or of a footnote.
 *
 * @param tail the blank lines behind the last
 */
record TemplateLines(List<TemplateLine> lines, String tail) {
    TemplateLines {
        lines = List.copyOf(lines);
    }
}
