package vn.sothon.channel.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.reactivestreams.Publisher;
import vn.sothon.web.Visitor;

/**
 * What is said in a chat, as server-sent events: first what was said so far, then what is said. An
 * event's id is the time of its line, from where the browser goes on after an interruption.
 */
@Controller("/chat/{person}/events")
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ChatEvents {

    private final Chats chats;
    private final Broadcast broadcast;

    ChatEvents(Chats chats, Broadcast broadcast) {
        this.chats = chats;
        this.broadcast = broadcast;
    }

    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<Publisher<Event<?>>> events(HttpRequest<?> request, Visitor visitor, long person) {
        return chats.ownerFor(visitor, person)
                .map(_ -> broadcast.of(Long.toString(person), last(request)))
                .map(events -> HttpResponse.<Publisher<Event<?>>>ok(events))
                .orElseGet(HttpResponse::notFound);
    }

    private static Instant last(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get("Last-Event-ID"))
                .or(() -> request.getParameters().getFirst("after"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> Instant.EPOCH.plus(Long.parseLong(id), ChronoUnit.MICROS))
                .orElse(Instant.EPOCH);
    }
}
