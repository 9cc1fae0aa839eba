package vn.sothon.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Finds out, where a call fails, what the library would forget: the HTTP status of an answer that
 * is not JSON, and whether the call had left when the connection broke.
 */
final class FailureDetection {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BotToken token;

    private FailureDetection(BotToken token) {
        this.token = token;
    }

    static OkHttpClient.Builder installIn(OkHttpClient.Builder client, BotToken token) {
        var detection = new FailureDetection(token);
        return client.addInterceptor(detection::watch)
                .addNetworkInterceptor(FailureDetection::mark);
    }

    private Response watch(Interceptor.Chain chain) throws IOException {
        var hasLeft = new AtomicBoolean();
        Request request = chain.request().newBuilder().tag(AtomicBoolean.class, hasLeft).build();
        Response response;
        try {
            response = chain.proceed(request);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName();
            throw new FailedCallException(
                    hasLeft.get() ? new CallFailure.Lost(reason) : new CallFailure.NotSent(reason));
        }
        if (!response.isSuccessful()) {
            throw new FailedCallException(failureOf(response));
        }
        return response;
    }

    /** Runs only once there is a connection, just before the request is written to it. */
    private static Response mark(Interceptor.Chain chain) throws IOException {
        AtomicBoolean hasLeft = chain.request().tag(AtomicBoolean.class);
        if (hasLeft != null) {
            hasLeft.set(true);
        }
        return chain.proceed(chain.request());
    }

    private CallFailure failureOf(Response response) throws IOException {
        try (ResponseBody body = response.body()) {
            JsonNode answer = JSON.readTree(body == null ? "" : body.string());
            if (!answer.path("error_code").isInt()) {
                return new CallFailure.Unreadable(response.code());
            }
            return new CallFailure.Declined(
                    answer.path("error_code").intValue(),
                    token.hiddenIn(answer.path("description").asText()),
                    Optional.of(answer.at("/parameters/retry_after"))
                            .filter(JsonNode::isInt)
                            .map(seconds -> Duration.ofSeconds(seconds.intValue())));
        } catch (JsonProcessingException e) {
            return new CallFailure.Unreadable(response.code());
        }
    }
}
