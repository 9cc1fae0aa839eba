package vn.sothon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.campaign.DefinitionArchive;
import vn.sothon.database.Database;
import vn.sothon.fixture.RunningServer;

class DemoCommuneTest {

    private final RunningServer server = RunningServer.demo();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void in_the_chats_of_the_demo_each_line_was_answered_before_the_next_was_written() {
        server.bean(DefinitionArchive.class)
                .publish(Path.of("templates/thi-dua-khen-thuong-xa").toAbsolutePath());

        server.bean(DemoCommune.class).prepare();

        assertThat(chats()).hasSizeGreaterThan(10).allMatch(Chat::isAnsweredLineByLine);
    }

    private record Chat(String id, long lines, long replies) {

        boolean isAnsweredLineByLine() {
            return lines == replies;
        }
    }

    private List<Chat> chats() {
        String select =
                """
                select i.chat, count(*) as lines,
                       (select count(*) from outbox o
                        where o.channel = i.channel and o.bot = i.bot and o.chat = i.chat
                          and o.status = 'SENT') as replies
                from inbox i
                group by i.channel, i.bot, i.chat
                """;
        Database database = server.bean(Database.class);
        return database.transaction(() ->
                database.sql(select)
                        .list(row ->
                                new Chat(
                                        row.text("chat"),
                                        row.number("lines"),
                                        row.number("replies"))));
    }
}
