package vn.sothon.access;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import vn.sothon.platform.Settings;
import vn.sothon.web.Visitor;

/** Finds out who asks: in the demo anybody is welcome, else the session's cookie tells. */
@Singleton
final class VisitorFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private final Settings settings;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final ExecutorService blocking;

    VisitorFetcher(
            Settings settings,
            Sessions sessions,
            SessionCookie cookie,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.settings = settings;
        this.sessions = sessions;
        this.cookie = cookie;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (settings.isDemo()) {
            return Publishers.just(new VisitorAuthentication(new Visitor.DemoGuest()));
        }
        return cookie.token(request).map(this::visitor).orElseGet(Publishers::empty);
    }

    private Publisher<Authentication> visitor(String token) {
        return Publishers.fromCompletableFuture(() ->
                CompletableFuture.supplyAsync(
                        () ->
                                sessions.person(token)
                                        .map(Visitor.SignedIn::new)
                                        .map(VisitorAuthentication::new)
                                        .orElse(null),
                        blocking));
    }
}
