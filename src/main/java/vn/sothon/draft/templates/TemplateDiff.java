package vn.sothon.draft.templates;

import java.util.ArrayList;
import java.util.List;

/**
 * What a wording says differently from another, paragraph by paragraph, in their order. A paragraph
 * is a line of the template as people see it in Word.
 */
public record TemplateDiff(List<Part> parts) {

    public TemplateDiff {
        parts = List.copyOf(parts);
    }

    /** A stretch of the wording. */
    public sealed interface Part {

        /**
         * What both have.
         *
         * @param paragraphs how many, without empty lines
         */
        record Unchanged(long paragraphs) implements Part {}

        /** One paragraph of one or both, in words. */
        record Changed(List<WordDiff.Piece> pieces) implements Part {}
    }

    static TemplateDiff of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> young = after.lines().toList();
        List<Part> parts = new ArrayList<>();
        int told = 0;
        for (Edits.Stretch stretch : Edits.between(old, young, _ -> false)) {
            addUnchanged(old.subList(told, stretch.from()), parts);
            addChanged(stretch.removed(), stretch.added(), parts);
            told = stretch.until();
        }
        addUnchanged(old.subList(told, old.size()), parts);
        return new TemplateDiff(parts);
    }

    private static void addUnchanged(List<String> lines, List<Part> parts) {
        long paragraphs = lines.stream().filter(line -> !line.isBlank()).count();
        if (paragraphs > 0) {
            parts.add(new Part.Unchanged(paragraphs));
        }
    }

    /** Where as many go as come, each is the one in its place. */
    private static void addChanged(List<String> removed, List<String> added, List<Part> parts) {
        if (removed.size() == added.size()) {
            for (int i = 0; i < removed.size(); i++) {
                addPair(removed.get(i), added.get(i), parts);
            }
            return;
        }
        removed.forEach(line -> addPair(line, "", parts));
        added.forEach(line -> addPair("", line, parts));
    }

    private static void addPair(String before, String after, List<Part> parts) {
        List<WordDiff.Piece> pieces = WordDiff.of(before, after);
        if (!pieces.isEmpty()) {
            parts.add(new Part.Changed(pieces));
        }
    }
}
