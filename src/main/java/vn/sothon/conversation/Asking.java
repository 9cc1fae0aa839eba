package vn.sothon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.Section;
import vn.sothon.figures.Given;

/**
 * Puts what is open to a person: section and progress, the question with its unit, last year's
 * answer, one example, and nothing else (dialogue.md §1).
 */
record Asking(Voice voice) {

    private static final int LAST_YEAR_SHOWN = 600;

    /** The prompt for whatever is open. */
    Reply prompt(Duty duty, Open open) {
        return switch (open) {
            case Open.Ask ask -> question(duty, ask);
            case Open.Review(var section) -> new ReviewCard(voice, duty, section).reply();
            case Open.AllSent sent -> allSent(duty);
        };
    }

    private Reply question(Duty duty, Open.Ask ask) {
        Question question = ask.question();
        List<String> lines = new ArrayList<>();
        lines.add(
                voice.say(
                        "prompt.question",
                        "section",
                        ask.section().title(),
                        "number",
                        ask.number(),
                        "total",
                        ask.section().questions().size(),
                        "prompt",
                        question.prompt() + unit(question)));
        soFar(duty, ask).ifPresent(lines::add);
        choices(question).ifPresent(lines::add);
        String tail = lastYear(duty, question) + example(question);
        if (question.type() instanceof QuestionType.Text
                || question.type() instanceof QuestionType.Items
                || question.type() instanceof QuestionType.Choice) {
            if (!tail.isBlank()) {
                lines.add(tail.strip());
            }
        } else {
            lines.set(0, lines.getFirst() + tail);
        }
        return new Reply(String.join("\n", lines), keyboard(duty, question), Optional.empty());
    }

    /** The unit, where the question does not already say it. */
    private static String unit(Question question) {
        if (!(question.type() instanceof QuestionType.Figure(var figure))
                || figure.unit().isEmpty()
                || Folded.words(question.prompt()).contains(Folded.words(figure.unit()))) {
            return "";
        }
        return " (" + figure.unit() + ")";
    }

    private Optional<String> soFar(Duty duty, Open.Ask ask) {
        Optional<Answer> answer = duty.answer(ask.question().id());
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (answer.get() instanceof Answer.Items || ask.returned()) {
            return Optional.of(
                    voice.say(
                            "prompt.so.far",
                            "answer",
                            Spoken.answer(ask.question().type(), answer.get())));
        }
        return Optional.empty();
    }

    private static Optional<String> choices(Question question) {
        if (!(question.type() instanceof QuestionType.Choice(var options))) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            lines.add((i + 1) + ". " + options.get(i).label());
        }
        return Optional.of(String.join("\n", lines));
    }

    private String lastYear(Duty duty, Question question) {
        Given given = duty.lastYear().get(question.id());
        if (given == null) {
            return "";
        }
        String answer = Spoken.answer(question.type(), given.answer());
        if (given.answer() instanceof Answer.Text(var text)) {
            answer = "“" + Voice.shortened(text, LAST_YEAR_SHOWN) + "”";
        }
        return " " + voice.say("prompt.last.year", "answer", answer);
    }

    private String example(Question question) {
        return question.example().isEmpty()
                ? ""
                : " " + voice.say("prompt.example", "example", question.example());
    }

    private static List<List<String>> keyboard(Duty duty, Question question) {
        List<List<String>> rows = new ArrayList<>();
        if (question.type() instanceof QuestionType.Choice(var options)) {
            options.forEach(option -> rows.add(List.of(option.label())));
        }
        if (question.fromLastYear() && duty.lastYear().containsKey(question.id())) {
            rows.add(List.of("Như năm trước"));
        }
        boolean isList = question.type() instanceof QuestionType.Items;
        if (isList && duty.answer(question.id()).isPresent()) {
            rows.add(List.of("Xong"));
        } else if (!(question.type() instanceof QuestionType.Choice)) {
            rows.add(List.of("Không có", "Chưa có số liệu"));
        }
        rows.add(List.of("Bỏ qua", "Quay lại"));
        return rows;
    }

    private Reply allSent(Duty duty) {
        String codes =
                duty.sections().stream()
                        .map(section -> line(duty, section))
                        .collect(Collectors.joining("\n"));
        return new Reply(
                voice.say("all.sent", "unit", duty.unit().name(), "sections", codes),
                List.of(),
                Optional.empty());
    }

    private String line(Duty duty, Section section) {
        Duty.Receipt receipt = duty.submitted().get(section.id());
        return receipt == null
                ? "• " + section.title()
                : "• " + section.title() + " – mã " + receipt.code();
    }
}
