package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Reading.Doubt;

/** Reads a place among several: "18/96", "thứ 18 trên 96 xã", "nhất/12". */
final class RankReader {

    private static final int MOST_UNKNOWN_WORDS = 4;

    private final Asked asked;
    private final Message message;

    RankReader(Asked asked, Message message) {
        this.asked = asked;
        this.message = message;
    }

    Read read() {
        List<Mention> mentions = message.mentions();
        Optional<Long> named = namedPlace();
        return switch (mentions.size()) {
            case 0 -> named.isPresent() ? half(named.get()) : AbsenceReader.read(message, asked);
            case 1 -> one(mentions.getFirst(), named);
            case 2 -> two(mentions.get(0), mentions.get(1));
            default -> Read.no(Doubt.SEVERAL_FIGURES);
        };
    }

    private Read one(Mention mention, Optional<Long> named) {
        Optional<Long> number = whole(mention);
        if (number.isEmpty()) {
            return Read.no(Doubt.NOT_WHOLE);
        }
        Optional<Doubt> doubt = doubt();
        if (doubt.isPresent()) {
            return Read.no(doubt.get());
        }
        if (named.isPresent()) {
            return isLinked(0, mention.start())
                    ? rank(named.get(), number.get())
                    : half(number.get());
        }
        boolean strange =
                message.has(Sense.FIRST)
                        || (message.unknownWords() > 0 && !message.has(Sense.RANK));
        return strange ? Read.no(Doubt.UNSURE) : half(number.get());
    }

    private Read two(Mention first, Mention second) {
        Optional<Long> place = whole(first);
        Optional<Long> of = whole(second);
        Optional<Doubt> doubt =
                namedPlace().isPresent() ? Optional.of(Doubt.SEVERAL_FIGURES) : doubt();
        if (doubt.isPresent() || place.isEmpty() || of.isEmpty()) {
            return Read.no(doubt.orElse(Doubt.NOT_WHOLE));
        }
        return isLinked(first.end(), second.start())
                ? rank(place.get(), of.get())
                : Read.no(Doubt.SEVERAL_FIGURES);
    }

    private boolean isLinked(int from, int to) {
        return message.tokens().subList(from, to).stream()
                        .anyMatch(token ->
                                token.isMark('/') || token.mayBe("trên") || token.mayBe("trong"))
                || message.remarks().stream()
                        .anyMatch(remark ->
                                remark.sense() == Sense.VERSUS
                                        && remark.start() >= from
                                        && remark.end() <= to);
    }

    private Optional<Doubt> doubt() {
        if (message.unknownWords() > MOST_UNKNOWN_WORDS) {
            return Optional.of(Doubt.UNSURE);
        }
        return message.tellsChange()
                ? Optional.of(Doubt.CHANGE_NOT_LEVEL)
                : Doubts.anywhere(message);
    }

    private static Optional<Long> whole(Mention mention) {
        Quantity quantity = mention.quantity();
        boolean clear =
                quantity.form() == Quantity.Form.CLEAR
                        || quantity.form() == Quantity.Form.DOT_AND_THREE;
        boolean whole = clear && quantity.first().stripTrailingZeros().scale() <= 0;
        boolean other = Mentions.isShare(mention) || mention.stated().measure().isPresent();
        return whole && !other && !mention.lead().negative()
                ? Optional.of(quantity.first().longValue())
                : Optional.empty();
    }

    /** "nhất" and "nhì" name a place; "cuối" does not say which. */
    private Optional<Long> namedPlace() {
        return message.remarks().stream()
                .filter(remark -> remark.sense() == Sense.FIRST)
                .map(remark -> message.tokens().get(remark.end() - 1).folded())
                .filter(word -> word.equals("nhat") || word.equals("nhi"))
                .map(word -> word.equals("nhat") ? 1L : 2L)
                .findFirst();
    }

    private static Read half(long place) {
        return Read.of(new Reading.HalfPair(BigDecimal.valueOf(place)));
    }

    private static Read rank(long place, long of) {
        boolean possible = place >= 1 && place <= of;
        return possible
                ? Read.of(new Reading.Understood(new Answer.Rank(place, of), ""))
                : Read.no(Doubt.PAIR_ORDER);
    }
}
