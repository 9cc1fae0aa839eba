package vn.sothon.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sothon.demo.WholeCommune;
import vn.sothon.draft.shelf.Drafts;
import vn.sothon.fixture.RunningServer;
import vn.sothon.inbox.InboxWorker;
import vn.sothon.outbox.OutboxWorker;

/**
 * A village head and the supervisor in a real browser. Where no Chromium is found on the PATH these
 * journeys are skipped, which the test run says.
 */
class BrowserJourneyTest {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final RunningServer server = RunningServer.demo();
    private final WholeCommune commune = new WholeCommune(server);
    private Optional<Playwright> playwright = Optional.empty();
    private Optional<Browser> browser = Optional.empty();

    @BeforeEach
    void open() {
        Optional<Path> chromium = chromium();
        assumeTrue(
                chromium.isPresent(),
                "Browser journeys did not run: install chromium and have it on the PATH.");
        server.bean(InboxWorker.class).start();
        server.bean(OutboxWorker.class).start();
        Playwright started = Playwright.create();
        playwright = Optional.of(started);
        browser =
                Optional.of(
                        started.chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(chromium.orElseThrow())
                                                .setArgs(ARGUMENTS)));
    }

    @AfterEach
    void close() {
        browser.ifPresent(Browser::close);
        playwright.ifPresent(Playwright::close);
        server.close();
    }

    @Test
    void a_head_answers_a_section_and_the_supervisor_sees_it_and_downloads_the_draft()
            throws Exception {
        Page desk = page(1280, 900);
        desk.navigate(address("/campaigns/" + commune.campaign().id()));
        PlaywrightAssertions.assertThat(desk.locator(".headline")).containsText("0/66");
        Page phone = phone();

        write(phone, "Bắt đầu");
        seen(phone, "4 mục");
        write(phone, "Bắt đầu");
        seen(phone, "Dân cư · 1/2");
        write(phone, "da 152 ho a");
        seen(phone, "Số hộ: 152 hộ");
        write(phone, "570");
        seen(phone, "Xem lại mục Dân cư");
        phone.locator("#chips button", new Page.LocatorOptions().setHasText("Gửi")).click();
        seen(phone, "Đã nhận mục Dân cư");
        screenshot(phone, "head");

        desk.reload();
        PlaywrightAssertions.assertThat(desk.locator(".headline")).containsText("1/66");
        screenshot(desk, "desk");
        Download draft =
                desk.waitForDownload(() ->
                        desk.locator("a.button", new Page.LocatorOptions().setHasText("Tải Word"))
                                .click());
        assertThat(draft.suggestedFilename()).endsWith(".docx");
        try (var zip = new ZipFile(draft.path().toFile())) {
            assertThat(zip.getEntry("word/footnotes.xml")).isNotNull();
        }
    }

    @Test
    void a_form_of_the_desk_is_accepted_from_a_browser() {
        Page desk = page(1280, 900);
        desk.navigate(address("/campaigns/" + commune.campaign().id()));

        desk.locator("button", new Page.LocatorOptions().setHasText("Nhắc người còn thiếu"))
                .click();

        PlaywrightAssertions.assertThat(desk.locator("p[role=status]")).isVisible();
    }

    @Test
    void a_reload_in_the_middle_continues_where_it_was() {
        Page phone = phone();
        write(phone, "Bắt đầu");
        seen(phone, "4 mục");
        write(phone, "Bắt đầu");
        seen(phone, "Dân cư · 1/2");
        write(phone, "152");
        seen(phone, "Dân cư · 2/2");

        phone.reload();
        seen(phone, "Dân cư · 2/2");
        write(phone, "570");

        seen(phone, "2. Số nhân khẩu: 570 nhân khẩu");
    }

    @Test
    void what_was_typed_without_a_connection_is_kept_and_sent_once_it_is_back() {
        Page phone = phone();
        write(phone, "Bắt đầu");
        seen(phone, "4 mục");
        BrowserContext context = phone.context();

        context.setOffline(true);
        write(phone, "Bắt đầu");
        phone.locator("#text").fill("15");
        PlaywrightAssertions.assertThat(phone.locator("#offline")).isVisible();
        context.setOffline(false);

        seen(phone, "Dân cư · 1/2");
        PlaywrightAssertions.assertThat(phone.locator("#text")).hasValue("15");
    }

    @Test
    void an_empty_chat_offers_the_first_word() {
        PlaywrightAssertions.assertThat(phone().locator("#chips")).containsText("Bắt đầu");
    }

    @Test
    void a_page_that_heard_nothing_for_long_says_so_only_until_it_hears_again() {
        Page phone = phone();
        write(phone, "Bắt đầu");
        seen(phone, "4 mục");

        phone.clock().install();
        phone.reload();
        seen(phone, "4 mục");
        phone.clock().fastForward(60_000);

        PlaywrightAssertions.assertThat(phone.locator("#offline")).isHidden();
        write(phone, "Bắt đầu");
        seen(phone, "Dân cư · 1/2");
        PlaywrightAssertions.assertThat(phone.locator("#offline")).isHidden();
    }

    @Test
    void two_drafts_are_compared_on_a_phone_without_moving_the_page_sideways() {
        var drafts = server.bean(Drafts.class);
        drafts.copy(commune.campaign(), Optional.empty());
        commune.everybodyAnswers();
        drafts.copy(commune.campaign(), Optional.empty());
        Page small = page(360, 740);

        small.navigate(address("/campaigns/" + commune.campaign().id() + "/drafts"));
        assertFits(small, "drafts");
        small.locator("button", new Page.LocatorOptions().setHasText("So sánh")).click();

        PlaywrightAssertions.assertThat(small.locator("h2").first())
                .containsText("bản 1 với bản 2");
        assertFits(small, "compare");
    }

    private static void assertFits(Page page, String name) {
        screenshot(page, name);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    private Page phone() {
        Page phone = page(360, 740);
        phone.navigate(address("/chat/" + commune.person("thôn Đăk Book")));
        return phone;
    }

    private Page page(int width, int height) {
        return browser.orElseThrow()
                .newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    }

    private String address(String path) {
        return server.uri(path).toString();
    }

    private static void write(Page page, String text) {
        page.locator("#text").fill(text);
        page.keyboard().press("Enter");
    }

    private static void seen(Page page, String text) {
        Locator lines =
                page.locator("#log .line .text", new Page.LocatorOptions().setHasText(text));
        PlaywrightAssertions.assertThat(lines.last()).isVisible();
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
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
