package vn.sothon.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Ends a connection whose request was too large: what is left of its body is not read, so the next
 * request on it would wait until the server gives the connection up, which takes minutes.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class TooLarge {

    @ResponseFilter
    void end(MutableHttpResponse<?> response) {
        if (response.code() == HttpStatus.REQUEST_ENTITY_TOO_LARGE.getCode()) {
            response.header(HttpHeaders.CONNECTION, "close");
        }
    }
}
