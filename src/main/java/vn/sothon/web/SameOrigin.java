package vn.sothon.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site makes a browser send. Browsers say where a request comes from in
 * Sec-Fetch-Site, over plain HTTP outside the own machine only in Origin; a request that changes
 * something and has neither is refused as well.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SameOrigin {

    @RequestFilter
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        boolean isAllowed =
                isReading(request)
                        || comesFromOurPages(request.getHeaders())
                        || isForPrograms(request);
        return isAllowed ? null : HttpResponse.status(HttpStatus.FORBIDDEN);
    }

    /** Such a route proves by a secret of its own who calls. */
    private static boolean isForPrograms(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(route ->
                        route.getAnnotationMetadata().hasAnnotation(CalledByPrograms.class))
                .isPresent();
    }

    private static boolean isReading(HttpRequest<?> request) {
        return switch (request.getMethod()) {
            case GET, HEAD, OPTIONS -> true;
            case POST, PUT, DELETE, TRACE, CONNECT, PATCH, CUSTOM -> false;
        };
    }

    private static boolean comesFromOurPages(HttpHeaders headers) {
        String site = headers.get("Sec-Fetch-Site");
        return site == null ? isOwn(headers) : site.equals("same-origin");
    }

    private static boolean isOwn(HttpHeaders headers) {
        return Optional.ofNullable(headers.get(HttpHeaders.ORIGIN))
                .flatMap(SameOrigin::authority)
                .filter(authority -> authority.equals(headers.get(HttpHeaders.HOST)))
                .isPresent();
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
