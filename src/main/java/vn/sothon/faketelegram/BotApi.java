package vn.sothon.faketelegram;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Finds the method of a call, lets faults happen and words errors. Names match in any case. */
final class BotApi {

    private final Map<String, Method> methods = new HashMap<>();
    private final Faults faults;
    private final ApiCalls calls = new ApiCalls();

    BotApi(Faults faults, List<Map<String, Method>> methods) {
        this.faults = faults;
        methods.forEach(this.methods::putAll);
    }

    ApiCalls calls() {
        return calls;
    }

    /** The answer; none where the connection is to be cut. */
    Optional<Answer> answer(String name, Supplier<Parameters> parameters)
            throws InterruptedException {
        try {
            return answerTo(name, parameters);
        } catch (ApiError error) {
            return Optional.of(Answer.error(error));
        }
    }

    private Optional<Answer> answerTo(String name, Supplier<Parameters> given)
            throws InterruptedException {
        Method method = methods.get(name.toLowerCase(Locale.ROOT));
        if (method == null) {
            throw new ApiError(404, "Not Found");
        }
        Parameters parameters = given.get();
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
            case Fault.Silence(var duration) -> {
                TimeUnit.NANOSECONDS.sleep(duration.toNanos());
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
        Optional<Long> chat = Chats.id(parameters);
        return chat.isPresent() ? OptionalLong.of(chat.get()) : OptionalLong.empty();
    }
}
