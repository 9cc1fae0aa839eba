package vn.sothon.conversation;

import java.util.List;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.Section;

/** Moves between questions without answering one: back, skip, the review card. */
record Moving(Scene scene) {

    /** "quay lại": the question before, with its answer shown. */
    Turn back() {
        return switch (scene.open()) {
            case Open.Ask(var section, var question, var number, var returned) ->
                    number == 1
                            ? scene.with(scene.dialogue().onwards())
                                    .again(scene.voice().say("back.first"))
                            : to(section.questions().get(number - 2));
            case Open.Review(var section) -> to(section.questions().getLast());
            case Open.AllSent sent -> scene.again();
        };
    }

    /** "bỏ qua": the open question is left for later; a correction begun is given up. */
    Turn skip() {
        return switch (scene.open()) {
            case Open.Ask ask ->
                    scene.duty().isAnswered(ask.question())
                            ? scene.with(scene.dialogue().onwards()).again()
                            : scene.with(scene.dialogue().skipping(ask.question().id()))
                                    .again(
                                            scene.voice()
                                                    .say(
                                                            "skipped",
                                                            "label",
                                                            ask.question().label()));
            case Open.Review review -> new Greeting(scene.situation()).sections(scene);
            case Open.AllSent sent -> scene.again();
        };
    }

    /** "xem": the review card of the open section, wherever in it the person is. */
    Turn review() {
        return switch (scene.open()) {
            case Open.Ask ask -> card(ask.section());
            case Open.Review(var section) -> card(section);
            case Open.AllSent sent -> scene.again();
        };
    }

    /** Whether a question is answered in the person's own words. */
    static boolean takesWords(Question question) {
        return switch (question.type()) {
            case QuestionType.Line line -> true;
            case QuestionType.Text text -> true;
            case QuestionType.Items items -> true;
            case QuestionType.Figure figure -> false;
            case QuestionType.Choice choice -> false;
            case QuestionType.Day day -> false;
            case QuestionType.NumberSet set -> false;
        };
    }

    private Turn to(Question question) {
        return scene.with(scene.dialogue().backAt(question.id())).again();
    }

    private Turn card(Section section) {
        Reply card = new ReviewCard(scene.voice(), scene.duty(), section).reply();
        boolean isWhole = scene.duty().missing(section).isEmpty();
        return scene.only(
                card.text(),
                isWhole
                        ? card.keyboard()
                        : List.of(List.of("Tiếp tục"), List.of("Gửi", "Mục khác")));
    }
}
