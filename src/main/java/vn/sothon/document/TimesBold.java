package vn.sothon.document;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How wide words are in Times New Roman Bold, for rules that must be as long as the line above, and
 * to know which words a narrow cell cannot hold. Measured in Liberation Serif Bold, which has the
 * same widths.
 */
public final class TimesBold {

    private static final String HORN = "\u031B";
    private static final int USUAL = 500;
    private static final Map<Integer, String> LETTERS_BY_WIDTH =
            Map.ofEntries(
                    Map.entry(220, "|"),
                    Map.entry(250, " ,."),
                    Map.entry(278, "'/\\il"),
                    Map.entry(333, "!()-:;[]`fjt"),
                    Map.entry(389, "Is"),
                    Map.entry(394, "{}"),
                    Map.entry(444, "cerz"),
                    Map.entry(520, "~"),
                    Map.entry(554, "ơ"),
                    Map.entry(555, "\""),
                    Map.entry(556, "Sbdhknpquđ"),
                    Map.entry(570, "+<=>"),
                    Map.entry(600, "ư"),
                    Map.entry(611, "FP"),
                    Map.entry(667, "BELTZ"),
                    Map.entry(722, "ACDNRUVXYwĐ"),
                    Map.entry(778, "GHKOQƠ"),
                    Map.entry(796, "Ư"),
                    Map.entry(833, "&m"),
                    Map.entry(930, "@"),
                    Map.entry(944, "M"),
                    Map.entry(1000, "%W—…"));
    private static final Map<Integer, Integer> WIDTHS =
            LETTERS_BY_WIDTH.entrySet().stream()
                    .flatMap(e -> e.getValue().chars().mapToObj(c -> Map.entry(c, e.getKey())))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private TimesBold() {}

    /**
     * The width in twips (1/20 pt).
     *
     * @param size of the letters, in half-points as in {@code w:sz}
     */
    public static int width(String words, int size) {
        long thousandths = withoutAccents(words).chars().mapToLong(TimesBold::letter).sum();
        return (int) (thousandths * size * 10 / 1000);
    }

    private static int letter(int c) {
        return WIDTHS.getOrDefault(c, USUAL);
    }

    /** Accents take no room; the horn of ơ and ư does. */
    private static String withoutAccents(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        String unmarked = apart.replaceAll("(?!" + HORN + ")\\p{M}", "");
        return Normalizer.normalize(unmarked, Normalizer.Form.NFC);
    }
}
