package vn.sothon.answer;

import java.util.List;
import java.util.Optional;

/** Reads the unit after a number and compares it with the question's. */
final class UnitReader {

    private static final int SHORTEST_WITH_SLIP = 3;

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final AskedUnit asked;

    UnitReader(Lexicon lexicon, List<Token> tokens, AskedUnit asked) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.asked = asked;
    }

    Stated read(int at) {
        int askedLength = asked.lengthAt(tokens, at);
        Optional<Lexicon.Match> known = lexicon.find(tokens, at, Sense.AFTER_A_NUMBER);
        int knownLength = known.map(Lexicon.Match::length).orElse(0);
        if (askedLength > 0 && askedLength >= knownLength) {
            return rated(new Stated(Stated.Fit.SAME, askedSymbol(), askedLength), at);
        }
        if (isOtherWord(at, known)) {
            return Stated.NOTHING;
        }
        if (known.isPresent()) {
            return rated(stated(known.get(), at), at);
        }
        return unknown(at);
    }

    private boolean isRole(int at) {
        return lexicon.find(tokens, at, Sense.AROUND)
                .filter(match -> match.sense() == Sense.PLAN || match.sense() == Sense.ACTUAL)
                .isPresent();
    }

    /**
     * "thực hiện 660 kế hoạch 668": such a word belongs to the next figure; and "nha" is a polite
     * word before it is "nhà" without its diacritic.
     */
    private boolean isOtherWord(int at, Optional<Lexicon.Match> unit) {
        boolean plainUnit = unit.filter(match -> !match.exact()).isPresent();
        return isRole(at)
                || (plainUnit
                        && lexicon.find(tokens, at, Sense.AROUND)
                                .filter(Lexicon.Match::exact)
                                .isPresent());
    }

    private String askedSymbol() {
        return asked.measure().map(Measure::symbol).orElse(asked.symbol());
    }

    private Stated stated(Lexicon.Match match, int at) {
        Stated.Fit fit =
                switch (match.sense()) {
                    case ASIDE -> Stated.Fit.ASIDE;
                    case REGIONAL -> Stated.Fit.REGIONAL;
                    case UNIT, PERSON, ANIMAL -> compare(match, at);
                    default -> Stated.Fit.OTHER;
                };
        return new Stated(fit, symbol(match, at), match.length());
    }

    private String symbol(Lexicon.Match match, int at) {
        if (match.sense() != Sense.PERSON && match.sense() != Sense.ANIMAL) {
            return match.value();
        }
        var words = new StringBuilder(tokens.get(at).text());
        for (int i = 1; i < match.length(); i++) {
            words.append(' ').append(tokens.get(at + i).text());
        }
        return words.toString();
    }

    private Stated.Fit compare(Lexicon.Match match, int at) {
        if (asked.isNone()) {
            return Stated.Fit.SAME;
        }
        Optional<Measure> stated = Measure.of(match.value());
        if (stated.isPresent() && asked.measure().isPresent()) {
            return convert(stated.get(), asked.measure().get());
        }
        boolean sameWord = asked.known().filter(a -> a.value().equals(match.value())).isPresent();
        if (match.sense() == Sense.UNIT) {
            return sameWord ? Stated.Fit.SAME : Stated.Fit.OTHER;
        }
        boolean general = tokens.get(at).folded().equals("nguoi") && match.length() == 1;
        boolean same = sameWord && (asked.isGeneric(match.sense()) || general);
        return same ? Stated.Fit.SAME : Stated.Fit.OTHER;
    }

    private static Stated.Fit convert(Measure stated, Measure asked) {
        if (stated.equals(asked)) {
            return Stated.Fit.SAME;
        }
        return stated.convertsTo(asked) ? Stated.Fit.CONVERTIBLE : Stated.Fit.OTHER;
    }

    /** "15 kg/khẩu" is not a mass: a unit with another below it is a rate. */
    private Stated rated(Stated stated, int at) {
        int slash = at + stated.length();
        boolean rate =
                slash + 1 < tokens.size()
                        && tokens.get(slash).isMark('/')
                        && tokens.get(slash + 1).isWord()
                        && !isRole(slash + 1);
        return rate && stated.fit() != Stated.Fit.ASIDE
                ? new Stated(Stated.Fit.OTHER, stated.symbol(), stated.length())
                : stated;
    }

    private Stated unknown(int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return rated(Stated.NOTHING, at);
        }
        Token word = tokens.get(at);
        if (lexicon.find(tokens, at, Sense.AROUND).isPresent()) {
            return Stated.NOTHING;
        }
        if (isSlip(word)) {
            return rated(new Stated(Stated.Fit.SAME, askedSymbol(), 1), at);
        }
        boolean taken = asked.isNone() && !word.glued() && word.text().length() > 1;
        return taken
                ? new Stated(Stated.Fit.SAME, word.text(), 1)
                : new Stated(Stated.Fit.OTHER, "", 1);
    }

    /** One letter wrong, missing, doubled or swapped, or a wrong diacritic. */
    private boolean isSlip(Token word) {
        return asked.phrases().stream()
                .filter(phrase -> !phrase.isEmpty() && phrase.getFirst().isWord())
                .map(phrase -> phrase.getFirst().folded())
                .anyMatch(unit -> isSlip(word.folded(), unit));
    }

    private static boolean isSlip(String typed, String unit) {
        if (typed.equals(unit)) {
            return true;
        }
        return unit.length() >= SHORTEST_WITH_SLIP
                ? Slips.areOneApart(typed, unit)
                : Slips.isDoubledOrSwapped(typed, unit) || Slips.hasToneKey(typed, unit);
    }
}
