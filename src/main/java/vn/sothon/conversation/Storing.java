package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionType;
import vn.sothon.figures.Given;

/** The turn that stores an answer: the change, the receipt, and what is asked next. */
record Storing(Scene scene, Question question) {

    /** Stores the answer; the receipt shows it beside last year's, then comes what is open. */
    Turn answer(Answer answer, String typed, String note) {
        Optional<Answer> before = scene.duty().answer(question.id());
        String receipt =
                before.isPresent() && !before.get().equals(answer)
                        ? corrected(before.get(), answer)
                        : received(answer);
        Scene after = stored(answer, typed).with(scene.dialogue().onwards());
        return after.onward(List.of(give(answer, typed, "")), Optional.of(told()), receipt, note);
    }

    /** The first paragraph of a text: stored at once, more may follow. */
    Turn textBegun(Answer answer, String typed) {
        return text(answer, typed, "text.received");
    }

    Turn textContinued(Answer answer, String typed) {
        return text(answer, typed, "text.continued");
    }

    private Turn text(Answer answer, String typed, String key) {
        String text = answer instanceof Answer.Text(var words) ? words : "";
        String receipt =
                scene.voice()
                        .say(
                                key,
                                "label",
                                question.label(),
                                "paragraphs",
                                text.lines().count(),
                                "letters",
                                text.codePointCount(0, text.length()));
        return new Turn(
                List.of(give(answer, typed, "")),
                scene.dialogue().waitingFor(new Pending.MoreText(question.id())),
                Optional.of(new Reply(receipt, List.of(List.of("Xong")), Optional.of(told()))));
    }

    /** One more item, or one less, of a list that stays open. */
    Turn item(Answer.Items items, String typed) {
        QuestionType.Items type = (QuestionType.Items) question.type();
        String last =
                items.items().isEmpty() ? "" : Spoken.item(type.columns(), items.items().getLast());
        String receipt =
                scene.voice()
                        .say(
                                items.items().isEmpty() ? "items.emptied" : "items.received",
                                "item",
                                type.item(),
                                "Item",
                                Voice.capitalised(type.item()),
                                "number",
                                items.items().size(),
                                "last",
                                Voice.shortened(last, 300));
        Dialogue next = scene.dialogue().waitingForNothing();
        return new Turn(
                List.of(give(items, typed, "")),
                next,
                Optional.of(
                        new Reply(
                                receipt,
                                items.items().isEmpty()
                                        ? List.of(List.of("Không có", "Bỏ qua"))
                                        : List.of(List.of("Xong")),
                                Optional.of(told()))));
    }

    /** The list is declared complete. */
    Turn closed(Answer.Items items) {
        QuestionType.Items type = (QuestionType.Items) question.type();
        String receipt =
                scene.voice()
                        .say(
                                "items.closed",
                                "label",
                                question.label(),
                                "count",
                                items.items().size(),
                                "item",
                                type.item());
        Scene after = stored(items, "xong").with(scene.dialogue().onwards());
        return after.onward(List.of(give(items, "xong", "")), Optional.of(told()), receipt);
    }

    /** Stores a corrected answer with the reason given for it. */
    Turn correction(Answer answer, String typed, String reason) {
        Optional<Answer> before = scene.duty().answer(question.id());
        String receipt =
                before.map(old -> corrected(old, answer)).orElseGet(() -> received(answer));
        Scene after = stored(answer, typed).with(scene.dialogue().onwards());
        return after.onward(List.of(give(answer, typed, reason)), Optional.of(told()), receipt);
    }

    private String received(Answer answer) {
        Optional<Answer> lastYear = scene.lastYear(question);
        String spoken = Spoken.answer(question.type(), answer);
        boolean isFigure = question.type() instanceof QuestionType.Figure;
        return isFigure && lastYear.isPresent()
                ? scene.voice()
                        .say(
                                "received.beside.last.year",
                                "label",
                                question.label(),
                                "answer",
                                spoken,
                                "before",
                                Spoken.answer(question.type(), lastYear.get()))
                : scene.voice().say("received", "label", question.label(), "answer", spoken);
    }

    private String corrected(Answer before, Answer after) {
        return scene.voice()
                .say(
                        "corrected",
                        "label",
                        question.label(),
                        "before",
                        Spoken.answer(question.type(), before),
                        "after",
                        Spoken.answer(question.type(), after));
    }

    private Scene stored(Answer answer, String typed) {
        Given given =
                new Given(
                        answer,
                        typed,
                        scene.situation().speaker().name(),
                        scene.situation().now().toInstant(),
                        "");
        return scene.with(scene.duty().with(question.id(), given));
    }

    private Change give(Answer answer, String typed, String reason) {
        return new Change.Give(scene.duty().id(), question.id(), answer, typed, reason);
    }

    private Said.Told told() {
        return new Said.Told(scene.duty().id(), question.id());
    }
}
