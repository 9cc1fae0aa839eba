package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.answer.Answer;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Question;
import vn.sothon.figures.Given;

/** One person speaking for one unit, at one moment; makes the turns of the dialogue's parts. */
record Scene(Situation situation, Duty duty, Dialogue dialogue) {

    Voice voice() {
        return new Voice(situation.speaker());
    }

    Hearing hearing() {
        return new Hearing(voice(), situation.now().getYear());
    }

    FigureHearing figureHearing(Question question, FigureType type) {
        return new FigureHearing(voice(), type, FigureHearing.hints(lastYear(question)));
    }

    Open open() {
        return Open.of(duty, dialogue);
    }

    Scene with(Dialogue changed) {
        return new Scene(situation, duty, changed);
    }

    Scene with(Duty changed) {
        return new Scene(situation, changed, dialogue);
    }

    Optional<Answer> lastYear(Question question) {
        return Optional.ofNullable(duty.lastYear().get(question.id())).map(Given::answer);
    }

    /** The question back about a figure that lies far from last year's or from its plan. */
    Optional<Heard.Doubtful> isItMeant(Question question, Answer answer, String typed) {
        return new Distance(question, lastYear(question))
                .farFrom(answer)
                .map(from ->
                        new Heard.Doubtful(
                                isItMeant(question, answer, from, voice()),
                                List.of(List.of("Đúng", "Nhập lại")),
                                Optional.of(new Pending.Confirming(question.id(), typed))));
    }

    private String isItMeant(Question question, Answer answer, String from, Voice voice) {
        return voice.say(
                "far." + from,
                "label",
                question.label(),
                "answer",
                Spoken.answer(question.type(), answer),
                "before",
                lastYear(question).map(then -> Spoken.answer(question.type(), then)).orElse(""));
    }

    /** Says something and puts what is open again; nothing is stored. */
    Turn again(String... sentences) {
        return onward(List.of(), Optional.empty(), sentences);
    }

    /** Asks something back about a text; the open question stays open. */
    Turn askBack(Heard.Doubtful doubt) {
        Dialogue next =
                doubt.waiting().map(dialogue::waitingFor).orElseGet(dialogue::waitingForNothing);
        return new Turn(
                List.of(),
                next,
                Optional.of(new Reply(doubt.sentence(), doubt.keyboard(), Optional.empty())));
    }

    /** One message: the given sentences, then the prompt for what is open now. */
    Turn onward(List<Change> changes, Optional<Said.Told> receipt, String... sentences) {
        Reply prompt = new Asking(voice()).prompt(duty, open());
        String said = lines(Stream.of(sentences));
        String text = lines(Stream.of(said, prompt.text()));
        return new Turn(
                changes, dialogue, Optional.of(new Reply(text, prompt.keyboard(), receipt, said)));
    }

    private static String lines(Stream<String> sentences) {
        return sentences.filter(sentence -> !sentence.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Only the given words, with a keyboard; what is open is not put again. */
    Turn only(String text, List<List<String>> keyboard) {
        return new Turn(
                List.of(), dialogue, Optional.of(new Reply(text, keyboard, Optional.empty())));
    }
}
