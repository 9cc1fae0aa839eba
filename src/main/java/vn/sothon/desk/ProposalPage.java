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
import vn.sothon.draft.templates.TemplateEditing;
import vn.sothon.draft.templates.TemplateReview;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Pages;
import vn.sothon.web.Visitor;

/** The page of one version of a wording. */
@Singleton
final class ProposalPage {

    private final TemplateEditing editing;
    private final ReportTemplates templates;
    private final Drafts drafts;
    private final Pages pages;
    private final Clock clock;

    ProposalPage(
            TemplateEditing editing,
            ReportTemplates templates,
            Drafts drafts,
            Pages pages,
            Clock clock) {
        this.editing = editing;
        this.templates = templates;
        this.drafts = drafts;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * A mistake with the line of the template it stands in, since Word shows no numbers of lines.
     */
    record Flaw(int line, int column, String message, String words) {

        private static Flaw of(Mistake mistake, List<String> lines) {
            boolean isThere = mistake.line() >= 1 && mistake.line() <= lines.size();
            return new Flaw(
                    mistake.line(),
                    mistake.column(),
                    mistake.message(),
                    isThere ? lines.get(mistake.line() - 1).strip() : "");
        }
    }

    /** Empty where there is no such version. */
    Optional<MutableHttpResponse<?>> of(Visitor visitor, Campaign campaign, int number) {
        return page(visitor, campaign, number, Optional.empty());
    }

    /** The draft with this wording and the figures as they are; empty likewise. */
    Optional<MutableHttpResponse<?>> preview(Visitor visitor, Campaign campaign, int number) {
        return templates
                .numbered(campaign, number)
                .map(wording ->
                        pages.page(
                                visitor,
                                "desk/template-preview",
                                Map.of(
                                        "heading",
                                        heading(campaign),
                                        "number",
                                        number,
                                        "draft",
                                        drafts.preview(campaign, wording))));
    }

    /** Afterwards the browser is on the page again, so that reloading decides nothing. */
    MutableHttpResponse<?> after(
            Visitor visitor, Campaign campaign, int number, Decision decision) {
        Optional<String> told = TemplatePage.told(decision);
        if (told.isEmpty()) {
            return HttpResponse.seeOther(
                    URI.create("/campaigns/" + campaign.id() + "/template/" + number));
        }
        return page(visitor, campaign, number, told)
                .<MutableHttpResponse<?>>map(page -> page.status(HttpStatus.CONFLICT))
                .orElseGet(HttpResponse::notFound);
    }

    private Optional<MutableHttpResponse<?>> page(
            Visitor visitor, Campaign campaign, int number, Optional<String> problem) {
        return editing.review(campaign, number)
                .map(review ->
                        pages.page(
                                visitor,
                                "desk/proposal",
                                Map.of(
                                        "heading",
                                        heading(campaign),
                                        "problem",
                                        problem,
                                        "version",
                                        TemplateRow.of(review.version()),
                                        "seen",
                                        review.comparedWith(),
                                        "comparedWith",
                                        review.comparedWith(),
                                        "parts",
                                        review.diff().parts(),
                                        "flaws",
                                        flaws(review))));
    }

    private static List<Flaw> flaws(TemplateReview review) {
        List<String> lines = review.version().text().lines().toList();
        return review.mistakes().stream().map(mistake -> Flaw.of(mistake, lines)).toList();
    }

    private Heading heading(Campaign campaign) {
        return Heading.of(campaign, clock.instant().atZone(VietnamTime.ZONE));
    }
}
