package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.QuestionType;

/**
 * Correction from anywhere: by naming the figure, by its number on the review card, by editing or
 * replying to the message that gave it (dialogue.md §3).
 */
record Correcting(Scene scene) {

    /** "sửa lúa 61/668", "sửa 3", "sửa". */
    Turn named(String rest) {
        if (scene.duty().locked()) {
            return scene.only(scene.voice().say("locked"), List.of());
        }
        Optional<Naming.Named> named = Naming.of(scene.duty(), scene.open()).find(rest);
        if (named.isEmpty()) {
            return scene.only(
                    rest.isBlank()
                            ? scene.voice().say("correct.how")
                            : scene.voice().say("correct.unknown", "typed", Voice.quoted(rest)),
                    List.of(List.of("Xem", "Tiếp tục")));
        }
        return to(named.get().question(), named.get().rest(), "sửa " + rest);
    }

    /**
     * Corrects the figure to what the words say; without words it is asked again.
     *
     * @param said the whole message, kept beside the answer
     */
    Turn to(Question question, String words, String said) {
        if (scene.duty().locked()) {
            return scene.only(scene.voice().say("locked"), List.of());
        }
        Scene back = scene.with(scene.dialogue().backAt(question.id()));
        if (words.isBlank() || question.type() instanceof QuestionType.Items) {
            return back.again();
        }
        return switch (scene.hearing().hear(question, words, scene.lastYear(question))) {
            case Heard.Taken(var answer, var note) ->
                    back.isItMeant(question, answer, words)
                            .map(back::askBack)
                            .orElseGet(() -> changed(question, answer, words, said));
            case Heard.Doubtful doubt ->
                    doubt.waiting().isPresent()
                            ? back.askBack(doubt)
                            : back.again(doubt.sentence());
        };
    }

    /** Stores the new answer, or asks for the reason where the section is already sent. */
    Turn change(Question question, Answer answer, String typed) {
        return changed(question, answer, typed, typed);
    }

    private Turn changed(Question question, Answer answer, String words, String said) {
        Optional<Answer> before = scene.duty().answer(question.id());
        if (before.filter(answer::equals).isPresent()) {
            Scene same = scene.with(scene.dialogue().onwards());
            return same.again(
                    scene.voice()
                            .say(
                                    "corrected.same",
                                    "label",
                                    question.label(),
                                    "answer",
                                    Spoken.answer(question.type(), answer)));
        }
        boolean isSent =
                scene.duty().sectionOf(question.id()).filter(scene.duty()::isSubmitted).isPresent();
        return isSent && !(answer instanceof Answer.Items)
                ? askReason(question, answer, words)
                : new Storing(scene, question).correction(answer, said, "");
    }

    /** The reason for a correction after submission has come. */
    Turn reason(QuestionId id, String typed, String reason) {
        Optional<Question> question = scene.duty().question(id);
        if (question.isEmpty() || Folded.words(reason).startsWith("thoi")) {
            return scene.with(scene.dialogue().onwards()).again();
        }
        Heard heard = reread(question.get(), typed);
        return heard instanceof Heard.Taken(var answer, var note)
                ? new Storing(scene, question.get()).correction(answer, typed, reason.strip())
                : scene.with(scene.dialogue().backAt(id)).again();
    }

    private Heard reread(Question question, String typed) {
        int arrow = typed.indexOf(" → ");
        if (arrow > 0 && question.type() instanceof QuestionType.Figure(var type)) {
            Optional<Answer> chosen =
                    scene.figureHearing(question, type)
                            .chosen(typed.substring(0, arrow), typed.substring(arrow + 3));
            if (chosen.isPresent()) {
                return new Heard.Taken(chosen.get(), "");
            }
        }
        return scene.hearing().hear(question, typed, scene.lastYear(question));
    }

    private Turn askReason(Question question, Answer answer, String typed) {
        Heard again = reread(question, typed);
        if (!(again instanceof Heard.Taken)) {
            return new Storing(scene, question).correction(answer, typed, "");
        }
        String sentence =
                scene.voice()
                        .say(
                                "correct.reason",
                                "label",
                                question.label(),
                                "before",
                                scene.duty()
                                        .answer(question.id())
                                        .map(old -> Spoken.answer(question.type(), old))
                                        .orElse("…"),
                                "after",
                                Spoken.answer(question.type(), answer));
        Scene waiting =
                scene.with(
                        scene.dialogue()
                                .waitingFor(new Pending.CorrectionReason(question.id(), typed)));
        return waiting.only(sentence, List.of(List.of("Thôi, giữ nguyên số cũ")));
    }
}
