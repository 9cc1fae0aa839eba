package vn.sothon.faketelegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** HTTP on loopback: {@code /bot<token>/<method>}, one virtual thread per call. */
final class ApiServer {

    static {
        // Without it every answer waits 40 ms for the delayed acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final BotApi api;
    private final InetSocketAddress address;
    private HttpServer server;
    private ExecutorService threads;

    ApiServer(BotApi api) {
        this.api = api;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.server = listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.address = server.getAddress();
    }

    int port() {
        return address.getPort();
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
            created.createContext("/", this::handle);
            created.setExecutor(threads);
            created.start();
            return created;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + where, e);
        }
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            Optional<Answer> answer = api.answer(request(exchange));
            if (answer.isPresent()) {
                send(exchange, answer.get());
            }
        } catch (IOException e) {
            // The caller hung up; there is nobody to tell.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Request request(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        String type =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .orElse("");
        return new Request(
                exchange.getRequestURI().getPath(), () -> Parameters.read(query, type, body));
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
