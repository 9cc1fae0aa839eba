package vn.sothon.faketelegram;

import java.util.Locale;
import java.util.regex.Pattern;

/** Refuses text that is not well-formed in the parse mode it is sent with. */
final class Entities {

    private static final Pattern HTML_TAG =
            Pattern.compile(
                    "</?(b|strong|i|em|u|ins|s|strike|del|code|pre|a|span|tg-spoiler|tg-emoji"
                            + "|blockquote)( [^<>]*)?>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\.");

    private Entities() {}

    static void check(String parseMode, String text) {
        boolean isWellFormed =
                switch (parseMode.toLowerCase(Locale.ROOT)) {
                    case "" -> true;
                    case "html" -> !HTML_TAG.matcher(text).replaceAll("").contains("<");
                    case "markdown", "markdownv2" -> hasPairs(text, '_') && hasPairs(text, '*');
                    default -> throw ApiError.badRequest("unsupported parse_mode");
                };
        if (!isWellFormed) {
            throw ApiError.badRequest("can't parse entities: unsupported start tag or end missing");
        }
    }

    private static boolean hasPairs(String text, char mark) {
        String plain = ESCAPED.matcher(text).replaceAll("");
        return plain.chars().filter(c -> c == mark).count() % 2 == 0;
    }
}
