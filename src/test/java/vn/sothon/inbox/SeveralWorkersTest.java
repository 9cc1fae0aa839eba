package vn.sothon.inbox;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import vn.sothon.answer.Answer;
import vn.sothon.channel.Address;
import vn.sothon.conversation.DutyId;
import vn.sothon.fixture.SmallReport;
import vn.sothon.organisation.Person;
import vn.sothon.submission.Revision;

/** Several processes work on one inbox. */
class SeveralWorkersTest {

    private static final int WORKERS = 4;
    private static final List<Integer> FIGURES = IntStream.rangeClosed(1, 15).boxed().toList();

    private final InboxRoom room = new InboxRoom();
    private final Map<DutyId, Address> chats = new LinkedHashMap<>();

    @BeforeEach
    void everybody_sends_fifteen_figures() {
        add(room.commune.nho, room.commune.dutyOf(room.commune.upper));
        add(room.commune.hoa, room.commune.dutyOf(room.commune.lower));
        add(room.commune.binh, room.commune.dutyOf(room.commune.office));
        for (int figure : FIGURES) {
            chats.values().forEach(chat -> room.receive(chat, Integer.toString(figure)));
        }
    }

    @RepeatedTest(3)
    void each_message_is_worked_on_once_and_each_chat_in_order() {
        drainWithSeveral();

        assertThat(room.statuses()).containsOnly("DONE");
        assertThat(chats.keySet().stream().collect(toMap(duty -> duty, this::given)))
                .allSatisfy((_, given) -> assertThat(given).isEqualTo(FIGURES));
    }

    @RepeatedTest(3)
    void each_chat_hears_one_reply_with_the_last_ones_in_order() {
        drainWithSeveral();

        room.campaign.outboxWorker.drain();

        String last =
                FIGURES.stream()
                        .skip(FIGURES.size() - 13)
                        .map(figure -> "✓ " + figure)
                        .collect(joining("\n"));
        assertThat(chats.values())
                .allSatisfy(chat ->
                        assertThat(room.textsTo(chat))
                                .singleElement()
                                .asString()
                                .startsWith("Các tin gửi trước đó cũng đã được xử lý")
                                .endsWith("\n" + last));
    }

    private void add(Person person, DutyId duty) {
        chats.put(duty, room.chatOf(person));
    }

    /** A worker that finds every waiting chat in other hands stops, so they are sent again. */
    private void drainWithSeveral() {
        while (room.statuses().contains("NEW")) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < WORKERS; i++) {
                    threads.execute(room.worker()::drain);
                }
            }
        }
    }

    private List<Integer> given(DutyId duty) {
        return room.campaign.answers.history(duty, SmallReport.HOUSEHOLDS).stream()
                .map(Revision::after)
                .map(answer -> ((Answer.Figure) answer).value().intValueExact())
                .toList();
    }
}
