package vn.sothon.inbox;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "/start CODE", as a deep link sends it or a person types it. */
final class StartCode {

    private static final Pattern START = Pattern.compile("/start(?:@\\w+)?\\s+(\\S{1,64})");

    private StartCode() {}

    static Optional<String> in(Event event) {
        Matcher matcher = START.matcher(event.text());
        return event.kind() == EventKind.TEXT && matcher.matches()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }
}
