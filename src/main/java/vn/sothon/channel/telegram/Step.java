package vn.sothon.channel.telegram;

import java.time.Duration;

/** What polling does after one call. */
sealed interface Step {

    /** All well, go on at once. */
    record GoOn() implements Step {}

    /** Something is in trouble; try again after a growing pause. */
    record BackOff() implements Step {}

    /** Telegram named a time to wait. */
    record Wait(Duration delay) implements Step {}

    /** Another process does it; ask again soon whether it still does. */
    record StandBy() implements Step {}

    /** Trying again is of no use before somebody changes a setting. */
    record GiveUp() implements Step {}

    /** What to do after a failed call. */
    static Step after(CallFailure failure) {
        return switch (failure) {
            case CallFailure.Declined(int code, _, var retryAfter) ->
                    isTokenRefusal(code)
                            ? new GiveUp()
                            : retryAfter.<Step>map(Wait::new).orElseGet(BackOff::new);
            case CallFailure.Unreadable _, CallFailure.NotSent _, CallFailure.Lost _ ->
                    new BackOff();
        };
    }

    /** What the operator is told of a failed call. */
    static String explain(CallFailure failure) {
        return switch (failure) {
            case CallFailure.Declined(int code, String said, _) when isTokenRefusal(code) ->
                    "Telegram does not accept the bot's token (%d %s). No message comes in until telegram.bot-token is right and the program is started again"
                            .formatted(code, said);
            case CallFailure.Declined(int code, String said, _) when code == 409 ->
                    "another program receives this bot's messages (%s): stop it, a bot has only one receiver"
                            .formatted(said);
            case CallFailure.Declined(int code, String said, _) -> code + " " + said;
            case CallFailure.Unreadable(int status) ->
                    "something else than Telegram answered, with status " + status;
            case CallFailure.NotSent(String reason) -> "Telegram cannot be reached: " + reason;
            case CallFailure.Lost(String reason) -> "no answer from Telegram: " + reason;
        };
    }

    /** An unknown token is 401, or 404 where it has not even the form of one. */
    private static boolean isTokenRefusal(int code) {
        return code == 401 || code == 404;
    }
}
