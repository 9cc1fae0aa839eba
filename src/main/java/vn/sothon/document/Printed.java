package vn.sothon.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.wording.Wording;

/** The words every document prints by itself, the same in every format (Nghị định 30/2020). */
public final class Printed {

    private static final Wording WORDING = Wording.of(Printed.class);

    private Printed() {}

    /** Quốc hiệu. */
    public static String nation() {
        return WORDING.say("print.nation");
    }

    /** Tiêu ngữ. */
    public static String motto() {
        return WORDING.say("print.motto");
    }

    /** "Số:", room for the clerk, and the symbol. */
    public static String number(String symbol) {
        return WORDING.say("print.number", "symbol", symbol);
    }

    /** "Kính gửi:". */
    public static String addressees() {
        return WORDING.say("print.addressees");
    }

    /** "Kính gửi:" and the only addressee. */
    public static List<Inline> addressee(List<Inline> only) {
        return after(addressees() + " ", only);
    }

    static List<Inline> after(String words, List<Inline> line) {
        Inline first = new Inline.Text(words, false, false);
        return Stream.concat(Stream.of(first), line.stream()).toList();
    }

    /** The words of a line, without its footnotes and without what was deleted from it. */
    public static String words(List<Inline> line) {
        return line.stream().map(Printed::words).collect(Collectors.joining());
    }

    private static String words(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Missing missing -> missing(missing);
            case Inline.Footnote _ -> "";
            case Inline.Revised(Revision revision, Inline content) ->
                    revision == Revision.DELETED ? "" : words(content);
        };
    }

    /** "Nơi nhận:". */
    public static String recipients() {
        return WORDING.say("print.recipients");
    }

    /** "Phụ lục" and its number, where it has one. */
    public static String appendix(Block.Appendix appendix) {
        return WORDING.say("print.appendix", "number", appendix.number()).strip();
    }

    /** A gap as it stands in the text. */
    public static String missing(Inline.Missing missing) {
        return WORDING.say("print.missing", "label", missing.label());
    }
}
