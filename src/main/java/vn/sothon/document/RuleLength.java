package vn.sothon.document;

import java.util.List;

/** How long the rules are that stand below names (Nghị định 30/2020, Phụ lục I, II), in twips. */
public final class RuleLength {

    /** Of the issuing body, in half-points. */
    private static final int ISSUER = 26;

    /** Of tiêu ngữ and trích yếu, in half-points. */
    private static final int USUAL = 28;

    private RuleLength() {}

    /** As long as the tiêu ngữ above. */
    public static int belowMotto() {
        return TimesBold.width(Printed.motto(), USUAL);
    }

    /**
     * Below the name of the issuing body.
     *
     * @param column the width the name has, in twips
     */
    public static int belowIssuer(List<String> lines, int column) {
        return partOfLongest(lines, ISSUER, column);
    }

    /**
     * Below the trích yếu.
     *
     * @param column the width it has, in twips
     */
    public static int belowSubject(List<List<Inline>> lines, int column) {
        return partOfLongest(lines.stream().map(Printed::words).toList(), USUAL, column);
    }

    /** Between a third and a half of the longest line. */
    private static int partOfLongest(List<String> lines, int size, int column) {
        int longest = lines.stream().mapToInt(line -> TimesBold.width(line, size)).max().orElse(0);
        return Math.min(longest, column) * 2 / 5;
    }
}
