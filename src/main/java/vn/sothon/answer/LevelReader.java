package vn.sothon.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Reading.Doubt;

/** Reads one level: a count, a measure, an amount or a share. */
final class LevelReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Asked asked;
    private final Message message;
    private final ValueReader values;

    LevelReader(Asked asked, Message message) {
        this.asked = asked;
        this.message = message;
        this.values = new ValueReader(asked);
    }

    Read read() {
        List<Mention> main = Mentions.main(message, asked);
        return main.size() == 1 ? one(main.getFirst()) : several(main);
    }

    private Read one(Mention mention) {
        Candidates candidates =
                values.read(mention).unless(Doubts.ofLevel(message, mention, asked));
        return Read.of(candidates, mention.lead().approximation(), asked);
    }

    private Read several(List<Mention> main) {
        Doubt doubt = Mentions.doubtBetween(message, main.get(0), main.get(1));
        List<Candidates> read = main.stream().map(values::read).toList();
        List<BigDecimal> proposed = new ArrayList<>();
        composed(doubt, main, read).ifPresent(proposed::add);
        List<Candidates> inOrder = doubt == Doubt.CORRECTION ? read.reversed() : read;
        inOrder.forEach(candidates -> proposed.addAll(candidates.values()));
        String unit = read.getFirst().unit();
        return Read.of(Candidates.doubtful(proposed, doubt, unit), Approximation.EXACT, asked);
    }

    /** What the figures make together: their sum, or the share of a part in its whole. */
    private Optional<BigDecimal> composed(Doubt doubt, List<Mention> main, List<Candidates> read) {
        boolean two = main.size() == 2 && read.stream().allMatch(Candidates::isSure);
        if (!two) {
            return Optional.empty();
        }
        BigDecimal first = read.get(0).values().getFirst();
        BigDecimal second = read.get(1).values().getFirst();
        boolean plus = message.hasBetween(main.get(0), main.get(1), '+');
        if (doubt == Doubt.SUM && (plus || message.has(Sense.SUM))) {
            return Optional.of(first.add(second));
        }
        boolean share = doubt == Doubt.PART_OF_WHOLE && asked.isShare() && second.signum() > 0;
        return share
                ? Optional.of(first.multiply(HUNDRED).divide(second, 2, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
