package vn.sothon.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.answer.Answer;
import vn.sothon.answer.LegalDocumentLine;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.QuestionType.Column;

/** Takes one item of a list out of one line, and asks for the columns the line left open. */
record ItemEntry(Hearing hearing, QuestionId question, QuestionType.Items type) {

    /**
     * The item that {@code text} gives, together with what was typed for it before.
     *
     * @return {@link Heard.Taken} with a list of that one item, or a question for the next column
     */
    Heard item(Map<String, String> before, String text) {
        Map<String, String> typed = new HashMap<>(before);
        if (before.isEmpty()) {
            typed.putAll(parts(text));
        } else {
            typed.put(nextColumn(before).id(), text);
        }
        return complete(typed);
    }

    private Heard complete(Map<String, String> typed) {
        Map<String, Answer> item = new HashMap<>();
        for (Column column : type.columns()) {
            String words = typed.get(column.id());
            if (words == null) {
                continue;
            }
            switch (hearing.column(column.type(), words)) {
                case Heard.Taken(var answer, var note) -> item.put(column.id(), answer);
                case Heard.Doubtful(var sentence, var keyboard, var waiting) -> {
                    Map<String, String> kept = new HashMap<>(typed);
                    kept.remove(column.id());
                    return asking(sentence, keyboard, kept);
                }
            }
        }
        return isComplete(typed)
                ? new Heard.Taken(new Answer.Items(List.of(item), false), "")
                : asking(prompt(nextColumn(typed), typed), List.of(), typed);
    }

    private Heard asking(String sentence, List<List<String>> keyboard, Map<String, String> typed) {
        return new Heard.Doubtful(
                sentence, keyboard, Optional.of(new Pending.FillingItem(question, typed)));
    }

    private String prompt(Column column, Map<String, String> typed) {
        return hearing.voice()
                .say(
                        "item.column",
                        "item",
                        Voice.capitalised(type.item()),
                        "column",
                        column.label().toLowerCase(Locale.ROOT),
                        "typed",
                        Voice.quoted(inOrder(typed)));
    }

    private String inOrder(Map<String, String> typed) {
        return type.columns().stream()
                .flatMap(column -> Stream.ofNullable(typed.get(column.id())))
                .collect(Collectors.joining("; "));
    }

    private boolean isComplete(Map<String, String> typed) {
        return type.columns().stream()
                .allMatch(column -> column.optional() || typed.containsKey(column.id()));
    }

    /** The first column without a value; required ones come first. */
    private Column nextColumn(Map<String, String> typed) {
        return type.columns().stream()
                .filter(column -> !column.optional() && !typed.containsKey(column.id()))
                .findFirst()
                .orElse(type.columns().getFirst());
    }

    private Map<String, String> parts(String text) {
        return switch (type.pattern()) {
            case SEPARATED -> separated(text);
            case LEGAL_DOCUMENT -> legalDocument(text);
        };
    }

    private Map<String, String> separated(String text) {
        String[] parts = text.strip().split("\\s*;\\s*", type.columns().size());
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                typed.put(type.columns().get(i).id(), parts[i]);
            }
        }
        return typed;
    }

    private Map<String, String> legalDocument(String text) {
        Map<String, String> known = new HashMap<>(LegalDocumentLine.parts(text));
        known.keySet().retainAll(type.columns().stream().map(Column::id).toList());
        return known;
    }
}
