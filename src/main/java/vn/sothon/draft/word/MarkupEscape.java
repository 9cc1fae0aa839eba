package vn.sothon.draft.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.document.docx.EditableText;

/**
 * Writes words of a person into a template. A backslash, which FreeMarker does not know and the
 * markup takes away, parts every sign that would begin code.
 */
final class MarkupEscape {

    /** A dollar, hash, angle or square bracket, and the sign behind it that makes it code. */
    private static final Pattern CODE = Pattern.compile("([$#])(\\{)|(</?|\\[/?)([#@=/])");

    private static final Pattern NOT_IN_QUOTATION =
            Pattern.compile("[\"\\\\$#{}<>" + EditableText.OPEN + EditableText.CLOSE + "]");

    private MarkupEscape() {}

    /**
     * @param isFirst whether the words begin the line; "- " and "+ " there are meant as items
     */
    static String escape(String words, boolean isFirst) {
        String plain = words.replace("\\", "\\\\");
        String starless = stars(plain, isFirst);
        String codeless =
                CODE.matcher(starless)
                        .replaceAll(found -> Matcher.quoteReplacement(parted(found.group())));
        String barless = codeless.replace("|", "\\|"); // the style says not whether bars part
        return isFirst && isMarker(barless) ? "\\" + barless : barless;
    }

    private static String parted(String code) {
        return code.substring(0, code.length() - 1) + "\\" + code.charAt(code.length() - 1);
    }

    private static boolean isMarker(String line) {
        return line.startsWith("#") || line.startsWith("> ");
    }

    /** A star between spaces is one already; a line may begin with it. */
    private static String stars(String words, boolean isFirst) {
        StringBuilder escaped = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isFree =
                    (i == 0 ? isFirst : words.charAt(i - 1) == ' ')
                            && i + 1 < words.length()
                            && words.charAt(i + 1) == ' ';
            escaped.append(c == '*' && !isFree ? "\\*" : Character.toString(c));
        }
        return escaped.toString();
    }

    /** Whether a sign of a control is left that belongs to no control. */
    static boolean hasSign(String words) {
        return words.indexOf(EditableText.OPEN) >= 0 || words.indexOf(EditableText.CLOSE) >= 0;
    }

    /** The first sign that would end a quotation, or begin code in it. */
    static Optional<String> forbiddenInQuotation(String words) {
        Matcher found = NOT_IN_QUOTATION.matcher(words);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
