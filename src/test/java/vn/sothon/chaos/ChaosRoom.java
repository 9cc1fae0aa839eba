package vn.sothon.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.sothon.database.Database;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.NumberedReport;
import vn.sothon.fixture.ProgramProcess;
import vn.sothon.platform.KillableDatabase;

/**
 * A commune of heads who talk to the program over a Telegram that answers badly:
 *
 * <ul>
 *   <li>every update comes one to three times;
 *   <li>calls are refused, broken, dropped before and after they were accepted, late, and left
 *       without any answer for 40 seconds;
 *   <li>now and then the bot is asked to be quiet for ten seconds.
 * </ul>
 */
final class ChaosRoom implements AutoCloseable {

    /** So many people talk at the same time. */
    static final int HEADS = Integer.getInteger("chaos.heads", 60);

    /** So often something is killed. */
    static final int KILLS = Integer.getInteger("chaos.kills", 4);

    private static final Duration SILENCE = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    final Random random;
    final KillableDatabase database;
    final Crowd crowd;

    private final NumberedReport questionnaire = new NumberedReport(Villages.REPORT, 4, 2);
    private final Surroundings surroundings;
    private final List<ProgramProcess> programs = new ArrayList<>();
    private final FakeBotApi telegram;
    private final Villages villages;

    /** Nobody has begun yet, and no program runs. */
    ChaosRoom(Path home, long seed) throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        random = new Random(seed);
        database = KillableDatabase.startIn(home.resolve("data"));
        telegram = FakeBotApi.start().keepsCalls(0).repeatsUpdates(3, seed);
        surroundings = new Surroundings(home, database, telegram);
        Path report = questionnaire.writeTo(surroundings.templates());
        // The tables are made by the first start.
        startProgram().close();
        villages = new Villages(new Database(database.source()));
        crowd = new Crowd(telegram, villages.add(HEADS, report, telegram.botId()), questionnaire);
        faults(seed);
    }

    /** Returns when it is up. */
    ProgramProcess startProgram() throws Exception {
        ProgramProcess program = startingProgram();
        program.awaitStart();
        return program;
    }

    /** Returns while it still starts. */
    ProgramProcess startingProgram() throws IOException {
        ProgramProcess program = surroundings.startingProgram();
        programs.add(program);
        return program;
    }

    private void faults(long seed) {
        telegram.randomFaults("sendMessage", seed)
                .tooManyRequests(0.002, Duration.ofSeconds(10))
                .serverErrors(0.02)
                .gatewayPages(0.01)
                .dropsCalls(0.02)
                .dropsAnswers(0.03)
                .silences(0.002, SILENCE)
                .delays(0.02, Duration.ofSeconds(1));
        telegram.randomFaults("getUpdates", seed + 1)
                .serverErrors(0.03)
                .gatewayPages(0.02)
                .dropsCalls(0.03)
                .dropsAnswers(0.05)
                .silences(0.01, SILENCE);
    }

    /** A moment nobody can foretell, while people talk. */
    void awaitSomeMoment() throws InterruptedException {
        crowd.awaitMessages(
                1 + random.nextInt(HEADS / 2), Duration.ofMillis(2000 + random.nextInt(3000)));
    }

    /**
     * Waits until every conversation is at its end, and compares what was typed with what is
     * stored: nothing is missing, nothing twice, and nobody was asked out of order.
     */
    void everythingArrivesOnce() throws InterruptedException {
        boolean everybody = crowd.awaitEverybody(PATIENCE);
        assertThat(stuck()).as("conversations without an end").isEmpty();
        assertThat(everybody).isTrue();
        assertThat(villages.history()).isEqualTo(ofEach(VillageHead::typed));
        assertThat(villages.answers()).isEqualTo(ofEach(VillageHead::answers));
        assertThat(villages.submissions()).isEqualTo(ofEach(_ -> List.of("s1", "s2")));
        assertThat(villages.unfinished()).as("messages put aside or waiting").isZero();
        for (VillageHead head : crowd.heads()) {
            assertThat(head.surprises()).as(head.transcript()).isEmpty();
            assertThat(head.prompts())
                    .as(head.transcript())
                    .isSorted()
                    .containsAll(
                            IntStream.rangeClosed(1, questionnaire.questions()).boxed().toList());
        }
    }

    @Override
    public void close() {
        programs.forEach(ProgramProcess::close);
        telegram.close();
        database.close();
    }

    private List<String> stuck() {
        List<String> stuck = new ArrayList<>();
        for (VillageHead head : crowd.heads()) {
            if (!head.isDone()) {
                stuck.add(head.transcript() + "\n" + villages.rows(head.chat()));
            }
        }
        return stuck;
    }

    private Map<Long, List<String>> ofEach(Function<VillageHead, List<String>> lines) {
        var map = new TreeMap<Long, List<String>>();
        crowd.heads().forEach(head -> map.put(head.chat(), lines.apply(head)));
        return map;
    }
}
