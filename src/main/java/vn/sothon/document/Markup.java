package vn.sothon.document;

import java.text.Normalizer;

/**
 * The signs by which values and nodes travel through rendered text, so that nothing a person typed
 * can become structure. All are private-use characters, which {@link #clean} removes from values.
 *
 * <p>Around them stands the line markup: one line is one paragraph; {@code #} to {@code ####} begin
 * headings, {@code -} and {@code +} items, {@code >} a legal basis; {@code **bold**}, {@code
 * *italic*}; a line indented by two spaces continues the one above; {@code |} parts the lines of a
 * heading and the cells of a row; {@code =} begins a row of totals; {@code \} takes the meaning
 * from the character after it.
 */
public final class Markup {

    /** Opens a literal. */
    public static final char OPEN = '\uE000';

    /** Closes a literal. */
    public static final char CLOSE = '\uE001';

    /** Stands before and after the index of a node in the list given to the parser. */
    public static final char NODE = '\uE002';

    private Markup() {}

    /** The value as text only: cleaned and marked, so that the parser sees no markup in it. */
    public static String literal(String value) {
        return OPEN + clean(value) + CLOSE;
    }

    /** The place of the node with that index in the list given to the parser. */
    public static String reference(int index) {
        return NODE + Integer.toString(index) + NODE;
    }

    /**
     * The value as one line that any XML file can hold: line breaks and tabs become spaces; control
     * characters, lone surrogates, private-use and non-characters and bidi controls go; the rest is
     * composed (NFC), as Vietnamese letters come in two spellings.
     */
    public static String clean(String value) {
        if (isUsual(value)) {
            return value;
        }
        StringBuilder kept = new StringBuilder(value.length());
        value.replace("\r\n", "\n").codePoints().forEach(c -> keep(c, kept));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Whether all characters are kept and composed already, as in nearly all that is written. */
    private static boolean isUsual(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isUsual(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUsual(char character) {
        return (character >= ' ' && character < 0x7F)
                || (character >= 0xA0 && character < 0x0300)
                || (character >= 0x1EA0 && character <= 0x1EF9)
                || (character >= 0x2013 && character <= 0x2026);
    }

    private static void keep(int character, StringBuilder kept) {
        if (isSpace(character)) {
            kept.append(' ');
        } else if (isPrintable(character)) {
            kept.appendCodePoint(character);
        }
    }

    private static boolean isSpace(int character) {
        return switch (character) {
            case '\t', '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> !isBidiControl(character);
            default -> !isNonCharacter(character);
        };
    }

    private static boolean isBidiControl(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isNonCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }
}
