package vn.sothon.web;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * The headers of every response (ASVS 3.4): scripts and styles only from our own files, no framing,
 * no guessing of types, no address handed to other sites.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class PageHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /**
     * Nothing to other sites. To ourselves it must be said: without it browsers send "Origin: null"
     * with our own forms, which is refused.
     */
    private static final String REFERRER = "same-origin";

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", REFERRER)
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
