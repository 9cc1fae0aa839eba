package vn.sothon.access;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * What somebody gets who may not come in: who never signed in is led to the sign-in page, who did
 * is told that the session has ended, and a script reads the status.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class ClosedDoor implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    private static final URI SIGN_IN = URI.create("/sign-in");

    private final SessionCookie cookie;
    private final ErrorResponseProcessor<?> errors;

    ClosedDoor(SessionCookie cookie, ErrorResponseProcessor<?> errors) {
        this.cookie = cookie;
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface declares it
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
        HttpRequest<?> asked = request;
        if (refusal.isForbidden()) {
            return error(asked, refusal, HttpStatus.FORBIDDEN);
        }
        boolean isNewcomer = cookie.token(asked).isEmpty() && asksForPage(asked);
        return isNewcomer
                ? HttpResponse.seeOther(SIGN_IN)
                : error(asked, refusal, HttpStatus.UNAUTHORIZED);
    }

    private MutableHttpResponse<?> error(
            HttpRequest<?> request, AuthorizationException refusal, HttpStatus status) {
        return errors.processResponse(
                ErrorContext.builder(request).cause(refusal).build(), HttpResponse.status(status));
    }

    private static boolean asksForPage(HttpRequest<?> request) {
        return request.accept().contains(MediaType.TEXT_HTML_TYPE);
    }
}
