package vn.sothon.draft.shelf;

import vn.sothon.draft.templates.TemplateInUse;
import vn.sothon.figures.FigureBook;

/**
 * A draft to look at, not kept.
 *
 * @param figures those it prints, as they stood at one moment
 * @param html a fragment whose look is {@link vn.sothon.document.html.HtmlWriter#STYLESHEET}
 */
public record DraftPreview(TemplateInUse wording, FigureBook figures, String html) {}
