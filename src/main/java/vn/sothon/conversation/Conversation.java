package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sothon.definition.Question;
import vn.sothon.definition.Section;

/**
 * The dialogue (dialogue.md): a message in, a turn out. A pure function: the same situation and
 * words give the same turn, on any device, after any restart.
 */
public final class Conversation {

    /** What is answered to {@code said}, and what changes because of it. */
    public Turn turn(Situation situation, Said said) {
        Optional<Duty> spokenFor = spokenFor(situation);
        return switch (said) {
            case Said.Unsupported(var kind) ->
                    spokenFor
                            .map(duty -> scene(situation, duty))
                            .map(scene -> scene.again(scene.voice().say("unsupported." + kind)))
                            .orElseGet(() -> alone(situation, "unsupported." + kind));
            case Said.Edited edit -> edited(situation, edit);
            case Said.Text(var text, var about) -> text(situation, Command.asAnswer(text), about);
        };
    }

    private Turn text(Situation situation, String text, Optional<Said.Told> about) {
        Optional<Command> command = Command.of(text);
        Optional<Turn> supervised = command.flatMap(word -> new Supervising(situation).turn(word));
        if (supervised.isPresent()) {
            return supervised.get();
        }
        if (situation.duties().isEmpty()) {
            return situation.oversight().isEmpty()
                    ? alone(situation, "nothing.owed")
                    : alone(situation, "supervisor.help");
        }
        Optional<Scene> repliedTo = about.flatMap(told -> about(situation, told));
        if (repliedTo.isPresent() && command.isEmpty()) {
            Scene scene = repliedTo.get();
            return scene.duty()
                    .question(about.orElseThrow().question())
                    .map(question -> new Correcting(scene).to(question, text, text))
                    .orElseGet(scene::again);
        }
        Optional<Duty> duty = spokenFor(situation);
        if (duty.isEmpty() || command.filter(Command.Word.CHANGE_UNIT::equals).isPresent()) {
            return chooseUnit(situation, text, duty.isPresent());
        }
        Scene scene = scene(situation, duty.get());
        if (!situation.dialogue().greeted()) {
            return new Greeting(situation).introduce(scene);
        }
        if (situation.dialogue().pending().filter(Gathering::canBeYes).isPresent()
                && Gathering.isYes(text)) {
            return new Answering(scene).answer(text);
        }
        return command.map(word -> command(scene, word, text))
                .orElseGet(() -> new Answering(scene).answer(text));
    }

    private Turn command(Scene scene, Command command, String text) {
        return switch (command) {
            case Command.Word word -> word(scene, word, text);
            case Command.Correct(var rest) -> correct(scene, rest, text);
            case Command.OpenSection(var number) -> openSection(scene, number);
            case Command.Delete(var number) -> new Answering(scene).delete(number);
        };
    }

    private Turn word(Scene scene, Command.Word word, String text) {
        Dialogue dialogue = scene.dialogue();
        return switch (word) {
            case HELP -> scene.only(scene.voice().say("help"), List.of(List.of("Tiếp tục")));
            case START -> scene.with(dialogue.resumed()).again();
            case REPEAT -> scene.with(dialogue.waitingForNothing()).again();
            case BACK -> new Moving(scene).back();
            case SKIP -> new Moving(scene).skip();
            case MISSING -> missing(scene);
            case SECTIONS -> new Greeting(scene.situation()).sections(scene);
            case REVIEW -> new Moving(scene).review();
            case SUBMIT -> new Submitting(scene.with(dialogue.waitingForNothing())).submit();
            case PAUSE -> scene.only(scene.voice().say("paused"), List.of(List.of("Tiếp tục")));
            case DONE -> new Answering(scene).done();
            case AS_LAST_YEAR -> new Answering(scene).asLastYear();
            case PROGRESS, REMIND, DRAFT, SIGN_IN ->
                    scene.again(scene.voice().say("supervisors.only"));
            case CHANGE_UNIT -> chooseUnit(scene.situation(), text, true);
        };
    }

    /** A free text may begin with "sửa chữa …": it is a correction only where it names a figure. */
    private static Turn correct(Scene scene, String rest, String text) {
        boolean namesNothing = Naming.of(scene.duty(), scene.open()).find(rest).isEmpty();
        boolean isTextWanted =
                scene.dialogue().pending().filter(Pending.MoreText.class::isInstance).isPresent()
                        || (scene.open() instanceof Open.Ask ask
                                && Moving.takesWords(ask.question()));
        return namesNothing && isTextWanted && !rest.isBlank()
                ? new Answering(scene).answer(text)
                : new Correcting(scene.with(scene.dialogue().waitingForNothing())).named(rest);
    }

    private static Turn openSection(Scene scene, int number) {
        List<Section> sections = scene.duty().sections();
        if (number < 1 || number > sections.size()) {
            return scene.again(
                    scene.voice().say("section.none", "number", number, "count", sections.size()));
        }
        Section section = sections.get(number - 1);
        Scene there = scene.with(scene.dialogue().in(section.id()));
        if (!scene.duty().isSubmitted(section)) {
            return there.again();
        }
        Reply card = new ReviewCard(scene.voice(), scene.duty(), section).reply();
        return there.only(card.text(), card.keyboard());
    }

    private static Turn missing(Scene scene) {
        String lines =
                scene.duty().openSections().stream()
                        .map(section -> missing(scene, section))
                        .collect(Collectors.joining("\n"));
        return lines.isEmpty()
                ? scene.again()
                : scene.only(
                        scene.voice().say("missing", "unit", scene.duty().unit().name())
                                + "\n"
                                + lines,
                        List.of(List.of("Tiếp tục")));
    }

    private static String missing(Scene scene, Section section) {
        List<Question> questions = scene.duty().missing(section);
        return questions.isEmpty()
                ? scene.voice().say("missing.only.sending", "section", section.title())
                : scene.voice()
                        .say(
                                "missing.section",
                                "section",
                                section.title(),
                                "labels",
                                ReviewCard.labels(questions));
    }

    private static Turn edited(Situation situation, Said.Edited edit) {
        Optional<Said.Told> earlier = edit.earlier();
        Optional<Scene> scene = earlier.flatMap(told -> about(situation, told));
        Optional<Question> question =
                scene.flatMap(there -> there.duty().question(earlier.orElseThrow().question()));
        if (scene.isPresent() && question.isPresent()) {
            return new Editing(scene.get(), question.get()).edited(edit.before(), edit.text());
        }
        return spokenFor(situation)
                .map(duty -> scene(situation, duty))
                .map(there -> there.again(there.voice().say("edited.unknown")))
                .orElseGet(() -> alone(situation, "edited.unknown"));
    }

    private static Turn chooseUnit(Situation situation, String text, boolean changing) {
        Greeting greeting = new Greeting(situation);
        String wanted = Folded.words(text);
        Optional<Duty> named =
                situation.duties().stream()
                        .filter(duty -> Folded.words(greeting.name(duty)).equals(wanted))
                        .findFirst();
        if (named.isPresent()) {
            Dialogue chosen = situation.dialogue().speakingFor(named.get().id());
            return greeting.introduce(new Scene(situation, named.get(), chosen));
        }
        if (situation.duties().size() == 1) {
            Scene only = scene(situation, situation.duties().getFirst());
            return only.again(only.voice().say("one.unit.only"));
        }
        boolean greets = changing || Command.of(text).isPresent();
        String before =
                greets || !situation.dialogue().greeted()
                        ? ""
                        : new Voice(situation.speaker())
                                .say("unit.unknown", "typed", Voice.quoted(text));
        return greeting.askUnit(situation.dialogue().met().speakingForNobody(), before);
    }

    /** The duty the person speaks for: the chosen one, or the only one. */
    private static Optional<Duty> spokenFor(Situation situation) {
        List<Duty> duties = situation.duties();
        if (duties.size() == 1) {
            return Optional.of(duties.getFirst());
        }
        return situation.dialogue().duty().flatMap(id -> duty(situation, id));
    }

    private static Optional<Duty> duty(Situation situation, DutyId id) {
        return situation.duties().stream().filter(duty -> duty.id().equals(id)).findFirst();
    }

    private static Scene scene(Situation situation, Duty duty) {
        return new Scene(situation, duty, situation.dialogue());
    }

    /** The scene in which a figure given earlier can be corrected, if it is still the person's. */
    private static Optional<Scene> about(Situation situation, Said.Told told) {
        return duty(situation, told.duty())
                .map(duty ->
                        new Scene(
                                situation,
                                duty,
                                spokenFor(situation)
                                                .filter(open -> open.id().equals(duty.id()))
                                                .isPresent()
                                        ? situation.dialogue()
                                        : situation.dialogue().speakingFor(duty.id())));
    }

    private static Turn alone(Situation situation, String key) {
        return new Turn(
                List.of(),
                situation.dialogue(),
                Optional.of(
                        new Reply(
                                new Voice(situation.speaker()).say(key),
                                List.of(),
                                Optional.empty())));
    }
}
