package vn.sothon.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.function.Function;
import vn.sothon.campaign.Campaign;
import vn.sothon.draft.templates.Decision;
import vn.sothon.draft.templates.TemplateEditing;
import vn.sothon.web.Visitor;

/** One version of a wording: what it changes, what is wrong with it, and what to do with it. */
@Controller("/campaigns/{id}/template/{number}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProposalController {

    private final Scope scope;
    private final ProposalPage page;
    private final TemplateEditing editing;

    ProposalController(Scope scope, ProposalPage page, TemplateEditing editing) {
        this.scope = scope;
        this.page = page;
        this.editing = editing;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<?> page(Visitor visitor, long id, int number) {
        return scope.campaignFor(visitor, id)
                .flatMap(campaign -> page.of(visitor, campaign, number))
                .<HttpResponse<?>>map(found -> found)
                .orElseGet(HttpResponse::notFound);
    }

    @Get(value = "/preview", produces = MediaType.TEXT_HTML)
    HttpResponse<?> preview(Visitor visitor, long id, int number) {
        return scope.campaignFor(visitor, id)
                .flatMap(campaign -> page.preview(visitor, campaign, number))
                .<HttpResponse<?>>map(found -> found)
                .orElseGet(HttpResponse::notFound);
    }

    @Post(
            value = "/activation",
            consumes = MediaType.APPLICATION_FORM_URLENCODED,
            produces = MediaType.TEXT_HTML)
    HttpResponse<?> use(Visitor visitor, long id, int number, @Body Map<String, String> form) {
        int seen = TemplatePage.seen(form);
        return decided(
                visitor,
                id,
                number,
                campaign -> editing.use(campaign, number, seen, visitor.identity()));
    }

    @Post(
            value = "/refusal",
            consumes = MediaType.APPLICATION_FORM_URLENCODED,
            produces = MediaType.TEXT_HTML)
    HttpResponse<?> refuse(Visitor visitor, long id, int number, @Body Map<String, String> form) {
        String reason = form.getOrDefault("reason", "");
        return decided(
                visitor,
                id,
                number,
                campaign -> editing.refuse(campaign, number, reason, visitor.identity()));
    }

    private HttpResponse<?> decided(
            Visitor visitor, long id, int number, Function<Campaign, Decision> decision) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(
                        campaign -> page.after(visitor, campaign, number, decision.apply(campaign)))
                .orElseGet(HttpResponse::notFound);
    }
}
