package vn.sothon.conversation;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sothon.definition.Question;

/**
 * Finds the figure that a text begins by naming: by its label, one of its aliases, or its number in
 * the open section.
 */
record Naming(List<Question> questions, List<Question> numbered) {

    /** A figure and what follows its name, as typed. */
    record Named(Question question, String rest) {}

    private record Name(Question question, String folded) {}

    static Naming of(Duty duty, Open open) {
        List<Question> all =
                duty.sections().stream().flatMap(section -> section.questions().stream()).toList();
        return new Naming(all, inOpenSection(duty, open));
    }

    private static List<Question> inOpenSection(Duty duty, Open open) {
        return switch (open) {
            case Open.Ask ask -> ask.section().questions();
            case Open.Review(var section) -> section.questions();
            case Open.AllSent sent ->
                    duty.sections().size() == 1
                            ? duty.sections().getFirst().questions()
                            : List.of();
        };
    }

    /** The named figure; the longest name wins, a number only where no name fits. */
    Optional<Named> find(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        String folded = Folded.letters(nfc);
        Optional<Named> byName =
                questions.stream()
                        .flatMap(question -> names(question).map(name -> new Name(question, name)))
                        .filter(name -> beginsWith(folded, name.folded()))
                        .max(Comparator.comparingInt(name -> name.folded().length()))
                        .map(name -> new Named(name.question(), rest(nfc, name.folded().length())));
        return byName.isPresent() ? byName : byNumber(nfc);
    }

    /** The figure that a text names before giving a figure, where it is not {@code open}. */
    Optional<Named> findOther(String text, Question open) {
        return findWithFigure(text)
                .filter(named -> !named.question().id().equals(open.id()))
                .filter(named -> !isName(open, text));
    }

    /** The figure that a text names, by its words, before giving a figure for it. */
    Optional<Named> findWithFigure(String text) {
        return new Naming(questions, List.of())
                .find(text)
                .filter(named -> named.rest().codePoints().anyMatch(Character::isDigit));
    }

    private static boolean isName(Question question, String text) {
        String folded = Folded.letters(Normalizer.normalize(text, Normalizer.Form.NFC).strip());
        return names(question).anyMatch(name -> beginsWith(folded, name));
    }

    private Optional<Named> byNumber(String text) {
        String[] parts = text.split("\\s+", 2);
        if (!parts[0].matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(parts[0]);
        return number < 1 || number > numbered.size()
                ? Optional.empty()
                : Optional.of(
                        new Named(numbered.get(number - 1), parts.length > 1 ? parts[1] : ""));
    }

    /** What a figure may be called, folded: its label and its aliases. */
    static Stream<String> names(Question question) {
        return Stream.concat(Stream.of(question.label()), question.aliases().stream())
                .map(name -> Folded.letters(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }

    private static boolean beginsWith(String text, String name) {
        return text.startsWith(name)
                && (text.length() == name.length()
                        || !Character.isLetterOrDigit(text.charAt(name.length())));
    }

    private static String rest(String text, int from) {
        return text.substring(from)
                .replaceFirst("^[\\s:=,.-]+", "")
                .replaceFirst("^(là|la|thành|thanh)\\s+", "");
    }
}
