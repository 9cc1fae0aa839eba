package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;

/** What goes back over HTTP. */
record Answer(int status, String contentType, String body, Optional<Duration> retryAfter) {

    private static final String JSON = "application/json";

    static Answer result(JsonNode result) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("ok", true).set("result", result);
        return new Answer(200, JSON, body.toString(), Optional.empty());
    }

    static Answer error(int code, String description, Optional<Duration> retryAfter) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("ok", false).put("error_code", code).put("description", description);
        retryAfter.ifPresent(
                wait -> body.putObject("parameters").put("retry_after", wait.toSeconds()));
        return new Answer(code, JSON, body.toString(), retryAfter);
    }

    static Answer error(ApiError error) {
        return error(error.code(), error.description(), error.retryAfter());
    }
}
