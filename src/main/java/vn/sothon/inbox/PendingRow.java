package vn.sothon.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import vn.sothon.conversation.Pending;
import vn.sothon.database.Row;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.SectionId;

/**
 * The pending columns of a dialogue.
 *
 * @param subject the id of the question or section, empty where it is about several
 * @param typed what was typed, or the id of the chosen option
 * @param fields the columns of an item that are filled so far, as JSON
 */
record PendingRow(Kind kind, String subject, Optional<String> typed, Optional<String> fields) {

    enum Kind {
        CONFIRMING,
        HALF_PAIR,
        MORE_TEXT,
        FILLING_ITEM,
        DETAIL,
        SUBMIT_REASON,
        CORRECTION_REASON,
        CONFIRMING_SEVERAL
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    static PendingRow of(Pending pending) {
        return switch (pending) {
            case Pending.Confirming(var question, var typed) ->
                    of(Kind.CONFIRMING, question, typed);
            case Pending.HalfPair(var question, var typed) -> of(Kind.HALF_PAIR, question, typed);
            case Pending.MoreText(var question) -> of(Kind.MORE_TEXT, question.value());
            case Pending.FillingItem(var question, var typed) ->
                    new PendingRow(
                            Kind.FILLING_ITEM,
                            question.value(),
                            Optional.empty(),
                            Optional.of(write(typed)));
            case Pending.Detail(var question, var option) -> of(Kind.DETAIL, question, option);
            case Pending.SubmitReason(var section) -> of(Kind.SUBMIT_REASON, section.value());
            case Pending.CorrectionReason(var question, var typed) ->
                    of(Kind.CORRECTION_REASON, question, typed);
            case Pending.ConfirmingSeveral(var typed) ->
                    new PendingRow(
                            Kind.CONFIRMING_SEVERAL, "", Optional.of(typed), Optional.empty());
        };
    }

    static PendingRow read(Row row) {
        return new PendingRow(
                row.constant("pending_kind", Kind.class),
                row.text("pending_subject"),
                row.optionalText("pending_typed"),
                row.optionalText("pending_fields"));
    }

    Pending pending() {
        return switch (kind) {
            case CONFIRMING -> new Pending.Confirming(question(), words());
            case HALF_PAIR -> new Pending.HalfPair(question(), words());
            case MORE_TEXT -> new Pending.MoreText(question());
            case FILLING_ITEM -> new Pending.FillingItem(question(), columns());
            case DETAIL -> new Pending.Detail(question(), words());
            case SUBMIT_REASON -> new Pending.SubmitReason(new SectionId(subject));
            case CORRECTION_REASON -> new Pending.CorrectionReason(question(), words());
            case CONFIRMING_SEVERAL -> new Pending.ConfirmingSeveral(words());
        };
    }

    private static PendingRow of(Kind kind, String subject) {
        return new PendingRow(kind, subject, Optional.empty(), Optional.empty());
    }

    private static PendingRow of(Kind kind, QuestionId question, String typed) {
        return new PendingRow(kind, question.value(), Optional.of(typed), Optional.empty());
    }

    private QuestionId question() {
        return new QuestionId(subject);
    }

    private String words() {
        return typed.orElseThrow();
    }

    private Map<String, String> columns() {
        try {
            return JSON.readValue(fields.orElseThrow(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored columns are not JSON", e);
        }
    }

    private static String write(Map<String, String> columns) {
        try {
            return JSON.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts cannot fail to be JSON", e);
        }
    }
}
