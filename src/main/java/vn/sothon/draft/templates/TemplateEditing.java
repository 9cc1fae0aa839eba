package vn.sothon.draft.templates;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.Roster;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.draft.DraftLint;
import vn.sothon.draft.TemplateSources;
import vn.sothon.draft.word.ImportedTemplate;
import vn.sothon.draft.word.ReadableWording;
import vn.sothon.wording.Wording;

/**
 * What a supervisor does with the wording of a report: take it out, bring it back, look at what
 * changed, and decide. A campaign stands for its commune and report.
 */
@Singleton
public final class TemplateEditing {

    /** The longest of our reports has not a tenth of it; comparing takes time with the square. */
    static final int MOST_LINES = 3_000;

    private static final Wording WORDING = Wording.of(TemplateEditing.class);

    private final ReportTemplates templates;
    private final TemplateVersions versions;
    private final TemplateChoices choices;
    private final WordFiles wordFiles;
    private final Roster roster;

    public TemplateEditing(
            ReportTemplates templates,
            TemplateVersions versions,
            TemplateChoices choices,
            WordFiles wordFiles,
            Roster roster) {
        this.templates = templates;
        this.versions = versions;
        this.choices = choices;
        this.wordFiles = wordFiles;
        this.roster = roster;
    }

    /** A version's wording as a Word file; empty where there is no such version. */
    public Optional<byte[]> word(Campaign campaign, int number) {
        return templates
                .numbered(campaign, number)
                .map(sources -> wordFiles.export(sources, definition(campaign), templates.base()));
    }

    /** Keeps the wording of an edited file as a version to be decided on. */
    public Proposal propose(Campaign campaign, EditedFile file, Optional<Long> person) {
        Optional<String> unfit = unfit(file);
        if (unfit.isPresent()) {
            return refused(unfit.get());
        }
        ImportedTemplate imported =
                wordFiles.read(file.content(), templates.all(campaign), definition(campaign));
        return switch (imported) {
            case ImportedTemplate.Refused(List<String> problems) -> new Proposal.Refused(problems);
            case ImportedTemplate.Ok(String text) -> propose(campaign, text, person);
        };
    }

    /** What to look at before deciding; empty where there is no such version. */
    public Optional<TemplateReview> review(Campaign campaign, int number) {
        return versions.version(TemplateOwner.of(campaign), number)
                .map(version -> review(campaign, version));
    }

    /**
     * Takes a version into use, in the drafts from now on. The check is repeated: passages and
     * report may have changed since it was shown. It stays out of the transaction, which it would
     * make long; the text of a version never changes.
     *
     * @param seen what was in use when it was decided
     */
    public Decision use(Campaign campaign, int number, int seen, Optional<Long> person) {
        TemplateOwner owner = TemplateOwner.of(campaign);
        Optional<TemplateVersion> version = versions.version(owner, number);
        if (version.isEmpty()) {
            return new Decision.Unknown();
        }
        List<Mistake> mistakes = mistakes(campaign, version.get());
        return mistakes.isEmpty()
                ? choices.use(owner, number, seen, person)
                : new Decision.Mistaken(mistakes);
    }

    /** Goes back to the template that came with the program. */
    public Decision useDelivered(Campaign campaign, int seen, Optional<Long> person) {
        return choices.useDelivered(TemplateOwner.of(campaign), seen, person);
    }

    /** Puts a proposal aside, with a reason or none. */
    public Decision refuse(Campaign campaign, int number, String reason, Optional<Long> person) {
        String printable = reason.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
        return choices.refuse(TemplateOwner.of(campaign), number, printable, person);
    }

    private static Optional<String> unfit(EditedFile file) {
        if (file.name().isBlank()) {
            return Optional.of(WORDING.say("no-file"));
        }
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            return Optional.of(WORDING.say("not-word", "name", file.name()));
        }
        return file.content().length == 0
                ? Optional.of(WORDING.say("empty-file", "name", file.name()))
                : Optional.empty();
    }

    private Proposal propose(Campaign campaign, String text, Optional<Long> person) {
        if (text.isBlank()) {
            return refused(WORDING.say("no-words"));
        }
        long lines = text.lines().count();
        if (lines > MOST_LINES) {
            return refused(WORDING.say("too-many-lines", "lines", lines, "most", MOST_LINES));
        }
        if (text.equals(inUse(campaign).text())) {
            return new Proposal.Unchanged();
        }
        String basedOn = templates.delivered(campaign).version();
        return versions.keep(TemplateOwner.of(campaign), text, basedOn, person)
                .<Proposal>map(Proposal.Proposed::new)
                .orElseGet(() -> refused(WORDING.say("too-long", "length", text.length())));
    }

    private TemplateReview review(Campaign campaign, TemplateVersion version) {
        int other =
                templates
                        .active(campaign)
                        .map(TemplateVersion::number)
                        .filter(number -> number != version.number())
                        .orElse(TemplateVersion.DELIVERED);
        TemplateSources before = templates.numbered(campaign, other).orElseThrow();
        ReadableWording readable = new ReadableWording(definition(campaign));
        return new TemplateReview(
                version,
                other,
                TemplateDiff.of(
                        readable.read(before), readable.read(before.withText(version.text()))),
                mistakes(campaign, version));
    }

    private List<Mistake> mistakes(Campaign campaign, TemplateVersion version) {
        TemplateSources sources = templates.delivered(campaign).withText(version.text());
        return DraftLint.check(sources, definition(campaign));
    }

    private TemplateSources inUse(Campaign campaign) {
        TemplateSources delivered = templates.delivered(campaign);
        return templates
                .active(campaign)
                .map(version -> delivered.withText(version.text()))
                .orElse(delivered);
    }

    private ReportDefinition definition(Campaign campaign) {
        return roster.definition(campaign);
    }

    private static Proposal refused(String problem) {
        return new Proposal.Refused(List.of(problem));
    }
}
