package vn.sothon.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.database.Database;
import vn.sothon.inbox.Inbox;
import vn.sothon.inbox.InboxWorker;
import vn.sothon.outbox.OutboxWorker;

/**
 * Makes the demo commune on the first start: its units and people, last year's report, and one open
 * campaign into which some units have already chatted. What they say goes the way of every message,
 * so their chats can be read.
 */
@Singleton
@Requires(property = "settings.demo", value = "on", defaultValue = "on")
public final class DemoCommune {

    private final Database database;
    private final DemoOrganisation organisation;
    private final DemoCampaign campaign;
    private final Inbox inbox;
    private final InboxWorker worker;
    private final OutboxWorker sender;
    private final Clock clock;

    DemoCommune(
            Database database,
            DemoOrganisation organisation,
            DemoCampaign campaign,
            Inbox inbox,
            InboxWorker worker,
            OutboxWorker sender,
            Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.campaign = campaign;
        this.inbox = inbox;
        this.worker = worker;
        this.sender = sender;
        this.clock = clock;
    }

    /** Enters the commune where the database knows none yet, and keeps its deadline ahead. */
    public void prepare() {
        DemoScript script = DemoScript.xop(campaign.year());
        Optional<List<DemoMember>> entered =
                database.transaction(
                        () -> isEmpty() ? Optional.of(enter(script)) : Optional.empty());
        entered.ifPresentOrElse(this::chat, campaign::keepAhead);
    }

    private boolean isEmpty() {
        return database.sql("select count(*) as units from units").one(row -> row.number("units"))
                == 0;
    }

    private List<DemoMember> enter(DemoScript script) {
        DemoOrganisation.Entered entered = organisation.enter(script);
        campaign.open(entered.commune(), entered.members());
        return entered.members();
    }

    private void chat(List<DemoMember> members) {
        for (DemoMember member : members) {
            for (int i = 0; i < member.part().heard(); i++) {
                say(member, i);
                // What is written before its reply is seen would be answered in one message.
                worker.drain();
                sender.drain();
            }
        }
    }

    private void say(DemoMember member, int line) {
        String id = "demo-" + member.unit().id() + "-" + line;
        inbox.receive(
                new IncomingMessage(
                        DemoMember.chat(member.person()),
                        id,
                        id,
                        Optional.empty(),
                        clock.instant(),
                        new IncomingMessage.Content.Text(member.part().lines().get(line))));
    }
}
