package vn.sothon.answer;

import java.util.List;
import java.util.Set;

/**
 * A text taken apart.
 *
 * @param mentions the figures that may answer, in order
 * @param remarks what the other words do
 * @param senses the senses of the remarks
 * @param nouns units named apart from a number ("số khẩu: 561")
 * @param unknownWords how many words are not in the lexicon
 * @param oddities other things seen
 */
record Message(
        List<Token> tokens,
        List<Mention> mentions,
        List<Remark> remarks,
        Set<Sense> senses,
        Set<String> nouns,
        int unknownWords,
        Set<Oddity> oddities) {

    /** A phrase found outside the figures. */
    record Remark(Sense sense, int start, int end) {}

    enum Oddity {
        /** A number that is part of a name, a date, a document number or an age was left out. */
        NAME,
        DATE,
        PERSONAL,
        ASIDE,
        /** What may turn the meaning: "?", "&lt;", "#", or a number word left over. */
        MARK,
        TOO_LONG
    }

    boolean has(Sense sense) {
        return senses.contains(sense);
    }

    boolean tellsChange() {
        return has(Sense.UP) || has(Sense.DOWN) || has(Sense.UP_TO);
    }

    boolean has(Oddity oddity) {
        return oddities.contains(oddity);
    }

    /** Whether beside the figures there are only polite words. */
    boolean isBare() {
        return unknownWords == 0
                && nouns.isEmpty()
                && remarks.stream().allMatch(remark -> remark.sense() == Sense.POLITE);
    }

    boolean hasBetween(Mention first, Mention second, Sense sense) {
        return remarks.stream()
                .anyMatch(remark ->
                        remark.sense() == sense
                                && remark.start() >= first.end()
                                && remark.end() <= second.start());
    }

    boolean hasBetween(Mention first, Mention second, char mark) {
        return tokens.subList(first.end(), second.start()).stream()
                .anyMatch(token -> token.isMark(mark));
    }
}
