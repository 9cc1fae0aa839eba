package vn.sothon.inbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.sothon.access.SignInCodes;
import vn.sothon.campaign.CampaignRoom;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.draft.shelf.CampaignBooks;
import vn.sothon.draft.shelf.DraftVersions;
import vn.sothon.draft.shelf.Drafts;
import vn.sothon.draft.templates.ReportTemplates;
import vn.sothon.draft.templates.TemplateVersions;
import vn.sothon.fixture.SmallCommune;
import vn.sothon.organisation.Person;
import vn.sothon.outbox.Pace;
import vn.sothon.platform.Codes;
import vn.sothon.platform.Settings;

/** The small commune with an inbox and a conversation, put together by hand. */
final class InboxRoom {

    final CampaignRoom campaign = new CampaignRoom();
    final SmallCommune commune = campaign.commune;
    final ParrotConversation conversation = new ParrotConversation();
    final Inbox inbox =
            new Inbox(commune.database, new Pace(commune.database, commune.clock), commune.clock);
    final Dialogues dialogues = new Dialogues(commune.database);
    final InboxWorker worker = worker();

    private int events;

    /** Another process on the same database. */
    InboxWorker worker() {
        var queue = new ReceivingQueue(commune.database, commune.clock);
        var situations = new Situations(campaign.duties, dialogues, commune.clock);
        var requests =
                new Requests(
                        campaign.progress,
                        campaign.reminders,
                        new SignInCodes(commune.database, new Codes(), commune.clock),
                        commune.campaigns,
                        drafts());
        var changes = new Changes(campaign.answers, campaign.submissions, campaign.reminders);
        var replies = new Replies(campaign.outbox, commune.clock);
        var talk = new Talk(situations, conversation, changes, requests, campaign.outbox, replies);
        var hearing =
                new Hearing(queue, new Meaning(campaign.outbox, campaign.answers, queue), talk);
        var desk =
                new Desk(
                        commune.contacts,
                        new Linking(commune.invitations, talk),
                        hearing,
                        campaign.outbox,
                        replies,
                        campaign.post.unreachable);
        return new InboxWorker(inbox, commune.database, queue, desk, commune.clock);
    }

    private Drafts drafts() {
        var settings =
                new Settings(
                        new Settings.Web("127.0.0.1", 0, ""),
                        new Settings.Folders(Path.of("target"), Path.of("templates")),
                        new Settings.Database.Embedded(),
                        new Settings.Telegram(
                                List.of(),
                                new Settings.Receiving.Polling(),
                                URI.create("http://127.0.0.1")),
                        false);
        return new Drafts(
                new CampaignBooks(campaign.roster, campaign.ledger),
                commune.units,
                new DraftVersions(commune.database, commune.clock),
                new ReportTemplates(
                        new TemplateVersions(commune.database, commune.clock), settings),
                settings,
                commune.clock);
    }

    /** Links a chat to the person. */
    Address chatOf(Person person) {
        Address chat = new Address("fake", "bot", "chat-" + person.id());
        commune.contacts.link(person, chat);
        return chat;
    }

    void receive(Address from, String text) {
        receive(from, new Content.Text(text));
    }

    void receive(Address from, Content content) {
        events++;
        inbox.receive(message(from, "e" + events, "m" + events, content));
    }

    IncomingMessage message(Address from, String event, String message, Content content) {
        return new IncomingMessage(
                from, event, message, Optional.empty(), commune.clock.instant(), content);
    }

    /** Receives, works and sends until nothing is left to do now. */
    void says(Address from, String text) {
        receive(from, text);
        workAll();
    }

    void workAll() {
        worker.drain();
        campaign.outboxWorker.drain();
    }

    void pass(Duration time) {
        commune.clock.pass(time);
    }

    List<String> textsTo(Address chat) {
        return campaign.channel.textsTo(chat);
    }

    List<String> statuses() {
        return commune.database.transaction(() ->
                commune.database
                        .sql("select status from inbox order by id")
                        .list(row -> row.text("status")));
    }
}
