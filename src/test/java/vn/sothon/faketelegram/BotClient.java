package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls the fake as a bot does. */
final class BotClient implements AutoCloseable {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final FakeBotApi bot;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    BotClient(FakeBotApi bot) {
        this.bot = bot;
    }

    JsonNode call(String method, String json) throws IOException, InterruptedException {
        return Parameters.JSON.readTree(send(method, json).body());
    }

    HttpResponse<String> send(String method, String json) throws IOException, InterruptedException {
        URI url = URI.create(bot.url() + "/bot" + bot.token() + "/" + method);
        HttpRequest request =
                HttpRequest.newBuilder(url)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    Future<JsonNode> callInBackground(String method, String json) {
        return CompletableFuture.supplyAsync(
                () -> Waiting.unlessInterrupted(() -> call(method, json)), THREADS);
    }

    JsonNode updates(String parameters) throws IOException, InterruptedException {
        return call("getUpdates", parameters).path("result");
    }

    JsonNode sends(long chat, String text) throws IOException, InterruptedException {
        return call("sendMessage", "{\"chat_id\":" + chat + ",\"text\":\"" + text + "\"}");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
