package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The server of a bot that has a webhook. */
final class HookServer implements AutoCloseable {

    @FunctionalInterface
    interface Hold {
        void release();
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<JsonNode> received = new ArrayBlockingQueue<>(10_000);
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private final Queue<Integer> statuses = new ArrayDeque<>();
    private final HttpServer server;
    private Optional<CountDownLatch> hold = Optional.empty();
    private int usual = 200;
    private int retryAfter;

    HookServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    synchronized void answersNext(int... codes) {
        for (int code : codes) {
            statuses.add(code);
        }
    }

    synchronized void answersNextWithRetryAfter(int seconds) {
        statuses.add(503);
        retryAfter = seconds;
    }

    synchronized void answersAlways(int status) {
        usual = status;
    }

    /** The next delivery is not answered until it is released. */
    synchronized Hold holdsNext() {
        var latch = new CountDownLatch(1);
        hold = Optional.of(latch);
        return latch::countDown;
    }

    JsonNode take() throws InterruptedException {
        return Optional.ofNullable(received.poll(10, TimeUnit.SECONDS))
                .orElseThrow(() -> new AssertionError("nothing was delivered"));
    }

    boolean takeUntil(String text) throws InterruptedException {
        while (!take().at("/message/text").asText().equals(text)) {}
        return true;
    }

    /** Whether nothing comes for a moment. */
    boolean isQuiet() throws InterruptedException {
        return received.poll(150, TimeUnit.MILLISECONDS) == null;
    }

    /** The secret of each delivery. */
    List<String> secrets() {
        return secrets;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode update = Parameters.JSON.readTree(exchange.getRequestBody());
            secrets.add(
                    Optional.ofNullable(
                                    exchange.getRequestHeaders()
                                            .getFirst("X-Telegram-Bot-Api-Secret-Token"))
                            .orElse(""));
            Optional<CountDownLatch> held = takeHold();
            received.add(update);
            if (held.isPresent()) {
                held.get().await();
            }
            exchange.sendResponseHeaders(status(exchange), -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<CountDownLatch> takeHold() {
        Optional<CountDownLatch> taken = hold;
        hold = Optional.empty();
        return taken;
    }

    private synchronized int status(HttpExchange exchange) {
        if (statuses.isEmpty()) {
            return usual;
        }
        if (retryAfter > 0) {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(retryAfter));
        }
        return statuses.remove();
    }
}
