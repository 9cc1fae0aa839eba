package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Reading.Doubt;

/** Reads a change: "giảm 1.200 hộ, còn 2.940" is -1200. */
final class ChangeReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Asked asked;
    private final Message message;
    private final ValueReader values;

    ChangeReader(Asked asked, Message message) {
        this.asked = asked;
        this.message = message;
        this.values = new ValueReader(asked);
    }

    Read read() {
        List<Mention> main = Mentions.main(message, asked);
        List<Mention> changes = main.stream().filter(this::isChange).toList();
        List<Mention> levels = main.stream().filter(ChangeReader::isLevel).toList();
        if (changes.size() + levels.size() < main.size()) {
            return main.size() == 1 ? bare(main.getFirst()) : Read.no(several(main));
        }
        return switch (changes.size()) {
            case 0 -> Read.no(Doubt.LEVEL_NOT_CHANGE);
            case 1 -> change(changes.getFirst(), !levels.isEmpty());
            default -> Read.no(several(main));
        };
    }

    private Doubt several(List<Mention> main) {
        return Mentions.doubtBetween(message, main.get(0), main.get(1));
    }

    private boolean isChange(Mention mention) {
        boolean worded = mention.is(Sense.UP) != mention.is(Sense.DOWN);
        return !isLevel(mention) && (worded || isSigned(mention));
    }

    private static boolean isLevel(Mention mention) {
        return mention.is(Sense.DOWN_TO) || mention.is(Sense.UP_TO);
    }

    private boolean isSigned(Mention mention) {
        return mention.lead().negative() || isPlus(mention);
    }

    private boolean isPlus(Mention mention) {
        return mention.start() > 0
                && message.tokens().get(mention.start() - 1).isMark('+')
                && message.tokens().get(mention.start()).glued();
    }

    private Read change(Mention mention, boolean withLevel) {
        boolean twice = isSigned(mention) && (mention.is(Sense.UP) || mention.is(Sense.DOWN));
        boolean down = mention.is(Sense.DOWN) || mention.lead().negative();
        Candidates size = values.read(mention);
        Optional<Doubt> doubt =
                Doubts.anywhere(message)
                        .filter(found -> !(withLevel && found == Doubt.ANOTHER_PERIOD))
                        .or(() -> Doubts.words(message, mention, asked));
        if (mention.is(Sense.PLAN)) {
            doubt = doubt.or(() -> Optional.of(Doubt.PLAN_NOT_ACTUAL));
        }
        if (twice) {
            doubt = doubt.or(() -> Optional.of(Doubt.NEGATIVE));
        }
        boolean share = asked.isShare() && size.values().stream().anyMatch(this::isWholeShare);
        if (share) {
            return Read.of(increaseOrShare(size, down), mention.lead().approximation(), asked);
        }
        Candidates signed = down ? negated(size) : size;
        return Read.of(signed.unless(doubt), mention.lead().approximation(), asked);
    }

    private boolean isWholeShare(BigDecimal value) {
        return value.compareTo(HUNDRED) >= 0;
    }

    /** "tăng 119,7%" may mean "bằng 119,7%", that is an increase of 19,7. */
    private static Candidates increaseOrShare(Candidates size, boolean down) {
        BigDecimal value = size.values().getFirst();
        BigDecimal first = down ? value.negate() : value;
        return Candidates.doubtful(
                List.of(first, value.subtract(HUNDRED)), Doubt.INCREASE_OR_SHARE, size.unit());
    }

    private static Candidates negated(Candidates size) {
        return new Candidates(
                size.values().stream().map(BigDecimal::negate).toList(),
                size.doubt(),
                size.unit(),
                size.conversion());
    }

    /** A figure without a direction: zero needs none, any other is asked for. */
    private Read bare(Mention mention) {
        Candidates size = values.read(mention);
        boolean zero = size.isSure() && size.values().getFirst().signum() == 0;
        Optional<Doubt> doubt = Doubts.anywhere(message);
        if (zero || size.values().isEmpty() || doubt.isPresent()) {
            return Read.of(size.unless(doubt), mention.lead().approximation(), asked);
        }
        BigDecimal value = size.values().getFirst();
        return Read.of(
                Candidates.doubtful(
                        List.of(value, value.negate()), Doubt.DIRECTION_MISSING, size.unit()),
                mention.lead().approximation(),
                asked);
    }
}
