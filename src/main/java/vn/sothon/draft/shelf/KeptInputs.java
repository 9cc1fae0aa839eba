package vn.sothon.draft.shelf;

import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.definition.DefinitionReader;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;
import vn.sothon.draft.TemplateSources;

/** What kept drafts were made from. Every method joins the open transaction. */
final class KeptInputs {

    private final Database database;

    KeptInputs(Database database) {
        this.database = database;
    }

    /**
     * Adds the inputs to a version that has none: a new one, or one of before inputs were kept. A
     * version that has its own keeps them.
     */
    void add(Campaign campaign, String draft, DraftInputs inputs) {
        String update =
                """
                update draft_versions
                set report_id = :report, definition_version = :version, wording_hash = :wording,
                    answers = cast(:answers as jsonb), last_year = cast(:lastYear as jsonb),
                    context = cast(:context as jsonb)
                where campaign_id = :campaign and inputs_hash = :draft and answers is null
                """;
        ReportDefinition definition = inputs.answers().definition();
        database.sql(update)
                .with("campaign", campaign.id())
                .with("draft", draft)
                .with("report", definition.id().value())
                .with("version", definition.version())
                .with("wording", keep(inputs.wording()))
                .with("answers", InputsJson.answers(inputs.answers().units()))
                .with("lastYear", InputsJson.answers(inputs.answers().lastYear()))
                .with("context", InputsJson.context(inputs.context()))
                .update();
    }

    /** Empty where there is no draft of that number. */
    Optional<Recalled> of(Campaign campaign, long number) {
        String select =
                """
                select v.created_at, v.report_id, v.answers, v.last_year, v.context,
                       d.yaml, w.main, w.files
                from draft_versions v
                left join definitions d
                    on d.report_id = v.report_id and d.version = v.definition_version
                left join draft_wordings w on w.hash = v.wording_hash
                where v.campaign_id = :campaign and v.number = :number
                """;
        return database.sql(select)
                .with("campaign", campaign.id())
                .with("number", number)
                .first(KeptInputs::recall);
    }

    private String keep(TemplateSources wording) {
        String hash = wording.version();
        String insert =
                """
                insert into draft_wordings (hash, main, files)
                values (:hash, :main, cast(:files as jsonb))
                on conflict on constraint draft_wording_is_kept_once do nothing
                """;
        database.sql(insert)
                .with("hash", hash)
                .with("main", wording.main())
                .with("files", InputsJson.files(wording.files()))
                .update();
        return hash;
    }

    private static Recalled recall(Row row) {
        if (row.optionalText("answers").isEmpty()) {
            return new Recalled.WithoutInputs();
        }
        ReportId report = new ReportId(row.text("report_id"));
        return switch (DefinitionReader.read(report, "report.yaml", row.text("yaml"))) {
            case Loaded.Refused refused ->
                    new Recalled.UnreadDefinition(refused.mistakes().getFirst());
            case Loaded.Ok ok ->
                    new Recalled.Whole(inputs(ok.definition(), row), row.instant("created_at"));
        };
    }

    private static DraftInputs inputs(ReportDefinition definition, Row row) {
        return new DraftInputs(
                new CampaignAnswers(
                        definition,
                        InputsJson.readAnswers(row.text("answers")),
                        InputsJson.readAnswers(row.text("last_year"))),
                new TemplateSources(row.text("main"), InputsJson.readFiles(row.text("files"))),
                InputsJson.readContext(row.text("context")));
    }
}
