package vn.sothon.definition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a misspelt word was probably meant to be. */
public final class Suggestion {

    /** More words than this are no help in a message. */
    private static final int MOST_CHOICES = 15;

    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_WORD = 100;

    private Suggestion() {}

    /** The end of a sentence: the likely word, else the words there are, else nothing. */
    static String hint(String word, Collection<String> words) {
        Optional<String> closest = closest(word, words);
        if (closest.isPresent()) {
            return Mistakes.WORDING.say("hint.closest", "word", closest.get());
        }
        if (words.isEmpty() || words.size() > MOST_CHOICES) {
            return "";
        }
        return Mistakes.WORDING.say("hint.choices", "words", list(words));
    }

    static String list(Collection<String> words) {
        return words.stream().map(word -> "«" + word + "»").collect(Collectors.joining(", "));
    }

    /** The word with the fewest slips from {@code word}, where they are few for its length. */
    public static Optional<String> closest(String word, Collection<String> words) {
        return words.stream()
                .filter(candidate -> isClose(word, candidate))
                .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
    }

    /** Words of no length a person would write are not compared: the cost grows with it. */
    private static boolean isClose(String word, String candidate) {
        if (word.length() > LONGEST_WORD) {
            return false;
        }
        boolean isBeginning = word.length() >= SHORTEST_BEGINNING && candidate.startsWith(word);
        return isBeginning || slips(word, candidate) <= Math.max(1, word.length() / 3);
    }

    /** Letters missing, added, changed or swapped with their neighbour. */
    private static int slips(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(
                        cost[i - 1][j - 1] + change,
                        Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
        boolean swapped =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
