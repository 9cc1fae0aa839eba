package vn.sothon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.demo.WholeCommune;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;
import vn.sothon.fixture.RunningServer;
import vn.sothon.inbox.InboxWorker;
import vn.sothon.organisation.Invitations;
import vn.sothon.organisation.People;
import vn.sothon.outbox.OutboxWorker;

/** A village head and a supervisor on Telegram, over the fake Bot API. */
class TelegramJourneyTest {

    private final FakeBotApi telegram = FakeBotApi.start();
    private final RunningServer server =
            RunningServer.start(
                    Map.of(
                            "settings.demo",
                            "on",
                            "telegram.bot-token",
                            telegram.token(),
                            "telegram.api-url",
                            telegram.url().toString()));
    private final WholeCommune commune = new WholeCommune(server);

    TelegramJourneyTest() {
        server.bean(InboxWorker.class).start();
        server.bean(OutboxWorker.class).start();
    }

    @AfterEach
    void stop() {
        server.close();
        telegram.close();
    }

    @Test
    void a_head_links_answers_a_section_and_edits_a_message() {
        Phone phone = telegram.phone(42, "A Nhớ");

        phone.starts(code("thôn Đăk Book"));
        phone.awaitMessage("4 mục");
        phone.says("Bắt đầu");
        phone.awaitMessage("Dân cư · 1/2");
        int households = phone.says("da 152 ho a");
        phone.awaitMessage("Số hộ: 152 hộ");
        phone.edits(households, "153");
        phone.awaitMessage("152 hộ → 153 hộ");
        phone.says("570");
        phone.awaitMessage("1. Số hộ: 153 hộ");
        phone.says("Gửi");

        assertThat(phone.awaitMessage("Đã nhận mục Dân cư").toString()).contains("Mã");
    }

    @Test
    void a_supervisor_receives_the_progress_and_the_draft_as_a_file() {
        Phone phone = telegram.phone(43, "Chị Hạnh");

        phone.starts(code("Phòng Văn hóa - Xã hội"));
        phone.awaitMessage("mục");
        phone.says("tiến độ");
        phone.awaitMessage("đơn vị");
        phone.says("/duthao");

        assertThat(phone.awaitFile().name()).endsWith(".docx").contains("ban-1");
    }

    private String code(String unit) {
        long person = commune.person(unit);
        return server.bean(Invitations.class)
                .invite(server.bean(People.class).person(person).orElseThrow());
    }
}
