package vn.sothon.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sothon.answer.Reading.Doubt;

/**
 * Reads a figure as people type it in a chat, for a question of a given type.
 *
 * <p>{@code read(new Count("hộ"), "dạ thưa thôn em có 56 hộ ạ", Hints.none())} is {@code
 * Understood(56)}. Wherever two readings are plausible it answers {@link Reading.Ambiguous} or
 * {@link Reading.NotAFigure}; hints order the readings and never decide (figures.md, section 2). It
 * is pure, safe for use by several threads, and linear in the length of the text.
 */
public final class FigureReader {

    /** Longer texts are no answer to a question about one figure. */
    private static final int LONGEST_TEXT = 20_000;

    private static final int MOST_UNITS_KEPT = 256;

    private final Lexicon lexicon = Lexicon.shipped();
    private final Map<String, AskedUnit> units = new ConcurrentHashMap<>();

    /** What {@code text} says for a question of {@code type}. Never throws for any text. */
    public Reading read(FigureType type, String text, Hints hints) {
        return readWithUnit(type, text, hints).reading();
    }

    Read readWithUnit(FigureType type, String text, Hints hints) {
        if (text.length() > LONGEST_TEXT) {
            return Read.no(Doubt.MALFORMED);
        }
        var asked = new Asked(type, unit(type.unit()), hints);
        boolean pairs = type instanceof FigureType.Pair || type instanceof FigureType.Rank;
        Message message = MessageReader.read(lexicon, text, asked.unit(), pairs);
        if (message.mentions().isEmpty() && !(type instanceof FigureType.Rank)) {
            return AbsenceReader.read(message, asked);
        }
        return switch (type) {
            case FigureType.Count _,
                    FigureType.Decimal _,
                    FigureType.Money _,
                    FigureType.Percent _ ->
                    new LevelReader(asked, message).read();
            case FigureType.Pair _ -> new PairReader(asked, message).read();
            case FigureType.Rank _ -> new RankReader(asked, message).read();
            case FigureType.Change _ -> new ChangeReader(asked, message).read();
        };
    }

    /** Questions name few units, again and again. */
    private AskedUnit unit(String unit) {
        AskedUnit kept = units.get(unit);
        if (kept != null) {
            return kept;
        }
        AskedUnit read = AskedUnit.of(lexicon, unit);
        if (units.size() < MOST_UNITS_KEPT) {
            units.put(unit, read);
        }
        return read;
    }
}
