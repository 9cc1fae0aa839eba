package vn.sothon.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.demo.WholeCommune;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.RunningServer;
import vn.sothon.inbox.InboxWorker;
import vn.sothon.organisation.Invitations;
import vn.sothon.organisation.People;
import vn.sothon.outbox.OutboxWorker;

/** The product tried by hand without a token: on the page of the fake Bot API. */
class PhonePageJourneyTest {

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
    private final RunningServer server =
            RunningServer.start(
                    Map.of(
                            "settings.demo",
                            "on",
                            "telegram.bot-token",
                            telegram.token(),
                            "telegram.api-url",
                            telegram.url()));

    @AfterEach
    void stop() {
        server.close();
        telegram.close();
    }

    @Test
    void a_head_opens_the_bot_with_a_code_and_answers_with_buttons_and_text() {
        Optional<Path> chromium = chromium();
        assumeTrue(
                chromium.isPresent(),
                "The page of phones was not tried: install chromium and have it on the PATH.");
        server.bean(InboxWorker.class).start();
        server.bean(OutboxWorker.class).start();
        telegram.phone(1001, "A Nhớ");
        try (Playwright playwright = Playwright.create()) {
            Page page = open(playwright, chromium.orElseThrow());
            page.navigate(telegram.url() + "/phone");
            screenshot(page, "phone-people");
            page.locator("#list button").click();
            page.locator("#more").click();
            page.locator("#menu [data-do=link]").click();
            page.locator("#ask-text").fill("https://t.me/so_thon_bot?start=" + code());
            page.locator("#ask .main").click();
            seen(page, "4 mục");

            page.locator("#keyboard button").first().click();
            seen(page, "Dân cư · 1/2");
            page.locator("#text").fill("da 152 ho a");
            page.keyboard().press("Enter");

            seen(page, "Số hộ: 152 hộ");
            page.locator("#show-attach").click();
            page.locator("[data-do=sticker]").click();
            seen(page, "nhãn dán không được ghi lại");
            screenshot(page, "phone");
        }
    }

    private static Page open(Playwright playwright, Path chromium) {
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(ARGUMENTS));
        return browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 740));
    }

    private static void seen(Page page, String text) {
        PlaywrightAssertions.assertThat(
                        page.locator("#log .bot .text", new Page.LocatorOptions().setHasText(text))
                                .last())
                .isVisible();
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    private String code() {
        long person = new WholeCommune(server).person("thôn Đăk Book");
        return server.bean(Invitations.class)
                .invite(server.bean(People.class).person(person).orElseThrow());
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
