package vn.sothon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Question;
import vn.sothon.figures.Given;

/** Several figures at once: read, shown on one card, stored when the card is confirmed. */
record Gathering(Scene scene) {

    private static final List<String> YES =
            List.of("dung", "dung roi", "phai", "vang", "ok", "u", "uh", "dong y", "chinh xac");

    private record Understood(Question question, Answer answer, String typed) {}

    /** The card for a text with several figures, where at least two of them are understood. */
    Optional<Turn> card(String text) {
        return Several.in(scene.duty(), text)
                .filter(several -> understood(several).size() > 1)
                .map(several -> card(several, text));
    }

    /** Whether "đúng" answers what was asked back. */
    static boolean canBeYes(Pending pending) {
        return pending instanceof Pending.ConfirmingSeveral
                || pending instanceof Pending.Confirming;
    }

    static boolean isYes(String text) {
        return YES.contains(Folded.words(text));
    }

    /** The card is confirmed: what it showed as understood is stored. */
    Turn confirmed(String text) {
        Scene after = scene.with(scene.dialogue().onwards());
        List<Change> changes = new ArrayList<>();
        for (Understood figure :
                Several.in(scene.duty(), text).map(this::understood).orElse(List.of())) {
            changes.add(
                    new Change.Give(
                            scene.duty().id(), figure.question().id(), figure.answer(), text, ""));
            after = after.with(after.duty().with(figure.question().id(), given(figure)));
        }
        return after.onward(
                changes,
                Optional.empty(),
                scene.voice().say("several.stored", "count", changes.size()));
    }

    private Turn card(Several several, String text) {
        List<String> lines = new ArrayList<>();
        lines.add(scene.voice().say("several.title"));
        for (Several.Part part : several.parts()) {
            lines.add(line(part));
        }
        if (!several.unread().isEmpty()) {
            lines.add(scene.voice().say("several.unread", "typed", Voice.quoted(several.unread())));
        }
        lines.add(scene.voice().say("several.ask"));
        return scene.with(scene.dialogue().waitingFor(new Pending.ConfirmingSeveral(text)))
                .only(String.join("\n", lines), List.of(List.of("Đúng", "Nhập lại")));
    }

    private String line(Several.Part part) {
        return switch (hear(part)) {
            case Heard.Taken(var answer, var note) ->
                    "• "
                            + part.question().label()
                            + ": "
                            + Spoken.answer(part.question().type(), answer)
                            + (note.isEmpty() ? "" : " (" + note + ")");
            case Heard.Doubtful doubt ->
                    scene.voice()
                            .say(
                                    "several.doubtful",
                                    "label",
                                    part.question().label(),
                                    "typed",
                                    Voice.quoted(part.words()));
        };
    }

    private List<Understood> understood(Several several) {
        List<Understood> figures = new ArrayList<>();
        for (Several.Part part : several.parts()) {
            if (hear(part) instanceof Heard.Taken(var answer, var note)) {
                figures.add(new Understood(part.question(), answer, part.words()));
            }
        }
        return figures;
    }

    private Heard hear(Several.Part part) {
        return scene.hearing().hear(part.question(), part.words(), scene.lastYear(part.question()));
    }

    private Given given(Understood figure) {
        return new Given(
                figure.answer(),
                figure.typed(),
                scene.situation().speaker().name(),
                scene.situation().now().toInstant(),
                "");
    }
}
