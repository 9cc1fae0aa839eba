package vn.sothon.document;

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
