package vn.sothon.faketelegram;

import java.time.Duration;
import java.util.Optional;

/** An error answer, worded as Telegram words it. */
final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient Optional<Duration> retryAfter;

    ApiError(int code, String description) {
        this(code, description, Optional.empty());
    }

    ApiError(int code, String description, Optional<Duration> retryAfter) {
        super(description);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static ApiError badRequest(String what) {
        return new ApiError(400, "Bad Request: " + what);
    }

    static ApiError forbidden(String what) {
        return new ApiError(403, "Forbidden: " + what);
    }

    static ApiError tooManyRequests(Duration retryAfter) {
        return new ApiError(
                429,
                "Too Many Requests: retry after " + retryAfter.toSeconds(),
                Optional.of(retryAfter));
    }

    static ApiError conflict(String what) {
        return new ApiError(409, "Conflict: " + what);
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
