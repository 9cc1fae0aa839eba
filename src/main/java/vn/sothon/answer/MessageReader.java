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
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final AskedUnit asked;
    private final NumberTokens numberTokens;
    private final NumberPhrase numbers;
    private final UnitReader units;
    private final BitSet names;

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Message.Remark> remarks = new ArrayList<>();
    private final Set<Sense> senses = EnumSet.noneOf(Sense.class);
    private final Set<String> nouns = new HashSet<>();
    private final Set<Message.Oddity> oddities = EnumSet.noneOf(Message.Oddity.class);
    private int unknownWords;

    private final Introduction introduction = new Introduction();

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
                senses,
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
        boolean leads =
                !token.glued() || tokens.get(at - 1).isMark('(') || tokens.get(at - 1).isMark('/');
        introduction.mark(mark, leads && isGluedNext(at));
        return at + 1;
    }

    private boolean isArrow(int at) {
        return at > 0 && (tokens.get(at - 1).isMark('=') || tokens.get(at - 1).isMark('-'));
    }

    private boolean isGluedNext(int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).glued();
    }

    private int mention(NumberPhrase.Found found, int at) {
        if (tokens.get(at).glued() && introduction.before() == Mention.Before.FIGURE) {
            oddities.add(Message.Oddity.MARK);
        }
        Stated stated = units.read(found.next());
        Quantity quantity = found.quantity();
        int end = found.next() + stated.length();
        if (stated.fits() && numberTokens.is(end, Sense.HALF)) {
            quantity = quantity.andAHalf();
            end++;
        }
        boolean named =
                tokens.get(at).glued() && at > 0 && tokens.get(at - 1).isWord() && !isRole(at);
        var mention =
                new Mention(
                        at, end, quantity, stated, introduction.lead(named), introduction.roles());
        if (isFigure(mention)) {
            mentions.add(mention);
        }
        introduction.figure();
        return end;
    }

    private boolean isRole(int at) {
        return !remarks.isEmpty()
                && remarks.getLast().end() == at
                && Introduction.isRole(remarks.getLast().sense());
    }

    private boolean isFigure(Mention mention) {
        if (mention.lead().before() == Mention.Before.PERSONAL) {
            oddities.add(Message.Oddity.PERSONAL);
            return false;
        }
        if (mention.stated().fit() == Stated.Fit.ASIDE && !mention.quantity().style().scaled()) {
            oddities.add(Message.Oddity.ASIDE);
            return false;
        }
        if (mention.lead().before() == Mention.Before.LABEL
                && !mention.stated().fits()
                && mention.quantity().isWhole()) {
            oddities.add(Message.Oddity.NAME);
            return false;
        }
        return true;
    }

    private int remark(Lexicon.Match match, int at) {
        senses.add(match.sense());
        remarks.add(new Message.Remark(match.sense(), at, at + match.length()));
        introduction.phrase(match);
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

    /** A unit's name apart from a number, a loose part of a number, or a word that is not known. */
    private int word(Token token, int at) {
        Optional<Lexicon.Match> noun =
                lexicon.find(tokens, at, Sense.AFTER_A_NUMBER)
                        .filter(match -> match.sense() != Sense.ASIDE);
        int length =
                Math.max(asked.lengthAt(tokens, at), noun.map(Lexicon.Match::length).orElse(0));
        if (length > 0) {
            nouns.add(asked.lengthAt(tokens, at) == length ? asked.symbol() : noun.get().value());
            introduction.word(true);
            return at + length;
        }
        boolean loose = numberTokens.isLoosePart(at) && (!token.isPlain() || followsFigure(at));
        boolean stripped = token.text().length() > 3 && isPlainNumberWord(token);
        if (loose || stripped) {
            oddities.add(Message.Oddity.MARK);
        }
        unknownWords += token.text().length() > 1 ? 1 : 2;
        introduction.word(false);
        return at + 1;
    }
}
