package vn.sothon.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.Campaigns;
import vn.sothon.campaign.DefinitionArchive;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.Receiver;
import vn.sothon.definition.ReportId;
import vn.sothon.fixture.RunningServer;
import vn.sothon.inbox.InboxWorker;
import vn.sothon.outbox.OutboxWorker;

/** The commune of the script in a running server, with a campaign for the report of 2025. */
public final class WholeCommune {

    private static final ReportId REPORT = new ReportId("thi-dua-khen-thuong-xa");

    private final RunningServer server;
    private final List<DemoMember> members;
    private final Campaign campaign;

    public WholeCommune(RunningServer server) {
        this.server = server;
        DefinitionArchive definitions = server.bean(DefinitionArchive.class);
        definitions.publish(Path.of("templates/thi-dua-khen-thuong-xa").toAbsolutePath());
        DemoOrganisation.Entered entered =
                server.bean(DemoOrganisation.class).enter(DemoScript.xop(2025));
        this.members = entered.members();
        this.campaign =
                server.bean(Campaigns.class)
                        .open(
                                new Campaign.Plan(
                                        entered.commune().id(),
                                        REPORT,
                                        definitions.latest(REPORT).version(),
                                        "Báo cáo thi đua, khen thưởng năm 2025",
                                        2025,
                                        now().plus(Duration.ofDays(5)),
                                        Optional.empty()));
    }

    public Campaign campaign() {
        return campaign;
    }

    /** Everybody writes every line of their part, and all of it is worked on. */
    public void everybodyAnswers() {
        for (DemoMember member : members) {
            for (int line = 0; line < member.part().lines().size(); line++) {
                say(member, line);
                server.bean(InboxWorker.class).drain();
                server.bean(OutboxWorker.class).drain();
            }
        }
    }

    /** The person who answers for a unit. */
    public long person(String unit) {
        return members.stream()
                .filter(member -> member.part().unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .person()
                .id();
    }

    private void say(DemoMember member, int line) {
        String id = "line-" + member.unit().id() + "-" + line;
        server.bean(Receiver.class)
                .receive(
                        new IncomingMessage(
                                DemoMember.chat(member.person()),
                                id,
                                id,
                                Optional.empty(),
                                now(),
                                new IncomingMessage.Content.Text(member.part().lines().get(line))));
    }

    private Instant now() {
        return server.bean(Clock.class).instant();
    }
}
