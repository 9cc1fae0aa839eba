package vn.sothon.channel.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.channel.Receiver;
import vn.sothon.web.Downloads;
import vn.sothon.web.Pages;
import vn.sothon.web.Visitor;

/** A person's chat: the page, what is typed in it, and the files that were sent to it. */
@Controller("/chat/{person}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ChatController {

    /** 20,000 Vietnamese letters of up to three bytes, and what JSON adds. */
    private static final long LONGEST_BODY = 64 * 1024;

    private final Chats chats;
    private final Transcript transcript;
    private final Receiver receiver;
    private final OpenPages openPages;
    private final Pages pages;
    private final Clock clock;

    ChatController(
            Chats chats,
            Transcript transcript,
            Receiver receiver,
            OpenPages openPages,
            Pages pages,
            Clock clock) {
        this.chats = chats;
        this.transcript = transcript;
        this.receiver = receiver;
        this.openPages = openPages;
        this.pages = pages;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<?> page(Visitor visitor, long person) {
        return chats.ownerFor(visitor, person)
                .<HttpResponse<?>>map(
                        owner -> pages.page(visitor, "channel/web/chat", Map.of("owner", owner)))
                .orElseGet(HttpResponse::notFound);
    }

    @Post("/messages")
    HttpResponse<?> receive(
            HttpRequest<?> request, Visitor visitor, long person, @Body TypedMessage typed) {
        if (chats.ownerFor(visitor, person).isEmpty()) {
            return HttpResponse.notFound();
        }
        long length = request.getContentLength();
        if (length < 0 || length > LONGEST_BODY) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        if (!typed.isAcceptable()) {
            return HttpResponse.unprocessableEntity();
        }
        chats.open(person);
        receiver.receive(message(person, typed));
        openPages.look(Long.toString(person));
        return HttpResponse.accepted();
    }

    @Get(value = "/files/{key}", produces = MediaType.ALL)
    HttpResponse<?> file(Visitor visitor, long person, String key) {
        Optional<OutgoingFile> file =
                chats.ownerFor(visitor, person)
                        .flatMap(_ -> transcript.file(Long.toString(person), key));
        return file.<HttpResponse<?>>map(
                        found -> Downloads.attachment(found.name(), found.content()))
                .orElseGet(HttpResponse::notFound);
    }

    private IncomingMessage message(long person, TypedMessage typed) {
        return new IncomingMessage(
                WebChannel.addressOf(person),
                typed.id(),
                typed.edits().orElse(typed.id()),
                typed.replyTo().flatMap(key -> transcript.messageId(Long.toString(person), key)),
                clock.instant(),
                typed.edits().isPresent()
                        ? new Content.Edited(typed.text())
                        : new Content.Text(typed.text()));
    }
}
