package vn.sothon.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.database.DatabaseFailure;
import vn.sothon.queue.Trace;

/** Says "come again" where PostgreSQL is away or has no connection left; all else is a bug. */
@Singleton
final class DatabaseAway implements ExceptionHandler<DatabaseFailure, MutableHttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ErrorResponseProcessor<?> errors;

    DatabaseAway(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface declares it
    public MutableHttpResponse<?> handle(HttpRequest request, DatabaseFailure failure) {
        HttpRequest<?> asked = request;
        return errors.processResponse(
                ErrorContext.builder(asked).cause(failure).build(), answer(failure));
    }

    private static MutableHttpResponse<?> answer(DatabaseFailure failure) {
        if (failure.isPassing()) {
            LOG.warn("a request was put off: {}", Trace.of(failure));
            return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        LOG.error("a request failed: {}", Trace.of(failure));
        return HttpResponse.serverError();
    }
}
