package vn.sothon.faketelegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where updates are delivered to. Unlike the real server this one takes http on loopback too. */
record WebhookTarget(URI url, Optional<String> secret, int maxConnections) {

    private static final int USUAL_CONNECTIONS = 40;
    private static final int MOST_CONNECTIONS = 100;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    static WebhookTarget read(Parameters parameters) {
        Optional<String> secret = parameters.text("secret_token").filter(text -> !text.isEmpty());
        if (secret.isPresent() && !SECRET.matcher(secret.get()).matches()) {
            throw ApiError.badRequest("secret token contains unallowed characters");
        }
        long connections = parameters.number("max_connections", USUAL_CONNECTIONS);
        return new WebhookTarget(
                url(parameters.text("url").orElse("")),
                secret,
                Math.clamp(connections, 1, MOST_CONNECTIONS));
    }

    static WebhookTarget to(String url) {
        return new WebhookTarget(url(url), Optional.empty(), USUAL_CONNECTIONS);
    }

    /** Only loopback is ever called: a fake must not write to strangers. */
    boolean isOnLoopback() {
        return isLoopback(url);
    }

    private static URI url(String text) {
        try {
            URI url = new URI(text);
            boolean isAllowed =
                    "https".equalsIgnoreCase(url.getScheme())
                            || ("http".equalsIgnoreCase(url.getScheme()) && isLoopback(url));
            if (!isAllowed || url.getHost() == null) {
                throw ApiError.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
            }
            return url;
        } catch (URISyntaxException e) {
            throw ApiError.badRequest("invalid webhook URL specified");
        }
    }

    private static boolean isLoopback(URI url) {
        return LOOPBACK.contains(String.valueOf(url.getHost()));
    }
}
