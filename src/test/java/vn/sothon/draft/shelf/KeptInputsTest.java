package vn.sothon.draft.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sothon.answer.Answer;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.Campaigns;
import vn.sothon.conversation.DutyId;
import vn.sothon.database.Database;
import vn.sothon.definition.QuestionId;
import vn.sothon.demo.WholeCommune;
import vn.sothon.document.docx.DocxWriter;
import vn.sothon.figures.UnitAnswers;
import vn.sothon.fixture.RunningServer;
import vn.sothon.submission.Answers;
import vn.sothon.submission.Source;

/** What a draft was made from is kept with it, and makes the same draft again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptInputsTest {

    private static final QuestionId HOUSEHOLDS = new QuestionId("households");

    private final RunningServer server = RunningServer.demo();
    private final WholeCommune commune = new WholeCommune(server);
    private final Drafts drafts = server.bean(Drafts.class);
    private final DraftVersions versions = server.bean(DraftVersions.class);
    private final Database database = server.bean(Database.class);

    @BeforeAll
    void chat() {
        commune.everybodyAnswers();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_kept_inputs_of_a_whole_commune_make_the_kept_file_again() throws IOException {
        DraftCopy copy = drafts.copy(commune.campaign(), Optional.empty());

        DraftInputs kept = whole(commune.campaign(), copy.number());

        assertThat(kept).isEqualTo(drafts.inputs(commune.campaign()));
        byte[] base = Files.readAllBytes(Path.of("templates/base.docx"));
        assertThat(new DocxWriter(base).write(kept.document())).isEqualTo(copy.file().content());
    }

    @Test
    void the_answers_of_the_year_before_are_kept_too() {
        Campaign next = nextYear();

        DraftCopy copy = drafts.copy(next, Optional.empty());

        DraftInputs kept = whole(next, copy.number());
        assertThat(kept.answers().lastYear())
                .isEqualTo(whole(commune.campaign(), firstNumber()).answers().units());
        assertThat(kept.document()).isEqualTo(drafts.inputs(next).document());
    }

    @Test
    void equal_downloads_are_one_version_and_other_answers_the_next() {
        Campaign campaign = nextYear();
        give(campaign, 152);
        DraftCopy first = drafts.copy(campaign, Optional.empty());
        DraftCopy again = drafts.pdf(campaign, Optional.of(commune.person("thôn Đăk Book")));

        give(campaign, 9_999);
        DraftCopy other = drafts.copy(campaign, Optional.empty());

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(other.number()).isEqualTo(first.number() + 1);
        assertThat(households(whole(campaign, first.number()))).isEqualTo(152);
        assertThat(households(whole(campaign, other.number()))).isEqualTo(9_999);
    }

    @Test
    void many_drafts_share_one_set_of_template_files() {
        drafts.copy(commune.campaign(), Optional.empty());
        drafts.copy(nextYear(), Optional.empty());

        long sets =
                database.transaction(() ->
                        database.sql("select count(*) as sets from draft_wordings")
                                .one(row -> row.number("sets")));

        assertThat(sets).isOne();
    }

    @Test
    void a_draft_of_before_inputs_were_kept_gets_them_when_it_is_asked_for_again() {
        Campaign campaign = commune.campaign();
        int number = drafts.copy(campaign, Optional.empty()).number();
        forgetInputs(campaign);
        Optional<Recalled> forgotten = versions.recall(campaign, number);
        List<KeptDraft> list = versions.of(campaign);

        int again = drafts.copy(campaign, Optional.empty()).number();

        assertThat(forgotten).contains(new Recalled.WithoutInputs());
        assertThat(list).extracting(KeptDraft::isComparable).containsOnly(false);
        assertThat(again).isEqualTo(number);
        assertThat(whole(campaign, number)).isEqualTo(drafts.inputs(campaign));
    }

    @Test
    void a_definition_the_program_no_longer_reads_is_a_value_and_the_file_is_still_there() {
        Campaign campaign = nextYear();
        DraftCopy copy = drafts.copy(campaign, Optional.empty());
        String yaml = replaceDefinition("report: [");

        Optional<Recalled> recalled = versions.recall(campaign, copy.number());

        replaceDefinition(yaml);
        assertThat(recalled).containsInstanceOf(Recalled.UnreadDefinition.class);
        assertThat(drafts.kept(campaign, copy.number()).orElseThrow().file().content())
                .isEqualTo(copy.file().content());
    }

    @Test
    void there_is_nothing_to_recall_under_a_number_that_was_never_given() {
        assertThat(versions.recall(commune.campaign(), 4_711)).isEmpty();
        assertThat(drafts.kept(commune.campaign(), 4_711)).isEmpty();
    }

    private int firstNumber() {
        return drafts.copy(commune.campaign(), Optional.empty()).number();
    }

    private DraftInputs whole(Campaign campaign, int number) {
        return ((Recalled.Whole) versions.recall(campaign, number).orElseThrow()).inputs();
    }

    /** The campaign of the year after, in which nobody has answered yet. */
    private Campaign nextYear() {
        Campaigns campaigns = server.bean(Campaigns.class);
        Campaign before = commune.campaign();
        return campaigns.ofCommune(before.commune()).stream()
                .filter(campaign -> campaign.plan().year() == 2026)
                .findFirst()
                .orElseGet(() -> campaigns.open(planAfter(before)));
    }

    private Campaign.Plan planAfter(Campaign before) {
        return new Campaign.Plan(
                before.commune(),
                before.plan().report(),
                before.plan().definitionVersion(),
                "Báo cáo thi đua, khen thưởng năm 2026",
                2026,
                server.bean(Clock.class).instant().plus(Duration.ofDays(9)),
                Optional.of(before.id()));
    }

    private void give(Campaign campaign, long households) {
        long unit = unit(drafts.inputs(campaign)).unit().id();
        server.bean(Answers.class)
                .give(
                        new DutyId(campaign.id(), unit),
                        HOUSEHOLDS,
                        Answer.Figure.of(households),
                        new Source(commune.person("thôn Đăk Book"), "", "", Optional.empty()));
    }

    private static long households(DraftInputs inputs) {
        return unit(inputs).given(HOUSEHOLDS).orElseThrow().answer()
                        instanceof Answer.Figure(var value, _)
                ? value.longValueExact()
                : -1;
    }

    private static UnitAnswers unit(DraftInputs inputs) {
        return inputs.answers().units().stream()
                .filter(unit -> unit.unit().name().equals("thôn Đăk Book"))
                .findFirst()
                .orElseThrow();
    }

    private void forgetInputs(Campaign campaign) {
        database.transaction(() ->
                database.sql(
                                """
                                update draft_versions
                                set report_id = null, definition_version = null,
                                    wording_hash = null, answers = null, last_year = null,
                                    context = null
                                where campaign_id = :campaign
                                """)
                        .with("campaign", campaign.id())
                        .update());
    }

    /** The text that was there. */
    private String replaceDefinition(String yaml) {
        return database.transaction(() -> {
            String before =
                    database.sql("select yaml from definitions").one(row -> row.text("yaml"));
            database.sql("update definitions set yaml = :yaml").with("yaml", yaml).update();
            return before;
        });
    }
}
