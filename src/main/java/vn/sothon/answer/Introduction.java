package vn.sothon.answer;

import java.util.EnumSet;
import java.util.Set;

/** What the words since the last figure say of the next one. */
final class Introduction {

    private static final Set<Sense> ROLES =
            EnumSet.of(
                    Sense.PLAN,
                    Sense.ACTUAL,
                    Sense.UP,
                    Sense.UP_TO,
                    Sense.DOWN,
                    Sense.DOWN_TO,
                    Sense.PERIOD,
                    Sense.WITHIN,
                    Sense.VERSUS);

    private Set<Sense> roles = EnumSet.noneOf(Sense.class);
    private Approximation approximation = Approximation.EXACT;
    private Mention.Before before = Mention.Before.NOTHING;
    private boolean negative;

    static boolean isRole(Sense sense) {
        return ROLES.contains(sense);
    }

    Mention.Before before() {
        return before;
    }

    Set<Sense> roles() {
        return Set.copyOf(roles);
    }

    /** The lead of a figure; a numeral glued to a word ("Mek3") is part of a name. */
    Mention.Lead lead(boolean named) {
        return new Mention.Lead(named ? Mention.Before.LABEL : before, approximation, negative);
    }

    /** A figure begins a new introduction. */
    void figure() {
        roles = EnumSet.noneOf(Sense.class);
        approximation = Approximation.EXACT;
        before = Mention.Before.FIGURE;
        negative = false;
    }

    /** A mark; {@code signs} says that a dash there would be a minus. */
    void mark(char mark, boolean signs) {
        if (mark == '~') {
            approximation = Approximation.ABOUT;
        }
        if (mark == ',' || mark == ';' || mark == ')' || mark == '.') {
            roles = EnumSet.noneOf(Sense.class);
            approximation = Approximation.EXACT;
        }
        negative = mark == '-' && signs;
        if (mark != '-' && mark != '+' && mark != '~') {
            before = Mention.Before.NOTHING;
        }
    }

    void word(boolean known) {
        before = known ? Mention.Before.WORD : Mention.Before.UNKNOWN_WORD;
    }

    void phrase(Lexicon.Match match) {
        if (isRole(match.sense())) {
            roles.add(match.sense());
        }
        if (match.sense() == Sense.APPROXIMATELY) {
            approximation = approximation(match.value());
        }
        before =
                switch (match.sense()) {
                    case LABEL -> Mention.Before.LABEL;
                    case PERSONAL -> Mention.Before.PERSONAL;
                    case POLITE -> before == Mention.Before.PERSONAL ? before : Mention.Before.WORD;
                    default -> Mention.Before.WORD;
                };
    }

    private static Approximation approximation(String value) {
        return switch (value) {
            case "about" -> Approximation.ABOUT;
            case "nearly" -> Approximation.NEARLY;
            case "over" -> Approximation.OVER;
            case "more" -> Approximation.MORE_THAN;
            default -> Approximation.ESTIMATED;
        };
    }
}
