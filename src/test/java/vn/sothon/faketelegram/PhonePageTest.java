package vn.sothon.faketelegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of phones in a real browser; skipped, aloud, where no Chromium is on the PATH. */
class PhonePageTest {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final FakeBotApi telegram = FakeBotApi.start().showsPage();
    private final BotClient bot = new BotClient(telegram);
    private final Phone person = telegram.phone(1001, "Y Thoan");
    private final List<String> mistakes = new ArrayList<>();
    private Optional<Playwright> playwright = Optional.empty();

    @BeforeEach
    void findBrowser() {
        assumeTrue(
                chromium().isPresent(),
                "The page of phones was not tried: install chromium and have it on the PATH.");
    }

    @AfterEach
    void close() {
        playwright.ifPresent(Playwright::close);
        bot.close();
        telegram.close();
    }

    @Test
    void a_person_is_added_writes_and_sees_the_answer_at_once() throws Exception {
        Page page = open("");
        PlaywrightAssertions.assertThat(page.locator("#add-id")).hasValue("1002");
        page.locator("#add-name").fill("A Nhớ <b>");
        page.locator("#add-code").fill("https://t.me/so_thon_bot?start=abc");
        page.locator("#add button").click();
        seen(page, "/start abc");

        page.locator("#text").fill("152 <img src=x>");
        page.keyboard().press("Enter");
        seen(page, "152 <img src=x>");
        bot.sends(1002, "✓ 152 hộ");

        seen(page, "✓ 152 hộ");
        assertThat(texts()).containsExactly("/start abc", "152 <img src=x>");
        assertThat(mistakes).isEmpty();
    }

    @Test
    void buttons_of_both_kinds_can_be_pressed() throws Exception {
        Page page = open("#1001");
        bot.call(
                "sendMessage",
                "{\"chat_id\":1001,\"text\":\"Đúng không?\",\"reply_markup\":"
                        + "{\"keyboard\":[[\"Đúng\",\"Sửa\"]]}}");
        bot.call(
                "sendMessage",
                "{\"chat_id\":1001,\"text\":\"Cho vào?\",\"reply_markup\":{\"inline_keyboard\":"
                        + "[[{\"text\":\"Cho vào\",\"callback_data\":\"in\"}]]}}");

        page.locator("#keyboard button").first().click();
        seen(page, "Đúng");
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator(".inline button").click());

        String query = update("callback_query").path("id").asText();
        bot.call(
                "answerCallbackQuery",
                "{\"callback_query_id\":\"" + query + "\",\"text\":\"Đã cho vào\"}");
        PlaywrightAssertions.assertThat(page.locator("#notice")).hasText("Đã cho vào");
        assertThat(texts()).contains("Đúng");
    }

    @Test
    void an_own_message_is_edited_and_any_is_replied_to() throws Exception {
        person.says("152");
        bot.sends(1001, "✓ 152 hộ");
        Page page = open("#1001");

        page.locator("#log .me .edit").click();
        page.locator("#text").fill("153");
        page.locator("#send").click();
        PlaywrightAssertions.assertThat(page.locator("#log .me .text")).hasText("153");
        page.locator("#log .bot .reply").click();
        page.locator("#text").fill("nhầm");
        page.locator("#send").click();

        PlaywrightAssertions.assertThat(page.locator("#log .me .quote").last()).hasText("✓ 152 hộ");
        assertThat(update("edited_message").path("text").asText()).isEqualTo("153");
    }

    @Test
    void a_file_is_downloaded_as_it_came() throws Exception {
        person.chat()
                .log()
                .add(
                        () -> 2000,
                        id ->
                                new BotMessage(
                                        1001,
                                        id,
                                        "Bản 1",
                                        ReplyMarkup.NONE,
                                        Optional.of(
                                                new BotFile("Dự thảo.docx", new byte[] {1, 2, 3})),
                                        Instant.EPOCH));
        Page page = open("#1001");

        Download download = page.waitForDownload(() -> page.locator(".file").click());

        assertThat(download.suggestedFilename()).isEqualTo("Dự thảo.docx");
        assertThat(Files.readAllBytes(download.path())).containsExactly(1, 2, 3);
    }

    @Test
    void a_person_blocks_the_bot_and_lets_it_in_again() throws Exception {
        person.says("152");
        Page page = open("#1001");

        page.locator("#more").click();
        page.locator("#menu [data-do=blocks]").click();
        PlaywrightAssertions.assertThat(page.locator("#blocked")).isVisible();
        assertThat(bot.sends(1001, "Chào").path("error_code").asInt()).isEqualTo(403);
        page.locator("#blocked button").click();

        PlaywrightAssertions.assertThat(page.locator("#composer")).isVisible();
        assertThat(bot.sends(1001, "Chào").path("ok").asBoolean()).isTrue();
    }

    private Page open(String fragment) {
        Playwright started = Playwright.create();
        playwright = Optional.of(started);
        Browser browser =
                started.chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium().orElseThrow())
                                        .setArgs(ARGUMENTS));
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 740));
        page.onPageError(mistakes::add);
        page.navigate(telegram.url() + PhonePage.PATH + fragment);
        return page;
    }

    private static void seen(Page page, String text) {
        PlaywrightAssertions.assertThat(page.locator("#log .text").last()).hasText(text);
    }

    private List<String> texts() throws Exception {
        List<String> texts = new ArrayList<>();
        bot.updates("{}").forEach(update -> texts.add(update.at("/message/text").asText()));
        return texts;
    }

    private JsonNode update(String type) throws Exception {
        for (JsonNode update : bot.updates("{}")) {
            if (update.has(type)) {
                return update.path(type);
            }
        }
        throw new AssertionError("no " + type);
    }

    private static Optional<Path> chromium() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .flatMap(folder ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
