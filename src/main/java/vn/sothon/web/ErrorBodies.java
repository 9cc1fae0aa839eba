package vn.sothon.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.JsonErrorResponseBodyProvider;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * What a script reads when a request fails: the status and nothing else, since messages of
 * exceptions may quote what a person wrote.
 */
@Singleton
@Replaces(JsonErrorResponseBodyProvider.class)
final class ErrorBodies implements JsonErrorResponseBodyProvider<Map<String, Integer>> {

    @Override
    public Map<String, Integer> body(ErrorContext context, HttpResponse<?> response) {
        return Map.of("status", response.code());
    }
}
