package vn.sothon.desk;

import java.util.Optional;
import vn.sothon.document.Marks;
import vn.sothon.document.html.HtmlWriter;

/**
 * The words of two drafts as their page shows them.
 *
 * @param html both as one text with marks; empty where nothing changed, or nothing can be shown
 * @param refused why nothing can be shown
 */
record ComparedText(Optional<String> html, Optional<String> refused) {

    static ComparedText of(DraftWords words) {
        return switch (words) {
            case DraftWords.Refused(var sentence) ->
                    new ComparedText(Optional.empty(), Optional.of(sentence));
            case DraftWords.Marked(var marked) ->
                    new ComparedText(
                            Optional.of(marked.document())
                                    .filter(Marks::areIn)
                                    .map(new HtmlWriter()::body),
                            Optional.empty());
        };
    }
}
