package vn.sothon.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import vn.sothon.web.Pages;

/**
 * Signing in and out. Opening the page changes nothing, since previews of messages open addresses
 * too; only sending the form uses a code up.
 */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {

    private static final URI START = URI.create("/");

    private final SignInCodes codes;
    private final SignInTries tries;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final HttpClientAddressResolver addresses;
    private final Pages pages;

    SignInController(
            SignInCodes codes,
            SignInTries tries,
            Sessions sessions,
            SessionCookie cookie,
            HttpClientAddressResolver addresses,
            Pages pages) {
        this.codes = codes;
        this.tries = tries;
        this.sessions = sessions;
        this.cookie = cookie;
        this.addresses = addresses;
        this.pages = pages;
    }

    @Get(value = "/sign-in", produces = MediaType.TEXT_HTML)
    HttpResponse<?> page(HttpRequest<?> request) {
        return VisitorBinder.visitor(request).isPresent()
                ? HttpResponse.seeOther(START)
                : pages.publicPage("access/sign-in", Map.of("refused", false));
    }

    @Post(value = "/sign-in", produces = MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, String> form) {
        String address = Optional.ofNullable(addresses.resolve(request)).orElse("unknown");
        if (!tries.take(address)) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<Long> person = codes.redeem(form.getOrDefault("code", ""));
        if (person.isEmpty()) {
            return pages.publicPage("access/sign-in", Map.of("refused", true)).status(422);
        }
        tries.forgive(address);
        cookie.token(request).ifPresent(sessions::end);
        return cookie.give(HttpResponse.seeOther(START), sessions.open(person.get()));
    }

    @Post(value = "/sign-out", consumes = MediaType.ALL, produces = MediaType.TEXT_HTML)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        cookie.token(request).ifPresent(sessions::end);
        return cookie.takeBack(HttpResponse.seeOther(URI.create("/sign-in")));
    }
}
