package vn.sothon.campaign;

import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.conversation.Change;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.SectionId;
import vn.sothon.fixture.FakeChannel;
import vn.sothon.fixture.Post;
import vn.sothon.fixture.SmallCommune;
import vn.sothon.fixture.SmallReport;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Unit;
import vn.sothon.outbox.Channels;
import vn.sothon.outbox.Outbox;
import vn.sothon.outbox.OutboxWorker;
import vn.sothon.submission.Answers;
import vn.sothon.submission.Sheets;
import vn.sothon.submission.Source;
import vn.sothon.submission.Submissions;

/** The small commune with everything that a campaign needs, put together by hand. */
public final class CampaignRoom {

    public final SmallCommune commune = new SmallCommune();
    public final ReportDefinition definition = SmallReport.definition();
    public final Answers answers = new Answers(commune.database, commune.clock);
    public final Submissions submissions = new Submissions(commune.database, commune.clock);
    public final FakeChannel channel = new FakeChannel();
    public final Channels channels = new Channels(List.of(channel));
    public final Post post = new Post(commune, channels);
    public final Outbox outbox = post.outbox;
    public final OutboxWorker outboxWorker = post.worker();

    public final Roster roster =
            new Roster(
                    commune.campaigns,
                    (report, version) -> definition,
                    commune.units,
                    commune.clock);
    public final Ledger ledger =
            new Ledger(
                    roster,
                    answers,
                    submissions,
                    new Sheets(commune.database, answers, submissions));
    public final Duties duties = new Duties(commune.people, roster, ledger);
    public final ProgressBoard progress =
            new ProgressBoard(commune.campaigns, ledger, commune.clock);
    public final Reminders reminders =
            new Reminders(
                    commune.campaigns,
                    new Owing(ledger, commune.people),
                    new ReminderPost(commune.database, commune.contacts, outbox),
                    commune.clock);

    public void answer(Unit unit, Person person, QuestionId question, long figure) {
        answers.give(
                commune.dutyOf(unit),
                question,
                Answer.Figure.of(figure),
                new Source(person.id(), Long.toString(figure), "", Optional.empty()));
    }

    public void submit(Unit unit, Person person, SectionId section) {
        submissions.submit(
                new Change.Submit(commune.dutyOf(unit), section, "7F3K", ""), person.id());
    }
}
