package vn.sothon.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases of {@code lexicon.txt}, found in a list of tokens by their longest match. */
final class Lexicon {

    /**
     * A phrase found.
     *
     * @param value the value of its line
     * @param length how many tokens it covers
     * @param exact whether it was typed with its diacritics
     */
    record Match(Sense sense, String value, int length, boolean exact) {}

    private record Entry(Sense sense, String value, List<String> words) {
        Match match(boolean exact) {
            return new Match(sense, value, words.size(), exact);
        }
    }

    private record Node(Map<String, Node> next, List<Entry> entries) {
        Node() {
            this(new HashMap<>(), new ArrayList<>());
        }
    }

    private record Spelt(String word, Optional<NumberWord> meaning) {}

    private static final List<String> NO =
            List.of(
                    "không", "ko", "k", "hông", "hổng", "hong", "hok", "hem", "kô", "khg", "hk",
                    "khôg", "hôk", "kông");
    private static final List<String> HAVE = List.of("có", "co", "cóa", "cs");

    private static final Lexicon SHIPPED = load();

    private final Node root = new Node();
    private final Map<String, List<Spelt>> numbers = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Lexicon() {}

    static Lexicon shipped() {
        return SHIPPED;
    }

    private static Lexicon load() {
        var lexicon = new Lexicon();
        try (var stream = Lexicon.class.getResourceAsStream("lexicon.txt")) {
            if (stream == null) {
                throw new IllegalStateException("missing vn/sothon/answer/lexicon.txt");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lexicon::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon.txt", e);
        }
        return lexicon;
    }

    private void addLine(String line) {
        String[] parts = line.split(": ", 2);
        String[] head = parts[0].split(" ", 2);
        String value = head.length > 1 ? head[1] : "";
        for (String phrase : List.of(parts[1].split(" \\| ", -1))) {
            expand(phrase).forEach(plain -> add(Sense.named(head[0]), value, plain));
        }
    }

    private static List<String> expand(String phrase) {
        if (phrase.contains("{no}")) {
            return NO.stream().flatMap(no -> expand(phrase.replace("{no}", no)).stream()).toList();
        }
        if (phrase.contains("{have}")) {
            return HAVE.stream().map(have -> phrase.replace("{have}", have)).toList();
        }
        return List.of(phrase);
    }

    private void add(Sense sense, String value, String phrase) {
        List<String> parts = List.of(phrase.split(" ", -1));
        Node node = root;
        var settled = new ArrayList<String>();
        for (String part : parts) {
            String word = Folding.settleTone(part);
            settled.add(word);
            words.add(word);
            node = node.next().computeIfAbsent(Folding.fold(word), _ -> new Node());
        }
        node.entries().add(new Entry(sense, value, List.copyOf(settled)));
        if (Sense.NUMBERS.contains(sense)) {
            addNumber(sense, value, settled.getFirst());
        }
    }

    private void addNumber(Sense sense, String value, String word) {
        int digit = value.isEmpty() ? 0 : Integer.parseInt(value);
        numbers.computeIfAbsent(Folding.fold(word), _ -> new ArrayList<>())
                .add(new Spelt(word, Optional.of(new NumberWord(sense, digit))));
    }

    /** The longest phrase of one of {@code senses} that starts at token {@code from}. */
    Optional<Match> find(List<Token> tokens, int from, Set<Sense> senses) {
        @Nullable Node node = root;
        @Nullable Match longest = null;
        for (int at = from; at < tokens.size(); at++) {
            node = node.next().get(tokens.get(at).folded());
            if (node == null) {
                break;
            }
            longest = entry(node, tokens, from, senses).orElse(longest);
        }
        return Optional.ofNullable(longest);
    }

    /** An entry spelt exactly so if there is one, else the first that the tokens may stand for. */
    private static Optional<Match> entry(
            Node node, List<Token> tokens, int from, Set<Sense> senses) {
        Entry possible = null;
        for (Entry entry : node.entries()) {
            if (!senses.contains(entry.sense())) {
                continue;
            }
            int likeness = likeness(entry.words(), tokens, from);
            if (likeness == 2) {
                return Optional.of(entry.match(true));
            }
            possible = possible == null && likeness == 1 ? entry : possible;
        }
        return possible == null ? Optional.empty() : Optional.of(possible.match(false));
    }

    /** 2: the same words; 1: the same where typed without diacritics; 0: other words. */
    private static int likeness(List<String> words, List<Token> tokens, int from) {
        int likeness = 2;
        for (int i = 0; i < words.size(); i++) {
            Token token = tokens.get(from + i);
            if (!token.text().equals(words.get(i))) {
                likeness = token.isPlain() ? 1 : 0;
                if (likeness == 0) {
                    return 0;
                }
            }
        }
        return likeness;
    }

    /** Whether a word starts any phrase, as typed or without diacritics. */
    boolean knows(String word) {
        return words.contains(word) || root.next().containsKey(Folding.fold(word));
    }

    /** The word itself, or the word it becomes when raw Telex keystrokes are read. */
    String settle(String word) {
        if (word.length() < 2 || knows(word) || !Folding.isPlain(word)) {
            return word.equals("cs") ? "có" : word;
        }
        return Keystrokes.telex(word).filter(words::contains).orElse(word);
    }

    /** A run of letters and digits that is one word: "m2", or VNI keystrokes such as "ho65". */
    Optional<String> wordWithDigits(String chunk) {
        if (words.contains(chunk)) {
            return Optional.of(chunk);
        }
        return Keystrokes.vni(chunk).filter(words::contains);
    }

    /** The number word a token is; one typed without diacritics counts if {@code plainly}. */
    Optional<NumberWord> number(Token token, boolean plainly) {
        List<Spelt> spelt = numbers.getOrDefault(token.folded(), List.of());
        for (Spelt number : spelt) {
            boolean same = number.word().equals(token.text());
            if (same || (plainly && token.isPlain())) {
                return number.meaning();
            }
        }
        return Optional.empty();
    }
}
