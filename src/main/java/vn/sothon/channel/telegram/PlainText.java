package vn.sothon.channel.telegram;

/** Removes from received text what neither PostgreSQL nor XML 1.0 can hold. */
final class PlainText {

    private PlainText() {}

    /** The text without control characters (but tab and line ends) and lone surrogates. */
    static String of(String text) {
        return text.codePoints()
                .filter(PlainText::isStorable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isStorable(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> true;
            case 0xFFFE, 0xFFFF -> false;
            default -> character >= ' ' && Character.getType(character) != Character.SURROGATE;
        };
    }
}
