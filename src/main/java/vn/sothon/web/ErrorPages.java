package vn.sothon.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.HtmlErrorResponseBodyProvider;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a person reads when a page cannot be shown: what happened and what to do, nothing more. */
@Singleton
@Replaces(HtmlErrorResponseBodyProvider.class)
final class ErrorPages implements HtmlErrorResponseBodyProvider {

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String body(ErrorContext context, HttpResponse<?> response) {
        String kind =
                switch (response.code()) {
                    case 404, 405 -> "not-found";
                    case 401 -> "session-expired";
                    case 403 -> "forbidden";
                    case 413 -> "too-large";
                    case 400, 411, 415, 422 -> "not-understood";
                    case 429 -> "too-many";
                    case 503 -> "busy";
                    default -> "failure";
                };
        return pages.render("web/error", Map.of("kind", kind));
    }
}
