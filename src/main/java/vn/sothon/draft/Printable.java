package vn.sothon.draft;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;

/** A value that knows how to stand in the line markup; everything else is printed as a literal. */
interface Printable extends TemplateMarkupOutputModel<Printable> {

    /** Literals and node references, see {@link vn.sothon.document.Markup}. */
    String markup();

    @Override
    default MarkupOutputFormat<Printable> getOutputFormat() {
        return DraftFormat.INSTANCE;
    }

    /** A value whose markup is already made. */
    record Ready(String markup) implements Printable {}
}
