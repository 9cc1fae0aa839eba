package vn.sothon.answer;

import java.util.List;
import java.util.stream.IntStream;
import vn.sothon.answer.Reading.Doubt;

/** Chooses which figures of a message may answer the question, and how two of them are joined. */
final class Mentions {

    private static final String SHARE = "%";

    private Mentions() {}

    /** Without lone number words beside other figures, and without the other kind of share. */
    static List<Mention> main(Message message, Asked asked) {
        List<Mention> spoken = withoutLoneWords(message);
        List<Mention> shares = spoken.stream().filter(Mentions::isShare).toList();
        List<Mention> others = spoken.stream().filter(mention -> !isShare(mention)).toList();
        if (asked.isShare()) {
            boolean explicit = !shares.isEmpty() && others.stream().allMatch(Mentions::isOther);
            return explicit ? shares : spoken;
        }
        boolean beside = !others.isEmpty() && !asked.unit().isNone();
        return beside ? others : spoken;
    }

    /** "xã Ba Vì có 152 hộ": a lone number word is no figure beside one with the unit. */
    private static List<Mention> withoutLoneWords(Message message) {
        List<Mention> mentions = message.mentions();
        if (mentions.size() < 2) {
            return mentions;
        }
        boolean withUnit = mentions.stream().anyMatch(mention -> mention.stated().fits());
        List<Mention> sure =
                IntStream.range(0, mentions.size())
                        .filter(i -> !isLone(message, i, withUnit))
                        .mapToObj(mentions::get)
                        .filter(mention -> !withUnit || !isLeftPersonal(mention))
                        .toList();
        return sure.isEmpty() ? mentions : sure;
    }

    /** A lone word directly before or behind another figure belongs to it ("hai ba trăm hộ"). */
    private static boolean isLone(Message message, int i, boolean withUnit) {
        List<Mention> mentions = message.mentions();
        Mention mention = mentions.get(i);
        boolean adjacent =
                mention.lead().before() == Mention.Before.FIGURE
                        || (i + 1 < mentions.size()
                                && mentions.get(i + 1).start() == mention.end());
        boolean unclaimed =
                mention.stated().fit() == Stated.Fit.NOTHING
                        && mention.end() < message.tokens().size()
                        && message.tokens().get(mention.end()).isWord()
                        && mention.lead().before() != Mention.Before.NOTHING;
        boolean name = withUnit && mention.stated().fit() == Stated.Fit.OTHER;
        return !adjacent && mention.quantity().style().lone() && (unclaimed || name);
    }

    private static boolean isLeftPersonal(Mention mention) {
        return mention.quantity().form() == Quantity.Form.PERSONAL
                && mention.stated().fit() == Stated.Fit.NOTHING;
    }

    static boolean isShare(Mention mention) {
        return mention.stated().symbol().equals(SHARE);
    }

    /** Whether it has a unit that is known to be another one. */
    private static boolean isOther(Mention mention) {
        return mention.stated().fit() == Stated.Fit.OTHER && !mention.stated().symbol().isEmpty();
    }

    /** Why two neighbouring figures are not one answer. */
    static Doubt doubtBetween(Message message, Mention first, Mention second) {
        if (message.has(Sense.CORRECTION)) {
            return Doubt.CORRECTION;
        }
        if (message.hasBetween(first, second, Sense.RANGE)
                || isOnly(message, first, second, '-')
                || isOnly(message, first, second, '~')) {
            return Doubt.RANGE;
        }
        if (message.hasBetween(first, second, '+')
                || message.hasBetween(first, second, '*')
                || (second.roles().isEmpty() && message.hasBetween(first, second, '='))
                || message.hasBetween(first, second, Sense.SUM)) {
            return Doubt.SUM;
        }
        boolean part =
                isFraction(message, first, second)
                        || message.hasBetween(first, second, Sense.VERSUS);
        return part ? Doubt.PART_OF_WHOLE : Doubt.SEVERAL_FIGURES;
    }

    /** Whether a slash stands between them ("660/668", "42 em đạt giải/50 em"). */
    static boolean isFraction(Message message, Mention first, Mention second) {
        return message.hasBetween(first, second, '/');
    }

    private static boolean isOnly(Message message, Mention first, Mention second, char mark) {
        return second.start() - first.end() == 1 && message.tokens().get(first.end()).isMark(mark);
    }
}
