package vn.sothon.channel.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import org.telegram.telegrambots.meta.TelegramUrl;

/** Where the Bot API is: Telegram itself, or a server of one's own. */
final class BotApiAddress {

    private BotApiAddress() {}

    /**
     * Reads {@code https://host} or {@code http://host:port}.
     *
     * @throws IllegalArgumentException where it is anything else; the library knows no path
     */
    static TelegramUrl of(String text) {
        URI uri = parse(text);
        String scheme = String.valueOf(uri.getScheme());
        boolean isHttp = scheme.equals("http") || scheme.equals("https");
        boolean hasPath = !uri.getPath().isEmpty() && !uri.getPath().equals("/");
        if (!isHttp || uri.getHost() == null || hasPath || uri.getQuery() != null) {
            throw wrong(text);
        }
        int usualPort = scheme.equals("http") ? 80 : 443;
        int port = uri.getPort() < 0 ? usualPort : uri.getPort();
        return new TelegramUrl(scheme, uri.getHost(), port, false);
    }

    private static URI parse(String text) {
        try {
            URI uri = new URI(text);
            if (uri.isOpaque()) {
                throw wrong(text);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw wrong(text);
        }
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "telegram.api-url is \"%s\": expected http(s)://host or http(s)://host:port without a path, for example https://api.telegram.org"
                        .formatted(text));
    }
}
