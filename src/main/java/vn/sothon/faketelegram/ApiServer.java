package vn.sothon.faketelegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** HTTP on loopback: {@code /bot<token>/<method>} for each bot, one virtual thread per call. */
final class ApiServer {

    private static final String BOT = "/bot";

    static {
        // Without it every answer waits 40 ms for the delayed acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Map<String, BotApi> bots = new ConcurrentHashMap<>();
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final InetSocketAddress address;
    private HttpServer server;
    private ExecutorService threads;

    /** Listens on that port, or on any where it is 0. */
    ApiServer(int port) {
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.server = listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        this.address = server.getAddress();
    }

    int port() {
        return address.getPort();
    }

    void add(String token, BotApi api) {
        bots.put(token, api);
    }

    /** Whatever begins with the path and is no call of a bot goes to the handler. */
    synchronized void addPage(String path, HttpHandler page) {
        pages.put(path, page);
        server.createContext(path, page);
    }

    /** Connections are refused from now on; those open are cut. */
    synchronized void goDown() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Listens again on the same port. */
    synchronized void comeBack() {
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server = listen(address);
    }

    private HttpServer listen(InetSocketAddress where) {
        try {
            HttpServer created = HttpServer.create(where, 0);
            created.createContext(BOT, this::handle);
            pages.forEach(created::createContext);
            created.setExecutor(threads);
            created.start();
            return created;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + where, e);
        }
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            Optional<Answer> answer = answer(exchange);
            if (answer.isPresent()) {
                send(exchange, answer.get());
            }
        } catch (IOException e) {
            // The caller hung up; there is nobody to tell.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Answer> answer(HttpExchange exchange)
            throws IOException, InterruptedException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        int slash = path.indexOf('/', BOT.length());
        BotApi bot = slash < 0 ? null : bots.get(path.substring(BOT.length(), slash));
        if (bot == null) {
            return Optional.of(Answer.error(401, "Unauthorized", Optional.empty()));
        }
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        String type =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .orElse("");
        return bot.answer(path.substring(slash + 1), () -> Parameters.read(query, type, body));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        answer.retryAfter()
                .ifPresent(wait ->
                        exchange.getResponseHeaders()
                                .set("Retry-After", String.valueOf(wait.toSeconds())));
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
