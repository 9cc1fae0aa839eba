package vn.sothon.draft.word;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.draft.TemplateText;
import vn.sothon.draft.TemplateToken;

/** A stretch of a template that is either words or one thing, a footnote with all it holds. */
sealed interface Atom {

    /** The stretch as it stands in the file. */
    String source();

    /** Words, with the signs of the line markup and line breaks. */
    record Words(String source) implements Atom {}

    /** A figure, a tag or a comment. */
    record Code(TemplateToken token, String source) implements Atom {}

    /**
     * A footnote.
     *
     * @param open its opening tag
     * @param close its closing tag
     */
    record Footnote(String open, List<Atom> inner, String close) implements Atom {
        public Footnote {
            inner = List.copyOf(inner);
        }

        @Override
        public String source() {
            StringBuilder source = new StringBuilder(open);
            inner.forEach(atom -> source.append(atom.source()));
            return source.append(close).toString();
        }
    }

    /** The stretches of a file, without a hole between them. */
    static List<Atom> of(TemplateText file) {
        List<Atom> outside = new ArrayList<>();
        List<Atom> inside = new ArrayList<>();
        String open = "";
        for (TemplateToken token : file.tokens()) {
            String source = file.text(token);
            if (!token.name().equals("@footnote")) {
                (open.isEmpty() ? outside : inside).add(atom(token, source));
            } else if (token.kind() == TemplateToken.Kind.CLOSING) {
                outside.add(new Footnote(open, inside, source));
                inside.clear();
                open = "";
            } else {
                open = source;
            }
        }
        if (!open.isEmpty()) {
            outside.add(new Footnote(open, inside, ""));
        }
        return outside;
    }

    private static Atom atom(TemplateToken token, String source) {
        return token.kind() == TemplateToken.Kind.WORDS
                ? new Words(source)
                : new Code(token, source);
    }
}
