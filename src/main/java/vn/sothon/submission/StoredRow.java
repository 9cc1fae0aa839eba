package vn.sothon.submission;

import java.time.Instant;
import java.util.List;
import vn.sothon.answer.Answer;
import vn.sothon.database.Row;
import vn.sothon.definition.QuestionId;
import vn.sothon.figures.Given;

/** A row of {@code answers} with the name of who gave it. */
record StoredRow(long unit, QuestionId question, AnswerRow row, String typed, Origin origin) {

    record Origin(String person, Instant at, String message) {}

    static StoredRow read(Row row) {
        return new StoredRow(
                row.number("unit_id"),
                new QuestionId(row.text("question")),
                answerRow(row),
                row.text("typed"),
                new Origin(row.text("person"), row.instant("answered_at"), row.text("message_id")));
    }

    /** The answer that the rows of one question store. */
    static Answer answer(List<StoredRow> rows) {
        return AnswerRow.answer(rows.stream().map(StoredRow::row).toList());
    }

    static Given given(List<StoredRow> rows) {
        StoredRow first = rows.getFirst();
        Origin origin = first.origin;
        return new Given(answer(rows), first.typed, origin.person, origin.at, origin.message);
    }

    private static AnswerRow answerRow(Row row) {
        return new AnswerRow(
                Math.toIntExact(row.number("row")),
                row.constant("kind", AnswerKind.class),
                new AnswerRow.Figures(row.optionalDecimal("value"), row.optionalDecimal("plan")),
                new AnswerRow.Words(row.optionalText("text"), row.optionalText("fields")));
    }
}
