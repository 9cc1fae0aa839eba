package vn.sothon.faketelegram;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Finds the method of a call, lets faults happen and words errors. Names match in any case. */
final class BotApi {

    private final String prefix;
    private final Map<String, Method> methods = new HashMap<>();
    private final Faults faults;
    private final ApiCalls calls = new ApiCalls();

    BotApi(String token, Faults faults, List<Map<String, Method>> methods) {
        this.prefix = "/bot" + token + "/";
        this.faults = faults;
        methods.forEach(this.methods::putAll);
    }

    ApiCalls calls() {
        return calls;
    }

    /** The answer; none where the connection is to be cut. */
    Optional<Answer> answer(Request request) throws InterruptedException {
        try {
            return answerTo(request);
        } catch (ApiError error) {
            return Optional.of(Answer.error(error));
        }
    }

    private Optional<Answer> answerTo(Request request) throws InterruptedException {
        if (!request.path().startsWith(prefix)) {
            throw new ApiError(401, "Unauthorized");
        }
        String name = request.path().substring(prefix.length());
        Method method = methods.get(name.toLowerCase(Locale.ROOT));
        if (method == null) {
            throw new ApiError(404, "Not Found");
        }
        Parameters parameters = request.parameters().get();
        calls.add(new ApiCall(name, parameters));
        Optional<Fault> fault = faults.next(name, chatOf(parameters));
        return fault.isPresent()
                ? withFault(fault.get(), method, parameters)
                : Optional.of(Answer.result(method.call(parameters)));
    }

    private static Optional<Answer> withFault(Fault fault, Method method, Parameters parameters)
            throws InterruptedException {
        return switch (fault) {
            case Fault.Answer(int code, String description, var retryAfter) ->
                    Optional.of(Answer.error(code, description, retryAfter));
            case Fault.ForeignBody(int status, String type, String body) ->
                    Optional.of(new Answer(status, type, body, Optional.empty()));
            case Fault.Dropped() -> Optional.empty();
            case Fault.AnswerLost() -> {
                method.call(parameters);
                yield Optional.empty();
            }
            case Fault.Late(var delay) -> {
                TimeUnit.NANOSECONDS.sleep(delay.toNanos());
                yield Optional.of(Answer.result(method.call(parameters)));
            }
            case Fault.Held(var release) -> {
                release.await();
                yield Optional.of(Answer.result(method.call(parameters)));
            }
        };
    }

    private static OptionalLong chatOf(Parameters parameters) {
        Optional<String> chat = parameters.text("chat_id").filter(id -> id.matches("-?\\d{1,18}"));
        return chat.isPresent()
                ? OptionalLong.of(Long.parseLong(chat.get()))
                : OptionalLong.empty();
    }
}
