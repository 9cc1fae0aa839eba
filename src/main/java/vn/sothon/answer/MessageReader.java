package vn.sothon.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a text apart into figures, their units, and what the words around them do. */
final class MessageReader {

    private static final String ODD_MARKS = "?#<>≤≥=*&@";
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

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final AskedUnit asked;
    private final NumberTokens numberTokens;
    private final NumberPhrase numbers;
    private final UnitReader units;
    private final BitSet names;

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Message.Remark> remarks = new ArrayList<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<Message.Oddity> oddities = EnumSet.noneOf(Message.Oddity.class);
    private int unknownWords;

    private Set<Sense> roles = EnumSet.noneOf(Sense.class);
    private Approximation approximation = Approximation.EXACT;
    private Mention.Before before = Mention.Before.NOTHING;
    private boolean negative;

    private MessageReader(Lexicon lexicon, List<Token> tokens, AskedUnit asked, boolean pairs) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.asked = asked;
        this.numberTokens = new NumberTokens(lexicon, tokens, asked);
        this.numbers = new NumberPhrase(numberTokens);
        this.units = new UnitReader(lexicon, tokens, asked);
        this.names = NumbersInNames.find(tokens, pairs);
    }

    static Message read(Lexicon lexicon, String text, AskedUnit asked, boolean pairs) {
        List<Token> tokens = Tokenizer.tokenize(lexicon, Spelling.normalize(text));
        var reader = new MessageReader(lexicon, tokens, asked, pairs);
        if (tokens.size() > Tokenizer.MOST_TOKENS) {
            reader.oddities.add(Message.Oddity.TOO_LONG);
            return reader.message();
        }
        int at = 0;
        while (at < tokens.size()) {
            at = reader.next(at);
        }
        return reader.message();
    }

    private Message message() {
        return new Message(
                tokens,
                List.copyOf(mentions),
                List.copyOf(remarks),
                Set.copyOf(nouns),
                unknownWords,
                oddities);
    }

    private int next(int at) {
        if (names.get(at)) {
            oddities.add(Message.Oddity.DATE);
            return names.nextClearBit(at);
        }
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.MARK) {
            return mark(token, at);
        }
        if (token.mayBe("năm") && names.get(at + 1)) {
            return at + 1;
        }
        if (followsFigure(at) && isPlainNumberWord(token)) {
            oddities.add(Message.Oddity.MARK);
        }
        Optional<Lexicon.Match> match = lexicon.find(tokens, at, Sense.AROUND);
        Optional<NumberPhrase.Found> number =
                match.isPresent() && isPhrase(match.get(), at) ? Optional.empty() : number(at);
        if (number.isPresent()) {
            return mention(number.get(), at);
        }
        return match.isPresent() ? remark(match.get(), at) : word(token, at);
    }

    /**
     * A phrase of several words is not taken apart for a number word in it ("một số", "năm nay").
     */
    private boolean isPhrase(Lexicon.Match match, int at) {
        boolean longer = match.length() > 1 && !tokens.get(at).isNumeral();
        return longer || (match.sense() == Sense.ABSENT && match.length() > 1);
    }

    /** "không" alone is no number; nor is a numeral glued to a word ("Mek3"). */
    private Optional<NumberPhrase.Found> number(int at) {
        return numbers.read(at)
                .filter(found ->
                        !found.quantity().style().lone() || found.quantity().first().signum() > 0);
    }

    private int mark(Token token, int at) {
        char mark = token.text().charAt(0);
        if (ODD_MARKS.indexOf(mark) >= 0 && !(mark == '=' || (mark == '>' && isArrow(at)))) {
            oddities.add(Message.Oddity.MARK);
        }
        if (mark == '~') {
            approximation = Approximation.ABOUT;
        }
        if (mark == ',' || mark == ';' || mark == ')' || mark == '.') {
            roles = EnumSet.noneOf(Sense.class);
            approximation = Approximation.EXACT;
        }
        boolean leads =
                !token.glued() || tokens.get(at - 1).isMark('(') || tokens.get(at - 1).isMark('/');
        negative = mark == '-' && isGluedNext(at) && leads;
        if (mark != '-' && mark != '+' && mark != '~') {
            before = Mention.Before.NOTHING;
        }
        return at + 1;
    }

    private boolean isArrow(int at) {
        return at > 0 && (tokens.get(at - 1).isMark('=') || tokens.get(at - 1).isMark('-'));
    }

    private boolean isGluedNext(int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).glued();
    }

    private int mention(NumberPhrase.Found found, int at) {
        if (tokens.get(at).glued() && before == Mention.Before.FIGURE) {
            oddities.add(Message.Oddity.MARK);
        }
        Stated stated = units.read(found.next());
        Quantity quantity = found.quantity();
        int end = found.next() + stated.length();
        if (stated.fits() && numberTokens.is(end, Sense.HALF)) {
            quantity = quantity.andAHalf();
            end++;
        }
        Mention.Before directly =
                tokens.get(at).glued() && at > 0 && tokens.get(at - 1).isWord() && !isRole(at)
                        ? Mention.Before.LABEL
                        : before;
        var lead = new Mention.Lead(directly, approximation, negative);
        var mention = new Mention(at, end, quantity, stated, lead, Set.copyOf(roles));
        if (isFigure(mention)) {
            mentions.add(mention);
        }
        reset();
        return end;
    }

    private boolean isRole(int at) {
        return !remarks.isEmpty()
                && remarks.getLast().end() == at
                && ROLES.contains(remarks.getLast().sense());
    }

    private void reset() {
        roles = EnumSet.noneOf(Sense.class);
        approximation = Approximation.EXACT;
        before = Mention.Before.FIGURE;
        negative = false;
    }

    private boolean isFigure(Mention mention) {
        if (mention.lead().before() == Mention.Before.PERSONAL) {
            oddities.add(Message.Oddity.PERSONAL);
            return false;
        }
        if (mention.stated().fit() == Stated.Fit.ASIDE) {
            oddities.add(Message.Oddity.ASIDE);
            return false;
        }
        if (mention.lead().before() == Mention.Before.LABEL && !mention.stated().fits()) {
            oddities.add(Message.Oddity.NAME);
            return false;
        }
        return true;
    }

    private int remark(Lexicon.Match match, int at) {
        remarks.add(new Message.Remark(match.sense(), at, at + match.length()));
        if (ROLES.contains(match.sense())) {
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
        return at + match.length();
    }

    /** "hai tỷ tu": a number word that lost its diacritics while the others kept theirs. */
    private boolean isPlainNumberWord(Token token) {
        return token.isPlain()
                && lexicon.number(token, false).isEmpty()
                && lexicon.number(token, true).isPresent();
    }

    private boolean followsFigure(int at) {
        return !mentions.isEmpty() && mentions.getLast().end() == at;
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

    /** A unit's name apart from a number, a loose part of a number, or a word that is not known. */
    private int word(Token token, int at) {
        Optional<Lexicon.Match> noun =
                lexicon.find(tokens, at, Sense.AFTER_A_NUMBER)
                        .filter(match -> match.sense() != Sense.ASIDE);
        int length =
                Math.max(asked.lengthAt(tokens, at), noun.map(Lexicon.Match::length).orElse(0));
        if (length > 0) {
            nouns.add(asked.lengthAt(tokens, at) == length ? asked.symbol() : noun.get().value());
            before = Mention.Before.WORD;
            return at + length;
        }
        if (numberTokens.isLoosePart(at) && (!token.isPlain() || followsFigure(at))) {
            oddities.add(Message.Oddity.MARK);
        }
        unknownWords += token.text().length() > 1 ? 1 : 2;
        before = Mention.Before.UNKNOWN_WORD;
        return at + 1;
    }
}
