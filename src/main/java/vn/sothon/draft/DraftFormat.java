package vn.sothon.draft;

import freemarker.core.MarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import vn.sothon.document.Markup;

/**
 * FreeMarker's "escaping" for the line markup: whatever <code>${}</code> prints becomes a literal,
 * in which the parser sees no markup.
 */
final class DraftFormat extends MarkupOutputFormat<Printable> {

    static final DraftFormat INSTANCE = new DraftFormat();

    private DraftFormat() {}

    @Override
    public String getName() {
        return "Draft";
    }

    @Override
    public @Nullable String getMimeType() {
        return null;
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public Printable fromPlainTextByEscaping(String text) {
        return new Printable.Ready(Markup.literal(text));
    }

    @Override
    public Printable fromMarkup(String markup) {
        return new Printable.Ready(markup);
    }

    @Override
    public void output(Printable value, Writer out) throws IOException {
        out.write(value.markup());
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(Markup.literal(text));
    }

    @Override
    public @Nullable String getSourcePlainText(Printable value) {
        return null;
    }

    @Override
    public String getMarkupString(Printable value) {
        return value.markup();
    }

    @Override
    public Printable concat(Printable one, Printable other) {
        return new Printable.Ready(one.markup() + other.markup());
    }

    @Override
    public String escapePlainText(String text) {
        return Markup.literal(text);
    }

    @Override
    public boolean isEmpty(Printable value) {
        return value.markup().isEmpty();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return false;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }
}
