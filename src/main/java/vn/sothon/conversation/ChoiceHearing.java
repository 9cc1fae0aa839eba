package vn.sothon.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.QuestionType.Option;

/** Reads the choice of one of a few options, by its number or its words. */
record ChoiceHearing(Voice voice, List<Option> options) {

    private static final String NONE = "none";

    /**
     * Reads the text.
     *
     * @param question whose detail is asked next; empty for a column of a list
     */
    Heard hear(Optional<QuestionId> question, String text) {
        String folded = Folded.words(text);
        Optional<Option> numbered = numbered(folded);
        if (numbered.isPresent()) {
            return chosen(question, numbered.get(), "");
        }
        Optional<Option> named =
                options.stream()
                        .filter(option -> startsWith(folded, Folded.words(option.label())))
                        .max(Comparator.comparingInt(option -> option.label().length()));
        if (named.isPresent()) {
            return chosen(question, named.get(), detail(named.get(), text));
        }
        return withoutName(question, text);
    }

    private Heard withoutName(Optional<QuestionId> question, String text) {
        Optional<Answer> nothing = Hearing.withoutValue(text);
        Optional<Option> none =
                options.stream().filter(option -> option.id().equals(NONE)).findFirst();
        if (none.isPresent() && nothing.filter(Answer.None.class::isInstance).isPresent()) {
            return chosen(question, none.get(), "");
        }
        return nothing.filter(Answer.Unknown.class::isInstance)
                .<Heard>map(unknown -> new Heard.Taken(unknown, ""))
                .orElseGet(() -> unclear(text));
    }

    private Optional<Option> numbered(String folded) {
        if (!folded.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(folded);
        return number >= 1 && number <= options.size()
                ? Optional.of(options.get(number - 1))
                : Optional.empty();
    }

    private static String detail(Option option, String text) {
        String clean = Hearing.clean(text);
        String label = Folded.words(option.label());
        int end = Folded.letters(clean).indexOf(label) + label.length();
        return option.detail().isEmpty() || end < label.length()
                ? ""
                : clean.substring(end).replaceFirst("^[\\s:,.;-]+", "");
    }

    private static Heard chosen(Optional<QuestionId> question, Option option, String detail) {
        return option.detail().isEmpty() || !detail.isBlank() || question.isEmpty()
                ? new Heard.Taken(new Answer.Choice(option.id(), detail), "")
                : new Heard.Doubtful(
                        option.detail(),
                        List.of(),
                        Optional.of(new Pending.Detail(question.get(), option.id())));
    }

    private Heard unclear(String text) {
        return new Heard.Doubtful(
                voice.say("choice.unclear", "typed", Voice.quoted(text)),
                options.stream().map(option -> List.of(option.label())).toList(),
                Optional.empty());
    }

    private static boolean startsWith(String text, String words) {
        return text.equals(words)
                || (text.startsWith(words)
                        && !Character.isLetterOrDigit(text.charAt(words.length())));
    }
}
