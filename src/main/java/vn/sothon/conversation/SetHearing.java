package vn.sothon.conversation;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sothon.answer.Answer;

/** Reads days ("24/7/2026") and sets of numbers ("tiêu chí 2, 3, 6-9"). */
record SetHearing(Voice voice) {

    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(\\d{1,2})\\s+thang\\s+(\\d{1,2})(?:\\s+nam\\s+(\\d{4}))?");
    private static final Pattern NUMBER_OR_RANGE =
            Pattern.compile("(\\d+)(?:\\s*(?:-|den)\\s*(\\d+))?");
    private static final Pattern ONLY_NUMBERS =
            Pattern.compile("(?:tieu chi|so|gom|va|den|[\\d,;.\\s-])+");
    private static final Set<String> ALL = Set.of("tat ca", "du", "dat het", "ca", "dat du");

    /** Reads a day; one without a year lies in {@code year}. */
    Heard day(String text, int year) {
        String folded = Folded.letters(Normalizer.normalize(text, Normalizer.Form.NFC));
        Matcher words = DAY_IN_WORDS.matcher(folded);
        Matcher numbers = DAY.matcher(folded);
        if (words.find()) {
            return day(words, text, year);
        }
        return numbers.find() ? day(numbers, text, year) : noDay(text);
    }

    private Heard day(Matcher found, String text, int year) {
        try {
            return new Heard.Taken(
                    new Answer.Day(
                            LocalDate.of(
                                    found.group(3) == null ? year : number(found.group(3)),
                                    number(found.group(2)),
                                    number(found.group(1)))),
                    "");
        } catch (DateTimeException e) {
            return noDay(text);
        }
    }

    private Heard noDay(String text) {
        return new Heard.Doubtful(
                voice.say("doubt.DAY", "typed", Voice.quoted(text)), List.of(), Optional.empty());
    }

    /** Reads which of the numbers from {@code from} to {@code to} are meant. */
    Heard numbers(int from, int to, String text) {
        String folded = Folded.words(text);
        if (ALL.contains(folded) || folded.equals(to + "/" + to)) {
            return new Heard.Taken(new Answer.NumberSet(upTo(from, to)), "");
        }
        Optional<List<Integer>> numbers =
                ONLY_NUMBERS.matcher(folded).matches()
                        ? listed(folded, from, to)
                        : Optional.empty();
        return numbers.<Heard>map(found -> new Heard.Taken(new Answer.NumberSet(found), ""))
                .orElseGet(() -> noSet(from, to, text));
    }

    private static Optional<List<Integer>> listed(String folded, int from, int to) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Matcher found = NUMBER_OR_RANGE.matcher(folded);
        while (found.find()) {
            int first = number(found.group(1));
            int last = found.group(2) == null ? first : number(found.group(2));
            if (first < from || last > to || last < first) {
                return Optional.empty();
            }
            numbers.addAll(upTo(first, last));
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(numbers));
    }

    private Heard noSet(int from, int to, String text) {
        return new Heard.Doubtful(
                voice.say("doubt.NUMBER_SET", "typed", Voice.quoted(text), "from", from, "to", to),
                List.of(),
                Optional.empty());
    }

    private static List<Integer> upTo(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** A number too long to be meant counts as one beyond every range. */
    private static int number(String digits) {
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
