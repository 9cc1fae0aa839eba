package vn.sothon.faketelegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that shows people's phones, and what it asks for: {@code /phone}. */
final class PhonePage implements HttpHandler {

    static final String PATH = "/phone";

    private static final Set<String> RESOURCES =
            Set.of("phone.css", "phone.js", "bubbles.js", "calls.js");
    private static final Pattern PERSON =
            Pattern.compile("people/([1-9]\\d{0,15})(/files/(\\d{1,9}))?");
    private static final Pattern AFTER = Pattern.compile("after=(\\d{1,18})");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(25);
    private static final int LONGEST_NAME = 64;

    private final FakeBotApi telegram;
    private final Set<String> hosts;

    PhonePage(FakeBotApi telegram, int port) {
        this.telegram = telegram;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            PageAnswer answer = answer(exchange);
            Headers headers = exchange.getResponseHeaders();
            PageAnswer.headersOfAll().forEach(headers::set);
            answer.headers().forEach(headers::set);
            byte[] body = answer.body();
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private PageAnswer answer(HttpExchange exchange) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        boolean isPost = exchange.getRequestMethod().equals("POST");
        if (!isFromHere(exchange.getRequestHeaders(), isPost)) {
            return PageAnswer.refusal(403, "Forbidden");
        }
        if (path.equals("/")) {
            return PageAnswer.redirect(PATH);
        }
        if (path.equals(PATH)) {
            return PageAnswer.resource("phone.html");
        }
        String name = path.startsWith(PATH + "/") ? path.substring(PATH.length() + 1) : "";
        if (RESOURCES.contains(name)) {
            return PageAnswer.resource(name);
        }
        try {
            return isPost ? post(name, body(exchange)) : get(name, query(exchange));
        } catch (ApiError error) {
            return PageAnswer.refusal(error.code(), error.description());
        }
    }

    /** Another site's page, or a foreign name for this address, must not write here. */
    private boolean isFromHere(Headers headers, boolean isPost) {
        String type = Optional.ofNullable(headers.getFirst("Content-Type")).orElse("");
        return hosts.contains(String.valueOf(headers.getFirst("Host")))
                && (!isPost || type.startsWith("application/json"));
    }

    private PageAnswer get(String name, String query) throws InterruptedException {
        if (name.equals("people")) {
            return PageAnswer.json(PhoneView.people(telegram));
        }
        Matcher path = person(name);
        Phone phone = phone(path);
        if (path.group(3) != null) {
            return file(phone, Integer.parseInt(path.group(3)));
        }
        Matcher after = AFTER.matcher(query);
        if (after.find()) {
            phone.chat().log().awaitChange(Long.parseLong(after.group(1)), LONGEST_WAIT);
        }
        return PageAnswer.json(PhoneView.phone(phone, telegram.commands()));
    }

    private PageAnswer post(String name, JsonNode body) {
        if (name.equals("people")) {
            String person = body.path("name").asText().strip();
            if (person.isEmpty() || person.length() > LONGEST_NAME) {
                throw ApiError.badRequest("a name has 1 to 64 characters");
            }
            Matcher path = person("people/" + body.path("id").asText());
            telegram.phone(Long.parseLong(path.group(1)), person);
        } else {
            PhoneAction.carryOut(body, phone(person(name)));
        }
        return PageAnswer.json(BooleanNode.TRUE);
    }

    private Phone phone(Matcher path) {
        long id = Long.parseLong(path.group(1));
        return telegram.phones().stream()
                .filter(phone -> phone.chatId() == id)
                .findFirst()
                .orElseThrow(() -> new ApiError(404, "Not Found"));
    }

    private static PageAnswer file(Phone phone, int message) {
        return phone.chat()
                .log()
                .botMessage(message)
                .flatMap(BotMessage::file)
                .map(PageAnswer::download)
                .orElseThrow(() -> new ApiError(404, "Not Found"));
    }

    private static Matcher person(String name) {
        Matcher path = PERSON.matcher(name);
        if (!path.matches()) {
            throw new ApiError(404, "Not Found");
        }
        return path;
    }

    private static String query(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        try {
            return Parameters.JSON.readTree(exchange.getRequestBody());
        } catch (JsonProcessingException e) {
            throw ApiError.badRequest("can't parse JSON object");
        }
    }

    /** The paths this handler answers. */
    static List<String> paths() {
        return List.of("/", PATH);
    }
}
