package vn.sothon.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sothon.wording.Wording;

/** The bot's sentences, spoken to one person. */
record Voice(Speaker speaker) {

    private static final Wording WORDING = Wording.of(Voice.class);
    private static final int QUOTED = 60;

    /** The sentence of the key; {@code {you}} and {@code {You}} are filled for the speaker. */
    String say(String key, Object... placesAndValues) {
        Stream<Object> own =
                Stream.of(
                        "you",
                        speaker.salutation(),
                        "You",
                        capitalised(speaker.salutation()),
                        "name",
                        speaker.name());
        return WORDING.say(key, Stream.concat(own, Arrays.stream(placesAndValues)).toArray());
    }

    static boolean knows(String key) {
        return WORDING.has(key);
    }

    /** What somebody typed, short enough to be quoted in a sentence. */
    static String quoted(String typed) {
        return shortened(typed.strip().replaceAll("\\s+", " "), QUOTED);
    }

    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most)).strip() + "…";
    }

    static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
