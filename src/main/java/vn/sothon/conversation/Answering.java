package vn.sothon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.QuestionType;

/** Takes a text as the answer to the open question, or to what was asked back about it. */
record Answering(Scene scene) {

    /** The turn for a text that is no command. */
    Turn answer(String text) {
        if (scene.duty().locked()) {
            return scene.only(scene.voice().say("locked"), List.of());
        }
        Optional<Turn> denied = isProse() ? Optional.empty() : new Denial(scene).turn(text);
        if (denied.isPresent()) {
            return denied.get();
        }
        Optional<Pending> pending = scene.dialogue().pending();
        if (pending.isPresent()) {
            return pending(pending.get(), text);
        }
        Optional<Turn> several = isProse() ? Optional.empty() : new Gathering(scene).card(text);
        if (several.isPresent()) {
            return several.get();
        }
        return other(text)
                .map(named -> new Correcting(scene).to(named.question(), named.rest(), text))
                .orElseGet(() -> toOpen(text));
    }

    /**
     * Whether what comes is in the person's own words, which must not be taken for anything else.
     */
    private boolean isProse() {
        return scene.open() instanceof Open.Ask ask && Moving.takesWords(ask.question());
    }

    /** A figure other than the open one that the text names: "lúa 61/668" at any time. */
    private Optional<Naming.Named> other(String text) {
        Naming naming = Naming.of(scene.duty(), scene.open());
        return switch (scene.open()) {
            case Open.Ask ask ->
                    Moving.takesWords(ask.question())
                            ? Optional.empty()
                            : naming.findOther(text, ask.question());
            case Open.Review review -> naming.findWithFigure(text);
            case Open.AllSent sent -> naming.findWithFigure(text);
        };
    }

    private Turn toOpen(String text) {
        return switch (scene.open()) {
            case Open.Ask ask -> toQuestion(ask.question(), text);
            case Open.Review(var section) ->
                    scene.again(scene.voice().say("review.unclear", "typed", Voice.quoted(text)));
            case Open.AllSent sent -> scene.again(scene.voice().say("all.sent.unclear"));
        };
    }

    private Turn pending(Pending pending, String text) {
        Scene calm = scene.with(scene.dialogue().waitingForNothing());
        return switch (pending) {
            case Pending.Confirming(var id, var typed) -> confirmed(calm, id, typed, text);
            case Pending.HalfPair(var id, var typed) ->
                    calm.duty()
                            .question(id)
                            .map(question -> otherHalf(question, typed, text))
                            .orElseGet(() -> toOpen(text));
            case Pending.MoreText(var id) ->
                    calm.duty()
                            .question(id)
                            .map(question -> moreText(question, text))
                            .orElseGet(() -> toOpen(text));
            case Pending.FillingItem(var id, var typed) ->
                    calm.duty()
                            .question(id)
                            .map(question -> item(question, typed, text))
                            .orElseGet(() -> toOpen(text));
            case Pending.Detail(var id, var option) ->
                    calm.duty()
                            .question(id)
                            .map(question -> store(question, choice(option, text), text, ""))
                            .orElseGet(() -> toOpen(text));
            case Pending.SubmitReason(var section) -> new Submitting(scene).reason(section, text);
            case Pending.CorrectionReason(var id, var typed) ->
                    new Correcting(scene).reason(id, typed, text);
            case Pending.ConfirmingSeveral(var typed) ->
                    Gathering.isYes(text)
                            ? new Gathering(calm).confirmed(typed)
                            : new Answering(calm).answer(text);
        };
    }

    private Turn confirmed(Scene calm, QuestionId id, String typed, String text) {
        Optional<Question> question = calm.duty().question(id);
        if (question.isPresent()
                && question.get().type() instanceof QuestionType.Figure(var type)) {
            FigureHearing hearing = scene.figureHearing(question.get(), type);
            Optional<Heard.Doubtful> half = hearing.chosenHalf(id, typed, text);
            if (half.isPresent()) {
                return scene.askBack(half.get());
            }
            Optional<Answer> chosen = hearing.chosen(typed, text);
            if (Gathering.isYes(text)
                    && scene.hearing().hear(question.get(), typed, scene.lastYear(question.get()))
                            instanceof Heard.Taken(var meant, var note)) {
                return store(question.get(), meant, typed, note);
            }
            return chosen.map(answer -> store(question.get(), answer, typed + " → " + text, ""))
                    .orElseGet(() -> new Answering(calm).answer(text));
        }
        return new Answering(calm).toOpen(text);
    }

    private Turn otherHalf(Question question, String first, String second) {
        if (!(question.type() instanceof QuestionType.Figure(FigureType type))) {
            return toQuestion(question, second);
        }
        return switch (scene.figureHearing(question, type).otherHalf(first, second)) {
            case Heard.Taken(var answer, var note) ->
                    store(question, answer, first + " / " + second, note);
            case Heard.Doubtful(var sentence, var keyboard, var waiting) ->
                    toQuestion(question, second);
        };
    }

    /** Reads the text as the answer to {@code question}. */
    Turn toQuestion(Question question, String text) {
        if (question.type() instanceof QuestionType.Items) {
            return item(question, Map.of(), text);
        }
        return switch (scene.hearing().hear(question, text, scene.lastYear(question))) {
            case Heard.Taken(var answer, var note) -> near(question, answer, text, note);
            case Heard.Doubtful doubt -> doubtful(question, doubt);
        };
    }

    /** Stores a figure that lies near what is known; one far from it is confirmed first. */
    private Turn near(Question question, Answer answer, String typed, String note) {
        return scene.isItMeant(question, answer, typed)
                .map(scene::askBack)
                .orElseGet(() -> store(question, answer, typed, note));
    }

    /** A refusal repeats the question; a question back stands alone. */
    private Turn doubtful(Question question, Heard.Doubtful doubt) {
        if (doubt.waiting().isPresent() || !doubt.keyboard().isEmpty()) {
            return scene.askBack(doubt);
        }
        Scene asked =
                scene.duty().answer(question.id()).isPresent()
                        ? scene.with(scene.dialogue().backAt(question.id()))
                        : scene.with(scene.dialogue().waitingForNothing());
        return asked.again(doubt.sentence());
    }

    /** Stores an answer and goes on; after submission a reason comes first. */
    private Turn store(Question question, Answer answer, String typed, String note) {
        if (scene.duty().sectionOf(question.id()).filter(scene.duty()::isSubmitted).isPresent()) {
            return new Correcting(scene).change(question, answer, typed);
        }
        Storing storing = new Storing(scene, question);
        if (answer instanceof Answer.Text && question.type() instanceof QuestionType.Text) {
            return storing.textBegun(answer, typed);
        }
        return storing.answer(answer, typed, note);
    }

    private Turn moreText(Question question, String text) {
        if (Hearing.withoutValue(text).isPresent()) {
            return scene.only(scene.voice().say("text.more.unclear"), List.of(List.of("Xong")));
        }
        String before =
                scene.duty().answer(question.id()).orElse(new Answer.None())
                                instanceof Answer.Text(var soFar)
                        ? soFar + "\n"
                        : "";
        Heard heard = scene.hearing().hear(question, text, Optional.empty());
        return heard instanceof Heard.Taken(Answer.Text(var more), var note)
                ? new Storing(scene, question).textContinued(new Answer.Text(before + more), text)
                : toOpen(text);
    }

    private Turn item(Question question, Map<String, String> before, String text) {
        QuestionType.Items type = (QuestionType.Items) question.type();
        Optional<Answer> nothing = before.isEmpty() ? Hearing.withoutValue(text) : Optional.empty();
        List<Map<String, Answer>> present = items(question);
        if (nothing.isPresent()) {
            return present.isEmpty()
                    ? store(question, nothing.get(), text, "")
                    : scene.again(scene.voice().say("items.not.empty", "count", present.size()));
        }
        return switch (new ItemEntry(scene.hearing(), question.id(), type).item(before, text)) {
            case Heard.Taken(Answer.Items one, var note) -> {
                List<Map<String, Answer>> all = new ArrayList<>(present);
                all.addAll(one.items());
                yield new Storing(scene, question).item(new Answer.Items(all, false), text);
            }
            case Heard.Taken(var other, var note) ->
                    throw new IllegalStateException("an item is a list of one: " + other);
            case Heard.Doubtful doubt -> scene.askBack(doubt);
        };
    }

    /** "xong": a list is complete, a text is at its end. */
    Turn done() {
        Scene calm = scene.with(scene.dialogue().waitingForNothing());
        if (scene.dialogue().pending().orElse(null) instanceof Pending.FillingItem) {
            return scene.only(scene.voice().say("item.unfinished"), List.of());
        }
        if (scene.open() instanceof Open.Ask(var section, var question, var number, var returned)
                && question.type() instanceof QuestionType.Items
                && !items(question).isEmpty()) {
            return new Storing(calm, question).closed(new Answer.Items(items(question), true));
        }
        return calm.with(calm.dialogue().onwards()).again();
    }

    /** "xóa 2": takes an item of the open list away. */
    Turn delete(int number) {
        if (scene.open() instanceof Open.Ask(var section, var question, var place, var returned)
                && question.type() instanceof QuestionType.Items) {
            List<Map<String, Answer>> present = new ArrayList<>(items(question));
            if (number >= 1 && number <= present.size()) {
                present.remove(number - 1);
                return new Storing(scene, question)
                        .item(new Answer.Items(present, false), "xóa " + number);
            }
            return scene.again(
                    scene.voice().say("items.no.such", "number", number, "count", present.size()));
        }
        return scene.again(scene.voice().say("items.not.open"));
    }

    /** "như năm trước". */
    Turn asLastYear() {
        if (scene.open() instanceof Open.Ask(var section, var question, var place, var returned)
                && scene.lastYear(question).isPresent()) {
            return new Storing(scene, question)
                    .answer(scene.lastYear(question).get(), "như năm trước", "");
        }
        return scene.again(scene.voice().say("last.year.none"));
    }

    private List<Map<String, Answer>> items(Question question) {
        return scene.duty().answer(question.id()).orElse(new Answer.None())
                        instanceof Answer.Items(var items, var closed)
                ? items
                : List.of();
    }

    private static Answer choice(String option, String detail) {
        return new Answer.Choice(option, detail.strip());
    }
}
