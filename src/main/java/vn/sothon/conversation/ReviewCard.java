package vn.sothon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Question;
import vn.sothon.definition.Section;

/**
 * A section before it is sent: each line with its figure, computed lines, failed checks with the
 * values used, and what is missing (dialogue.md §4).
 */
record ReviewCard(Voice voice, Duty duty, Section section) {

    private static final int MISSING_NAMED = 8;

    Reply reply() {
        List<String> lines = new ArrayList<>();
        lines.add(
                voice.say("review.title", "section", section.title(), "unit", duty.unit().name()));
        int number = 1;
        for (Question question : section.questions()) {
            lines.add(number++ + ". " + question.label() + ": " + answer(question));
        }
        SectionFigures figures = new SectionFigures(duty, section);
        figures.computed().forEach(line -> lines.add("• " + line));
        figures.findings().forEach(finding -> lines.add("⚠ " + finding.sentence()));
        List<Question> missing = duty.missing(section);
        if (!missing.isEmpty()) {
            lines.add(voice.say("review.missing", "labels", labels(missing)));
        }
        lines.add(voice.say(duty.isSubmitted(section) ? "review.sent" : "review.ask"));
        return new Reply(String.join("\n", lines), keyboard(missing), Optional.empty());
    }

    static String labels(List<Question> questions) {
        String named =
                questions.stream()
                        .limit(MISSING_NAMED)
                        .map(Question::label)
                        .collect(Collectors.joining(", "));
        int more = questions.size() - MISSING_NAMED;
        return more > 0 ? named + " và " + more + " câu khác" : named;
    }

    private String answer(Question question) {
        Optional<Answer> answer = duty.answer(question.id());
        return answer.map(given -> Spoken.answer(question.type(), given)).orElse("…");
    }

    private List<List<String>> keyboard(List<Question> missing) {
        List<List<String>> rows = new ArrayList<>();
        if (!duty.isSubmitted(section)) {
            rows.add(List.of("Gửi"));
        }
        rows.add(missing.isEmpty() ? List.of("Sửa", "Mục khác") : List.of("Nhập tiếp", "Mục khác"));
        return rows;
    }
}
