package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the page's server answers; only scripts of its own run in it. */
final class PageAnswer {

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                            + " img-src 'self'; base-uri 'none'; form-action 'none';"
                            + " frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cache-Control",
                    "no-store");

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private PageAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static PageAnswer json(JsonNode json) {
        return text(200, "application/json", json.toString());
    }

    static PageAnswer refusal(int status, String reason) {
        return text(status, "text/plain", reason);
    }

    static PageAnswer redirect(String to) {
        return new PageAnswer(302, Map.of("Location", to), new byte[0]);
    }

    /** A file of this package's resources. */
    static PageAnswer resource(String name) {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
        try (InputStream in = PageAnswer.class.getResourceAsStream(name)) {
            if (in == null) {
                return refusal(404, "Not Found");
            }
            return new PageAnswer(200, contentType(type), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file to be kept and never shown, whatever is in it. */
    static PageAnswer download(BotFile file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new PageAnswer(
                200,
                Map.of(
                        "Content-Type",
                        "application/octet-stream",
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''" + name),
                file.content());
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body.clone();
    }

    Map<String, String> headers() {
        return headers;
    }

    static Map<String, String> headersOfAll() {
        return HEADERS;
    }

    private static PageAnswer text(int status, String type, String text) {
        return new PageAnswer(status, contentType(type), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> contentType(String type) {
        return Map.of("Content-Type", type + "; charset=utf-8");
    }
}
