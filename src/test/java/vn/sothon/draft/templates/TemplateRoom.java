package vn.sothon.draft.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.CampaignRoom;
import vn.sothon.draft.shelf.CampaignBooks;
import vn.sothon.draft.shelf.DraftVersions;
import vn.sothon.draft.shelf.Drafts;
import vn.sothon.fixture.SmallCommune;
import vn.sothon.organisation.Person;
import vn.sothon.platform.Settings;

/** The small commune with a template of its small report, and what people do with its wording. */
public final class TemplateRoom {

    public static final String DELIVERED =
            """
            <#-- không in: rice, budget -->
            # I. DÂN CƯ
            Toàn xã có ${num(s.households)} hộ.
            Tổng số nhân khẩu là ${num(s.people)} người.
            """;

    public static final String REWORDED =
            DELIVERED.replace("Toàn xã có", "Đến cuối năm, toàn xã có");

    public final CampaignRoom room = new CampaignRoom();
    public final SmallCommune commune = room.commune;
    public final Campaign campaign = commune.campaign;
    public final Person mai = commune.supervisor;

    final TemplateVersions versions = new TemplateVersions(commune.database, commune.clock);

    private final Path folder;
    private final Settings settings;
    private final ReportTemplates templates;

    public final TemplateEditing editing;
    public final Drafts drafts;

    public TemplateRoom(Path folder) {
        this(folder, new PlainTextFiles());
    }

    TemplateRoom(Path folder, WordFiles wordFiles) {
        this.folder = folder;
        this.settings = settings(folder);
        this.templates = new ReportTemplates(versions, settings);
        deliver(DELIVERED);
        this.editing =
                new TemplateEditing(
                        templates,
                        versions,
                        new TemplateChoices(versions, commune.clock),
                        wordFiles,
                        room.roster);
        this.drafts =
                new Drafts(
                        new CampaignBooks(room.roster, room.ledger),
                        commune.units,
                        new DraftVersions(commune.database, commune.clock),
                        templates,
                        settings,
                        commune.clock);
    }

    /** A new program comes with this template. */
    public void deliver(String text) {
        deliver("small/draft.ftl", text);
    }

    public void deliver(String file, String text) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
            Files.write(
                    folder.resolve("base.docx"),
                    Files.readAllBytes(Path.of("templates/base.docx")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Proposal upload(String text) {
        return upload("mau.docx", text);
    }

    Proposal upload(byte[] docx) {
        return editing.propose(campaign, new EditedFile("mau.docx", docx), maiHerself());
    }

    Proposal upload(String name, String text) {
        return editing.propose(campaign, new EditedFile(name, text.getBytes(UTF_8)), maiHerself());
    }

    public Decision use(int number, int seen) {
        return editing.use(campaign, number, seen, maiHerself());
    }

    Decision useDelivered(int seen) {
        return editing.useDelivered(campaign, seen, maiHerself());
    }

    Decision refuse(int number, String reason) {
        return editing.refuse(campaign, number, reason, maiHerself());
    }

    List<TemplateVersion> kept() {
        return versions.all(TemplateOwner.of(campaign));
    }

    TemplateVersion version(int number) {
        return versions.version(TemplateOwner.of(campaign), number).orElseThrow();
    }

    /** The number of what is in use. */
    int inUse() {
        return templates
                .active(campaign)
                .map(TemplateVersion::number)
                .orElse(TemplateVersion.DELIVERED);
    }

    private Optional<Long> maiHerself() {
        return Optional.of(mai.id());
    }

    private static Settings settings(Path templates) {
        return new Settings(
                new Settings.Web("127.0.0.1", 0, ""),
                new Settings.Folders(Path.of("target"), templates),
                new Settings.Database.Embedded(),
                new Settings.Telegram(
                        List.of(),
                        new Settings.Receiving.Polling(),
                        URI.create("http://127.0.0.1")),
                false);
    }
}
