package vn.sothon.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

/** Gives a controller's bare "not found" the page that people read. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class EmptyErrors {

    private static final int FIRST_ERROR = 400;

    private final ErrorResponseProcessor<?> errors;

    EmptyErrors(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @ResponseFilter
    void fill(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean isBare = response.code() >= FIRST_ERROR && response.getBody().isEmpty();
        if (isBare && request.accept().contains(MediaType.TEXT_HTML_TYPE)) {
            errors.processResponse(ErrorContext.builder(request).build(), response);
        }
    }
}
