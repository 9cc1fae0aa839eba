package vn.sothon.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import vn.sothon.platform.Settings;

/**
 * Where the browser keeps the session (ASVS 3.3): out of reach of scripts and of other sites. With
 * the prefix __Host- a browser accepts it only over HTTPS and from this very host; over plain HTTP
 * it has to go without.
 */
@Singleton
final class SessionCookie {

    private final boolean isSecure;

    SessionCookie(Settings settings) {
        this.isSecure = settings.web().publicUrl().startsWith("https:");
    }

    Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(name()).map(Cookie::getValue);
    }

    <T> MutableHttpResponse<T> give(MutableHttpResponse<T> response, String token) {
        return response.cookie(cookie(token).maxAge(Sessions.VALIDITY));
    }

    <T> MutableHttpResponse<T> takeBack(MutableHttpResponse<T> response) {
        return response.cookie(cookie("").maxAge(Duration.ZERO));
    }

    private Cookie cookie(String value) {
        return Cookie.of(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure)
                .sameSite(SameSite.Strict);
    }

    private String name() {
        return isSecure ? "__Host-session" : "session";
    }
}
