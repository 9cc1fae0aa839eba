package vn.sothon.draft.shelf;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.document.Document;
import vn.sothon.document.docx.DocxWriter;
import vn.sothon.document.docx.Revisions;
import vn.sothon.document.html.HtmlWriter;
import vn.sothon.document.pdf.PdfWriter;
import vn.sothon.draft.DraftContext;
import vn.sothon.draft.DraftProblem;
import vn.sothon.draft.TemplateSources;
import vn.sothon.draft.templates.ReportTemplates;
import vn.sothon.draft.templates.TemplateInUse;
import vn.sothon.draft.templates.TemplateVersion;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;
import vn.sothon.platform.Settings;
import vn.sothon.platform.VietnamTime;
import vn.sothon.wording.Wording;

/**
 * The drafts of campaigns.
 *
 * <p>A preview is made anew each time and not kept. A copy is kept: the same answers give the same
 * number and the same bytes again, other answers the next number.
 */
@Singleton
public final class Drafts {

    private static final Wording WORDING = Wording.of(Drafts.class);

    private final CampaignBooks books;
    private final Units units;
    private final DraftVersions versions;
    private final ReportTemplates reportTemplates;
    private final PdfWriter pdf = new PdfWriter();
    private final Path templates;
    private final Clock clock;

    public Drafts(
            CampaignBooks books,
            Units units,
            DraftVersions versions,
            ReportTemplates reportTemplates,
            Settings settings,
            Clock clock) {
        this.books = books;
        this.units = units;
        this.versions = versions;
        this.reportTemplates = reportTemplates;
        this.templates = settings.folders().templates();
        this.clock = clock;
    }

    /** The draft as it would be now. */
    public DraftPreview preview(Campaign campaign) {
        CampaignAnswers answers = books.answers(campaign);
        TemplateInUse wording = wording(campaign, answers);
        var inputs = new DraftInputs(answers, wording.sources(), context(campaign));
        return new DraftPreview(wording, answers.book(), new HtmlWriter().body(inputs.document()));
    }

    /** The draft as it would be in that wording; empty where it gives none. */
    public Optional<String> preview(Campaign campaign, TemplateSources wording) {
        try {
            var inputs = new DraftInputs(books.answers(campaign), wording, context(campaign));
            return Optional.of(new HtmlWriter().body(inputs.document()));
        } catch (DraftProblem _) {
            return Optional.empty();
        }
    }

    /**
     * The wording that drafts of the campaign have now: the commune's own, unless a new program or
     * new shared passages made that give none any more, since nobody must be without a draft.
     */
    public TemplateInUse wording(Campaign campaign) {
        return wording(campaign, books.answers(campaign));
    }

    private TemplateInUse wording(Campaign campaign, CampaignAnswers answers) {
        TemplateSources delivered = reportTemplates.delivered(campaign);
        Optional<TemplateVersion> own = reportTemplates.active(campaign);
        if (own.isEmpty()) {
            return new TemplateInUse(delivered, Optional.empty(), Optional.empty());
        }
        TemplateSources worded = delivered.withText(own.get().text());
        return givesADraft(new DraftInputs(answers, worded, context(campaign)))
                ? new TemplateInUse(worded, own, Optional.empty())
                : new TemplateInUse(delivered, Optional.empty(), own);
    }

    private static boolean givesADraft(DraftInputs inputs) {
        try {
            return !inputs.document().blocks().isEmpty();
        } catch (DraftProblem _) {
            return false;
        }
    }

    /**
     * The draft as a Word file.
     *
     * @param person who asked for it, where that is known
     */
    public DraftCopy copy(Campaign campaign, Optional<Long> person) {
        DraftInputs inputs = inputs(campaign);
        DraftVersions.Version kept = keep(campaign, inputs, inputs.document(), person);
        return copy(campaign, kept, "docx", kept.docx());
    }

    /**
     * The draft as a PDF file. It has the number of the Word file of the same answers, which is
     * kept.
     *
     * @param person who asked for it, where that is known
     */
    public DraftCopy pdf(Campaign campaign, Optional<Long> person) {
        DraftInputs inputs = inputs(campaign);
        Document document = inputs.document();
        DraftVersions.Version kept = keep(campaign, inputs, document, person);
        return copy(campaign, kept, "pdf", pdf.write(document));
    }

    /** The Word file of a kept draft, as it was; empty where there is none of that number. */
    public Optional<DraftCopy> kept(Campaign campaign, long number) {
        return versions.version(campaign, number)
                .map(kept -> copy(campaign, kept, "docx", kept.docx()));
    }

    /** The newer draft as a Word file that shows what changed as tracked changes. */
    public OutgoingFile marked(Campaign campaign, MarkedDraft draft) {
        String name = FileName.of(campaign.title(), commune(campaign), draft.old(), draft.now());
        var by = new Revisions(WORDING.say("revisions.author"), draft.at());
        return new OutgoingFile(name, new DocxWriter(base()).write(draft.document(), by));
    }

    /** What a draft would be made from now. */
    public DraftInputs inputs(Campaign campaign) {
        CampaignAnswers answers =
                books.answers(campaign); // once, or the wording is tried on others
        TemplateSources wording = wording(campaign, answers).sources();
        return new DraftInputs(answers, wording, context(campaign));
    }

    private DraftVersions.Version keep(
            Campaign campaign, DraftInputs inputs, Document document, Optional<Long> person) {
        byte[] docx = new DocxWriter(base()).write(document);
        String html = new HtmlWriter().body(document);
        return versions.keep(campaign, new MadeDraft(inputs, docx, html), person);
    }

    private DraftCopy copy(
            Campaign campaign, DraftVersions.Version kept, String suffix, byte[] content) {
        String name = FileName.of(campaign.title(), commune(campaign), kept.number(), suffix);
        return new DraftCopy(kept.number(), new OutgoingFile(name, content));
    }

    /** A report is dated in the month of its deadline, or later once that has passed. */
    private DraftContext context(Campaign campaign) {
        YearMonth due = YearMonth.from(campaign.deadline());
        YearMonth now = YearMonth.from(clock.instant().atZone(VietnamTime.ZONE));
        return new DraftContext(
                commune(campaign),
                ProvinceNames.of(campaign.tenant()),
                campaign.plan().year(),
                now.isAfter(due) ? now : due);
    }

    private String commune(Campaign campaign) {
        return units.unit(campaign.commune())
                .map(Unit::details)
                .map(Unit.Details::name)
                .orElseThrow();
    }

    private byte[] base() {
        try {
            return Files.readAllBytes(templates.resolve("base.docx"));
        } catch (IOException e) {
            throw new UncheckedIOException("the base of all drafts", e);
        }
    }
}
