package vn.sothon.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.database.Database;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;
import vn.sothon.fixture.NumberedReport;
import vn.sothon.fixture.ProgramProcess;
import vn.sothon.platform.KillableDatabase;

/**
 * People went on writing for an hour while the program was away; {@code mvn test -Dtest=OutageTest
 * -Doutage.heads=1000} does it with twenty thousand messages.
 */
@Timeout(420)
class OutageTest {

    private static final int HEADS = Integer.getInteger("outage.heads", 250);
    private static final int ANSWERS = 18;
    private static final Duration OUTAGE = Duration.ofHours(1);

    @TempDir Path home;

    private final NumberedReport questionnaire =
            new NumberedReport(Villages.REPORT, ANSWERS + 2, ANSWERS + 2);
    private final Map<Long, List<String>> typed = new TreeMap<>();

    @Test
    void thousands_of_waiting_messages_are_worked_off_in_order_and_everybody_is_asked_once()
            throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        Clock anHourAgo = Clock.offset(Clock.systemUTC(), OUTAGE.negated());
        try (var database = KillableDatabase.startIn(home.resolve("data"));
                var telegram = FakeBotApi.start(anHourAgo).keepsCalls(0)) {
            var around = new Surroundings(home, database, telegram);
            Path report = questionnaire.writeTo(around.templates());
            runOnce(around);
            var villages = new Villages(new Database(database.source()));
            List<Phone> phones = phones(telegram, villages.add(HEADS, report, telegram.botId()));
            everybodyWrites(phones);
            telegram.passes(OUTAGE);
            assertThat(telegram.waitingUpdates()).isEqualTo(HEADS * (ANSWERS + 2));

            var heard = new CountDownLatch(HEADS);
            phones.forEach(phone -> phone.onMessage(_ -> heard.countDown()));
            ProgramProcess program = around.startingProgram();
            try {
                program.awaitStart();
                assertThat(heard.await(5, TimeUnit.MINUTES)).isTrue();
            } finally {
                program.close();
            }

            assertThat(villages.history()).isEqualTo(typed);
            assertThat(villages.unfinished()).isZero();
            for (Phone phone : phones) {
                assertThat(phone.messages()).as(phone.transcript()).hasSize(1);
                String text = phone.lastMessage().text();
                assertThat(NumberedReport.asked(text)).hasValue(ANSWERS + 1);
                assertThat(text).contains("Số liệu " + ANSWERS);
            }
        }
    }

    private static void runOnce(Surroundings around) throws Exception {
        ProgramProcess first = around.startingProgram();
        first.awaitStart();
        first.close();
    }

    private static List<Phone> phones(FakeBotApi telegram, List<Long> chats) {
        return chats.stream().map(chat -> telegram.phone(chat, "A Nhớ " + chat)).toList();
    }

    /** One message each, then the next of each: the messages of a chat lie far apart. */
    private void everybodyWrites(List<Phone> phones) {
        phones.forEach(phone -> phone.says("bắt đầu"));
        phones.forEach(phone -> phone.says("bắt đầu thôi"));
        for (int question = 1; question <= ANSWERS; question++) {
            for (Phone phone : phones) {
                String figure = Long.toString(100 + (phone.chatId() * 31 + question * 7L) % 900);
                phone.says(figure);
                typed.computeIfAbsent(phone.chatId(), _ -> new ArrayList<>())
                        .add("q" + question + " = " + figure);
            }
        }
    }
}
