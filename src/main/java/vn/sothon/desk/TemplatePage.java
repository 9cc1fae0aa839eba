package vn.sothon.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.definition.Mistake;
import vn.sothon.draft.shelf.Drafts;
import vn.sothon.draft.templates.Decision;
import vn.sothon.draft.templates.ReportTemplates;
import vn.sothon.draft.templates.TemplateInUse;
import vn.sothon.draft.templates.TemplateOwner;
import vn.sothon.draft.templates.TemplateVersion;
import vn.sothon.draft.templates.TemplateVersions;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Pages;
import vn.sothon.web.Visitor;
import vn.sothon.wording.Wording;

/** The page "Lời văn", also as the answer to what somebody did on it. */
@Singleton
final class TemplatePage {

    private static final Wording WORDING = Wording.of(TemplatePage.class);

    private final TemplateVersions versions;
    private final ReportTemplates templates;
    private final Drafts drafts;
    private final Pages pages;
    private final Clock clock;

    TemplatePage(
            TemplateVersions versions,
            ReportTemplates templates,
            Drafts drafts,
            Pages pages,
            Clock clock) {
        this.versions = versions;
        this.templates = templates;
        this.drafts = drafts;
        this.pages = pages;
        this.clock = clock;
    }

    /** The number that a form says was in use when its page was shown; -1 where it says none. */
    static int seen(Map<String, String> form) {
        String number = form.getOrDefault("seen", "");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : -1;
    }

    /** What a decision is told in, where it was not carried out. */
    static Optional<String> told(Decision decision) {
        return switch (decision) {
            case Decision.Done() -> Optional.empty();
            case Decision.Overtaken() -> Optional.of(WORDING.say("template.overtaken"));
            case Decision.Mistaken(List<Mistake> mistakes) ->
                    Optional.of(WORDING.say("template.mistaken", "count", mistakes.size()));
            case Decision.NoteTooLong() ->
                    Optional.of(WORDING.say("template.note", "most", Decision.LONGEST_NOTE));
            case Decision.Unknown() -> Optional.of(WORDING.say("template.unknown"));
        };
    }

    MutableHttpResponse<?> of(Visitor visitor, Campaign campaign) {
        return page(visitor, campaign, List.of(), Optional.empty());
    }

    MutableHttpResponse<?> unchanged(Visitor visitor, Campaign campaign) {
        return page(visitor, campaign, List.of(), Optional.of(WORDING.say("template.unchanged")));
    }

    MutableHttpResponse<?> refused(Visitor visitor, Campaign campaign, List<String> problems) {
        return page(visitor, campaign, problems, Optional.empty());
    }

    /** Afterwards the browser is on the page again, so that reloading decides nothing. */
    MutableHttpResponse<?> after(Visitor visitor, Campaign campaign, Decision decision) {
        return told(decision)
                .<MutableHttpResponse<?>>map(sentence ->
                        page(visitor, campaign, List.of(sentence), Optional.empty())
                                .status(HttpStatus.CONFLICT))
                .orElseGet(() ->
                        HttpResponse.seeOther(
                                URI.create("/campaigns/" + campaign.id() + "/template")));
    }

    /** The number of the wording in use. */
    int inUse(Campaign campaign) {
        return templates
                .active(campaign)
                .map(TemplateVersion::number)
                .orElse(TemplateVersion.DELIVERED);
    }

    private MutableHttpResponse<?> page(
            Visitor visitor, Campaign campaign, List<String> problems, Optional<String> notice) {
        TemplateInUse used = drafts.wording(campaign);
        Optional<TemplateVersion> own = used.version().or(used::failed);
        String delivered = templates.delivered(campaign).version();
        return pages.page(
                visitor,
                "desk/template",
                Map.of(
                        "heading",
                        Heading.of(campaign, clock.instant().atZone(VietnamTime.ZONE)),
                        "problems",
                        problems,
                        "notice",
                        notice,
                        "own",
                        own.map(TemplateRow::of),
                        "hasFailed",
                        used.failed().isPresent(),
                        "isOutdated",
                        own.filter(version -> !version.basedOn().equals(delivered)).isPresent(),
                        "versions",
                        versions.all(TemplateOwner.of(campaign)).stream()
                                .map(TemplateRow::of)
                                .toList()));
    }
}
