package vn.sothon.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.draft.shelf.TemplateCopies;
import vn.sothon.draft.templates.EditedFile;
import vn.sothon.draft.templates.Proposal;
import vn.sothon.draft.templates.TemplateEditing;
import vn.sothon.web.Downloads;
import vn.sothon.web.Visitor;

/** The wording of a report: which one is in use, to take away as Word and to bring back. */
@Controller("/campaigns/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TemplateController {

    private final Scope scope;
    private final TemplatePage page;
    private final TemplateEditing editing;
    private final TemplateCopies copies;

    TemplateController(
            Scope scope, TemplatePage page, TemplateEditing editing, TemplateCopies copies) {
        this.scope = scope;
        this.page = page;
        this.editing = editing;
        this.copies = copies;
    }

    @Get(value = "/template", produces = MediaType.TEXT_HTML)
    HttpResponse<?> page(Visitor visitor, long id) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(campaign -> page.of(visitor, campaign))
                .orElseGet(HttpResponse::notFound);
    }

    /** Without a version it is the wording in use. */
    @Get(value = "/template.docx", produces = MediaType.ALL)
    HttpResponse<?> word(Visitor visitor, long id, @QueryValue Optional<Integer> version) {
        return scope.campaignFor(visitor, id)
                .flatMap(campaign ->
                        copies.copy(campaign, version.orElseGet(() -> page.inUse(campaign))))
                .<HttpResponse<?>>map(file -> Downloads.attachment(file.name(), file.content()))
                .orElseGet(HttpResponse::notFound);
    }

    @Post(
            value = "/template",
            consumes = MediaType.MULTIPART_FORM_DATA,
            produces = MediaType.TEXT_HTML)
    HttpResponse<?> upload(
            Visitor visitor, long id, @Part("file") @Nullable CompletedFileUpload file) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(campaign -> uploaded(visitor, campaign, edited(file)))
                .orElseGet(HttpResponse::notFound);
    }

    /** Goes back to the template that came with the program. */
    @Post(
            value = "/template/delivered",
            consumes = MediaType.APPLICATION_FORM_URLENCODED,
            produces = MediaType.TEXT_HTML)
    HttpResponse<?> useDelivered(Visitor visitor, long id, @Body Map<String, String> form) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(campaign ->
                        page.after(
                                visitor,
                                campaign,
                                editing.useDelivered(
                                        campaign, TemplatePage.seen(form), visitor.identity())))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> uploaded(Visitor visitor, Campaign campaign, EditedFile file) {
        return switch (editing.propose(campaign, file, visitor.identity())) {
            case Proposal.Proposed(int number) ->
                    HttpResponse.seeOther(
                            URI.create("/campaigns/" + campaign.id() + "/template/" + number));
            case Proposal.Unchanged() -> page.unchanged(visitor, campaign);
            case Proposal.Refused(List<String> problems) ->
                    page.refused(visitor, campaign, problems)
                            .status(HttpStatus.UNPROCESSABLE_ENTITY);
        };
    }

    private static EditedFile edited(@Nullable CompletedFileUpload file) {
        if (file == null) {
            return new EditedFile("", new byte[0]);
        }
        try {
            return new EditedFile(file.getFilename(), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file", e);
        }
    }
}
