package vn.sothon.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sothon.database.Database;

/**
 * The process is over at one of its calls to the database or to Telegram, and the next one starts.
 * Whichever call it is on the way of one message, in and out: the answer is stored exactly once,
 * the person hears of it and goes on to the next question.
 */
class EveryStepTheLastTest {

    private static final Town TOWN = new Town();

    private final List<MortalProcess> processes = new ArrayList<>();

    /** One call of a process that meets no trouble, and a head for the process that ends there. */
    record Step(int number, String call, Head head) {

        @Override
        public String toString() {
            return number + ": " + call;
        }
    }

    @AfterEach
    void free_connections() throws SQLException {
        for (MortalProcess process : processes) {
            process.close();
        }
    }

    @AfterAll
    static void leave() {
        TOWN.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps_of_an_answer")
    void an_answer_is_stored_once_and_the_conversation_goes_on(Step last) {
        last.head().says("152");

        assertThat(processEndingAt(last.number()).isOver()).isTrue();

        goesOnWithAnotherProcess(last.head());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps_of_a_press")
    void a_press_is_stored_once_and_the_conversation_goes_on(Step last) {
        last.head().pressesTheButton("152");

        assertThat(processEndingAt(last.number()).isOver()).isTrue();

        goesOnWithAnotherProcess(last.head());
    }

    static Stream<Step> steps_of_an_answer() throws SQLException {
        var test = new EveryStepTheLastTest();
        test.headsAtTheFirstQuestion(1).getFirst().says("152");
        List<String> calls = test.undisturbedCalls();
        assertThat(calls).contains("getupdates", "setmycommands", "sendmessage");
        return test.steps(calls, test.headsAtTheFirstQuestion(calls.size()));
    }

    static Stream<Step> steps_of_a_press() throws SQLException {
        var test = new EveryStepTheLastTest();
        test.headsWithAButton(1).getFirst().pressesTheButton("152");
        List<String> calls = test.undisturbedCalls();
        assertThat(calls).contains("answercallbackquery", "editmessagereplymarkup", "sendmessage");
        return test.steps(calls, test.headsWithAButton(calls.size()));
    }

    private Stream<Step> steps(List<String> calls, List<Head> heads) throws SQLException {
        free_connections();
        return IntStream.range(0, calls.size())
                .mapToObj(i -> new Step(i + 1, calls.get(i), heads.get(i)));
    }

    /** The calls of a process that starts, works and meets no trouble. */
    private List<String> undisturbedCalls() {
        MortalProcess process = start();
        process.countSteps();
        process.workForTheLastTime();
        assertThat(process.steps()).contains("statement", "commit", "after the commit");
        return process.steps();
    }

    private MortalProcess processEndingAt(int step) {
        MortalProcess process = start();
        process.endAt(step);
        process.workForTheLastTime();
        return process;
    }

    /** It begins when the lease of the one that is over still runs. */
    private void goesOnWithAnotherProcess(Head head) {
        MortalProcess next = TOWN.startProcess();
        processes.add(next);
        next.work();
        TOWN.leaseEnds();
        next.work();
        head.says("570");
        next.work();

        List<String> heard = head.heard();
        assertThat(head.timesStored(next.bean(Database.class)))
                .isEqualTo(Map.of("households", 1L, "people", 1L));
        assertThat(heard.getLast()).startsWith("✓ Nhân khẩu: 570 người.");
        assertThat(heard.subList(0, heard.size() - 1))
                .hasSizeBetween(1, 2)
                .containsOnly("✓ Số hộ: 152 hộ.\nDân cư · 2/2. Nhân khẩu? (người)");
    }

    private List<Head> headsAtTheFirstQuestion(int count) {
        List<Head> heads = TOWN.addHeads(count);
        beginsWith(start(), heads);
        return heads;
    }

    private List<Head> headsWithAButton(int count) {
        List<Head> heads = TOWN.addHeads(count);
        MortalProcess process = start();
        beginsWith(process, heads);
        heads.forEach(head -> head.isOffered("152", process));
        process.work();
        heads.forEach(Head::listensFromNowOn);
        return heads;
    }

    /** All of them talk with the process until the number of households is asked for. */
    private static void beginsWith(MortalProcess process, List<Head> heads) {
        heads.forEach(head -> head.says("Bắt đầu"));
        process.work();
        heads.forEach(head -> head.says("Bắt đầu"));
        process.work();
        heads.forEach(Head::listensFromNowOn);
    }

    /** Starts a process when nobody holds anything any more. */
    private MortalProcess start() {
        TOWN.leaseEnds();
        MortalProcess process = TOWN.startProcess();
        processes.add(process);
        return process;
    }
}
