package vn.sothon.channel.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import vn.sothon.database.DatabaseFailure;
import vn.sothon.database.Share;
import vn.sothon.web.CalledByPrograms;

/**
 * Where Telegram brings updates. Anything but success makes it bring the update again, so success
 * is said only once the update is stored.
 */
@Controller
@Requires(property = TelegramFactory.RECEIVE, value = TelegramFactory.WEBHOOK)
@Requires(bean = Receivers.class)
@Secured(SecurityRule.IS_ANONYMOUS)
@CalledByPrograms
@ExecuteOn(TaskExecutors.BLOCKING)
final class WebhookController {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);
    private static final String SECRET_TOKEN = "X-Telegram-Bot-Api-Secret-Token";
    private static final int MAX_BYTES = 1024 * 1024;
    private static final int RETRY_AFTER_SECONDS = 5;

    private final WebhookKeys keys;
    private final ArrivalsByBot arrivals;

    WebhookController(WebhookKeys keys, ArrivalsByBot arrivals) {
        this.keys = keys;
        this.arrivals = arrivals;
    }

    @Post("/telegram/{bot}/{key}")
    HttpResponse<?> bring(
            @PathVariable String bot,
            @PathVariable String key,
            @Header(SECRET_TOKEN) @Nullable String secretToken,
            @Body String body) {
        // The key is looked at for an unknown bot too, so that the time it takes tells nothing.
        boolean isAddress = keys.isPathKey(bot, key);
        Optional<Arrivals> known = arrivals.of(bot).filter(_ -> isAddress);
        if (known.isEmpty()) {
            return HttpResponse.notFound();
        }
        if (!keys.isSecretToken(bot, secretToken)) {
            return HttpResponse.unauthorized();
        }
        if (body.getBytes(UTF_8).length > MAX_BYTES) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        return UpdateReader.read(body)
                .<HttpResponse<?>>map(update -> receive(update, known.get()))
                .orElseGet(HttpResponse::badRequest);
    }

    private static HttpResponse<?> receive(Update update, Arrivals arrivals) {
        List<Update> updates = List.of(update);
        try {
            Share.MESSAGES.run(() -> {
                arrivals.acknowledge(updates);
                arrivals.receive(updates);
            });
            return HttpResponse.ok();
        } catch (DatabaseFailure e) {
            return refused(update, e, e.isPassing());
        } catch (RuntimeException e) {
            return refused(update, e, false);
        }
    }

    private static HttpResponse<?> refused(Update update, RuntimeException e, boolean isPassing) {
        LOG.error(
                "update {} was not received and is brought again: {}",
                update.getUpdateId(),
                ErrorNames.of(e));
        return isPassing
                ? HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS))
                : HttpResponse.serverError();
    }
}
