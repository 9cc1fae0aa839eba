package vn.sothon.definition;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of mapping a definition file is made of, each with the keys it may have. */
enum Entry {
    REPORT,
    SECTION,
    QUESTION,
    GROUP,
    ITEM,
    OPTION,
    COLUMN,
    CALCULATION,
    CHECK;

    /** What a question says itself and the items of a group inherit. */
    private static final List<String> ASKED =
            List.of(
                    "row",
                    "prompt",
                    "type",
                    "aggregation",
                    "example",
                    "estimated",
                    "from_last_year",
                    "confirm_beyond");

    /** The keys it may have; what has a type may also have the keys of types. */
    List<String> keys() {
        return switch (this) {
            case REPORT ->
                    List.of("report", "title", "offices", "sections", "calculations", "checks");
            case SECTION -> List.of("id", "title", "answered_by", "questions");
            case QUESTION -> typed(ASKED, "id", "label", "aliases");
            case GROUP -> typed(ASKED, "group", "items");
            case ITEM -> List.of("id", "label", "aliases", "prompt", "example", "unit");
            case OPTION -> List.of("id", "label", "detail");
            case COLUMN -> typed(List.of("id", "label", "type", "optional"));
            case CALCULATION -> List.of("id", "row", "label", "unit", "calculate");
            case CHECK -> List.of("id", "check", "severity", "message");
        };
    }

    /** What an author calls it ("câu hỏi"). */
    String word() {
        return Mistakes.WORDING.say("entry." + Words.of(this));
    }

    private static List<String> typed(List<String> own, String... more) {
        return Stream.of(own, List.of(more), TypeWord.allKeys()).flatMap(List::stream).toList();
    }
}
