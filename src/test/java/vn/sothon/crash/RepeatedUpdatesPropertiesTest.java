package vn.sothon.crash;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.sothon.answer.Answer;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.Receiver;
import vn.sothon.definition.QuestionId;
import vn.sothon.fixture.SmallReport;
import vn.sothon.inbox.InboxWorker;
import vn.sothon.outbox.OutboxWorker;
import vn.sothon.submission.Answers;

/**
 * Updates that come one to three times, and not where they belong, change nothing.
 *
 * <p>What a person really did keeps its order, which is that of Telegram's update ids: a figure
 * answers the question that was on the screen, and each is worked on before the next, for it was
 * typed by somebody who had read the reply. What moves is what no process can rely on:
 *
 * <ul>
 *   <li>the second and third delivery of an update come any time after the first, with new updates
 *       before or behind them in one batch, as after a confirmation that was lost or a process that
 *       took over;
 *   <li>the repetition of a press may have an update id of its own, because the app pressed again;
 *   <li>a press that asks for a list and answers nothing comes anywhere, for Telegram queues
 *       presses apart from texts.
 * </ul>
 */
class RepeatedUpdatesPropertiesTest {

    private static final Town TOWN = new Town();
    private static final MortalProcess PROCESS = TOWN.startProcess();
    private static final List<QuestionId> QUESTIONS =
            List.of(SmallReport.HOUSEHOLDS, SmallReport.PEOPLE, SmallReport.RICE);

    /** How many things the person does in {@link #done}, the press for a list not counted. */
    private static final int DONE = 9;

    /**
     * One more delivery of an update.
     *
     * @param later how many new updates later it comes
     * @param isBefore whether before the new update of that batch
     * @param isPressedAgain whether a press has an id of its own
     */
    record Again(int later, boolean isBefore, boolean isPressedAgain) {}

    /** What is stored in the end. */
    record Stored(Map<QuestionId, Answer> answers, Map<QuestionId, List<String>> history) {}

    @AfterContainer
    static void leave() throws Exception {
        PROCESS.close();
        TOWN.close();
    }

    @Property(tries = 25)
    void change_neither_answers_nor_history(
            @ForAll @IntRange(min = 10, max = 900) int figure,
            @ForAll("repetitions") List<List<Again>> repetitions,
            @ForAll @IntRange(max = DONE - 1) int pressAt) {
        List<Update> done = done(figure);

        Stored once = stored(batches(done, nothingAgain(), 4));
        Stored repeated = stored(batches(done, repetitions, pressAt));

        assertThat(once.answers()).hasSize(QUESTIONS.size());
        assertThat(once.history().get(SmallReport.HOUSEHOLDS)).hasSize(3);
        assertThat(repeated).isEqualTo(once);
    }

    @Provide
    Arbitrary<List<List<Again>>> repetitions() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Again> again =
                Combinators.combine(Arbitraries.integers().between(0, DONE), either, either)
                        .as(Again::new);
        return again.list().ofMaxSize(2).list().ofSize(DONE + 1);
    }

    private static List<List<Again>> nothingAgain() {
        return Stream.generate(List::<Again>of).limit(DONE + 1).toList();
    }

    /** The villages part of the small report, with a figure edited twice and one pressed. */
    private static List<Update> done(int figure) {
        Update households = Update.text(3, "%d".formatted(figure));
        return List.of(
                Update.text(1, "Bắt đầu"),
                Update.text(2, "Bắt đầu"),
                households,
                Update.edit(4, households, "%d".formatted(figure + 1)),
                Update.press(5, "%d".formatted(figure * 4)),
                Update.edit(6, households, "%d".formatted(figure + 2)),
                Update.text(7, "Gửi"),
                Update.text(8, "mục 2"),
                Update.text(9, "60,5/62"));
    }

    /** What is delivered together, batch by batch: in each one new update of those done. */
    private static List<List<Update>> batches(
            List<Update> done, List<List<Again>> repetitions, int pressAt) {
        List<List<Update>> batches = new ArrayList<>();
        done.forEach(update -> batches.add(new ArrayList<>(List.of(update))));
        Update press = Update.press(10, "thiếu");
        batches.get(pressAt).add(press);
        repeat(press, pressAt, repetitions.get(DONE), batches);
        IntStream.range(0, DONE).forEach(i -> repeat(done.get(i), i, repetitions.get(i), batches));
        return batches;
    }

    /** The first of a batch that repeats its own update is that update. */
    private static void repeat(
            Update update, int first, List<Again> repetitions, List<List<Update>> batches) {
        for (int i = 0; i < repetitions.size(); i++) {
            Again again = repetitions.get(i);
            Update copy = again.isPressedAgain() ? update.pressedAgain(i + 1) : update;
            List<Update> batch = batches.get(Math.min(first + again.later(), DONE - 1));
            batch.add(again.isBefore() && again.later() > 0 ? 0 : batch.size(), copy);
        }
    }

    /** What a head's doing leads to where it is delivered in these batches. */
    private static Stored stored(List<List<Update>> batches) {
        Head head = TOWN.addHeads(1).getFirst();
        for (List<Update> batch : batches) {
            List<IncomingMessage> messages =
                    batch.stream()
                            .map(update -> update.from(head.chat(), TOWN.commune.clock.instant()))
                            .toList();
            PROCESS.bean(Receiver.class).receive(messages);
            PROCESS.bean(InboxWorker.class).drain();
            PROCESS.bean(OutboxWorker.class).drain();
        }
        return storedOf(head);
    }

    private static Stored storedOf(Head head) {
        Answers answers = PROCESS.bean(Answers.class);
        return new Stored(
                answers.of(head.duty()).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().answer())),
                QUESTIONS.stream()
                        .collect(toMap(question -> question, question -> history(head, question))));
    }

    /** A line per change: "152 hộ: … → …". */
    private static List<String> history(Head head, QuestionId question) {
        return PROCESS.bean(Answers.class).history(head.duty(), question).stream()
                .map(change ->
                        "%s: %s → %s"
                                .formatted(
                                        change.source().typed(), change.before(), change.after()))
                .toList();
    }
}
