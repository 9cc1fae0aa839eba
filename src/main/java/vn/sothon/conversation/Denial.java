package vn.sothon.conversation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.answer.Answer;
import vn.sothon.answer.FigureType;
import vn.sothon.answer.Hints;
import vn.sothon.answer.Reading;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.QuestionType;
import vn.sothon.figures.Given;

/**
 * "không phải 17, 18": the figure given last that was 17 is 18; of a pair, the side that was 17.
 */
record Denial(Scene scene) {

    private static final Pattern NOT_THIS_BUT_THAT =
            Pattern.compile(
                    "^(?:da )?khong phai (?:la )?(?<old>\\S+?)(?:[,;.]\\s+|\\s+ma\\s+)"
                            + "(?:phai )?(?:la )?(?<now>\\S.*)$");

    /** The correction, where the text denies a figure that was given. */
    Optional<Turn> turn(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        Matcher found = NOT_THIS_BUT_THAT.matcher(Folded.letters(nfc));
        if (!found.matches()) {
            return Optional.empty();
        }
        String old = nfc.substring(found.start("old"), found.end("old"));
        String now = nfc.substring(found.start("now"), found.end("now"));
        return scene.duty().answers().entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                (Map.Entry<QuestionId, Given> entry) -> entry.getValue().at(),
                                Comparator.reverseOrder()))
                .flatMap(entry -> corrected(entry.getKey(), old, now).stream())
                .findFirst();
    }

    private Optional<Turn> corrected(QuestionId id, String old, String now) {
        Optional<Question> question = scene.duty().question(id);
        Optional<Answer> answer = scene.duty().answer(id);
        if (question.isEmpty()
                || !(question.get().type() instanceof QuestionType.Figure(var type))) {
            return Optional.empty();
        }
        return answer.flatMap(given -> words(type, given, old, now))
                .map(words -> new Correcting(scene).to(question.get(), words, words));
    }

    /** What the whole answer is, in words, once {@code old} is {@code now}. */
    private static Optional<String> words(FigureType type, Answer given, String old, String now) {
        return switch (given) {
            case Answer.Figure(var value, var word) ->
                    isFigure(type, old, value) ? Optional.of(now) : Optional.empty();
            case Answer.Pair(var actual, var plan) -> side(type, old, actual, plan, now);
            case Answer.Rank rank -> Optional.empty();
            case Answer.Text text -> Optional.empty();
            case Answer.Choice choice -> Optional.empty();
            case Answer.Day day -> Optional.empty();
            case Answer.NumberSet set -> Optional.empty();
            case Answer.Items items -> Optional.empty();
            case Answer.None none -> Optional.empty();
            case Answer.Unknown unknown -> Optional.empty();
        };
    }

    private static Optional<String> side(
            FigureType type, String old, BigDecimal actual, BigDecimal plan, String now) {
        if (now.contains("/")) {
            return isFigure(one(type), old, actual) ? Optional.of(now) : Optional.empty();
        }
        if (isFigure(one(type), old, actual) && !isFigure(one(type), old, plan)) {
            return Optional.of(now + "/" + Spoken.PRINTER.number(plan));
        }
        return isFigure(one(type), old, plan) && !isFigure(one(type), old, actual)
                ? Optional.of(Spoken.PRINTER.number(actual) + "/" + now)
                : Optional.empty();
    }

    private static FigureType one(FigureType type) {
        return type instanceof FigureType.Pair(var unit, var decimals)
                ? new FigureType.Decimal(unit, decimals)
                : type;
    }

    private static boolean isFigure(FigureType type, String text, BigDecimal value) {
        return Hearing.READER.read(type, text, Hints.none())
                        instanceof
                        Reading.Understood(Answer.Figure(var read, var word), var conversion)
                && read.compareTo(value) == 0;
    }
}
