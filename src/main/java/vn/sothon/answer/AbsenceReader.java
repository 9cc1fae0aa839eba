package vn.sothon.answer;

import java.util.List;
import java.util.Set;
import vn.sothon.answer.Reading.Doubt;

/** Reads a text without a figure: none, not known yet, or nothing of the kind. */
final class AbsenceReader {

    private static final Set<Sense> HARMLESS =
            Set.of(
                    Sense.POLITE,
                    Sense.ANCHOR,
                    Sense.CONTEXT,
                    Sense.EVENT,
                    Sense.NOTHING,
                    Sense.LABEL,
                    Sense.ACTUAL);
    private static final Set<Sense> ANSWERS =
            Set.of(Sense.ABSENT, Sense.UNKNOWN, Sense.UNDECIDED, Sense.UNCHANGED);
    private static final Set<Message.Oddity> NAMES =
            Set.of(Message.Oddity.NAME, Message.Oddity.DATE);
    private static final int MOST_UNKNOWN_WORDS = 4;

    private AbsenceReader() {}

    static Read read(Message message, Asked asked) {
        if (message.has(Message.Oddity.TOO_LONG)) {
            return Read.no(Doubt.MALFORMED);
        }
        boolean none = message.has(Sense.ABSENT);
        boolean unknown = message.has(Sense.UNKNOWN);
        boolean undecided = message.has(Sense.UNDECIDED);
        if (message.has(Sense.UNCHANGED)) {
            return unchanged(message, asked, none || unknown || undecided);
        }
        if (!none && !unknown && !undecided) {
            return Read.no(reason(message));
        }
        if (message.has(Message.Oddity.MARK) || !isPlain(message)) {
            return ask(none, unknown || undecided);
        }
        if (unknown) {
            return none || (undecided && message.has(Sense.NOTHING))
                    ? ask(true, true)
                    : Read.of(new Reading.Unknown());
        }
        return undecided ? undecided(message, none) : none(message);
    }

    private static Read unchanged(Message message, Asked asked, boolean more) {
        boolean zero = asked.type() instanceof FigureType.Change && isPlain(message) && !more;
        return zero ? Read.of(new Reading.None()) : Read.no(Doubt.UNSURE);
    }

    private static boolean isPlain(Message message) {
        boolean known =
                message.remarks().stream()
                        .map(Message.Remark::sense)
                        .allMatch(sense -> HARMLESS.contains(sense) || ANSWERS.contains(sense));
        int most = message.has(Sense.UNKNOWN) ? MOST_UNKNOWN_WORDS : 0;
        return known && message.unknownWords() <= most && NAMES.containsAll(message.oddities());
    }

    /** "chưa có" may mean either; "chưa có hộ nào" is none. */
    private static Read undecided(Message message, boolean none) {
        return !none && message.has(Sense.NOTHING) ? Read.of(new Reading.None()) : ask(true, true);
    }

    /**
     * "không có" may deny the thing asked for or an event ("không có hộ nghèo nào"); with other
     * words after it ("không có tiền") it says something else. A bare "không" needs more care.
     */
    private static Read none(Message message) {
        List<Message.Remark> absent =
                message.remarks().stream()
                        .filter(remark -> remark.sense() == Sense.ABSENT)
                        .toList();
        int end = absent.getLast().end();
        boolean more =
                message.remarks().stream()
                        .anyMatch(remark -> remark.start() >= end && saysMore(remark.sense()));
        boolean bare = absent.stream().allMatch(remark -> remark.end() - remark.start() == 1);
        boolean asks = message.has(Sense.ANCHOR) || message.has(Sense.ACTUAL);
        boolean vague = bare && (asks || isQualified(message, end) || absent.size() > 1);
        return more || vague ? ask(true, false) : Read.of(new Reading.None());
    }

    private static boolean saysMore(Sense sense) {
        return sense == Sense.CONTEXT
                || sense == Sense.ANCHOR
                || sense == Sense.LABEL
                || sense == Sense.ACTUAL;
    }

    private static boolean isQualified(Message message, int from) {
        return message.remarks().stream()
                .anyMatch(remark -> remark.start() >= from && remark.sense() == Sense.EVENT);
    }

    private static Read ask(boolean none, boolean unknown) {
        if (none && unknown) {
            return Read.of(
                    new Reading.Ambiguous(
                            List.of(new Answer.None(), new Answer.Unknown()),
                            Doubt.NONE_OR_UNKNOWN));
        }
        Answer only = none ? new Answer.None() : new Answer.Unknown();
        return Read.of(new Reading.Ambiguous(List.of(only), Doubt.NONE_OR_FIGURE));
    }

    private static Doubt reason(Message message) {
        if (message.has(Message.Oddity.PERSONAL)) {
            return Doubt.PERSONAL_NUMBER;
        }
        if (message.has(Message.Oddity.DATE)) {
            return Doubt.DATE_OR_DOCUMENT;
        }
        if (message.has(Message.Oddity.NAME)) {
            return Doubt.NUMBER_IN_NAME;
        }
        if (message.has(Message.Oddity.ASIDE)) {
            return Doubt.OTHER_UNIT;
        }
        return Doubts.anywhere(message)
                .filter(doubt -> doubt != Doubt.RANGE && doubt != Doubt.SUM)
                .orElse(Doubt.NO_FIGURE);
    }
}
