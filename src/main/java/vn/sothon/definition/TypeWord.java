package vn.sothon.definition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words for a type in a definition file, the keys each needs, and how its answers add up. */
enum TypeWord {
    COUNT,
    DECIMAL,
    MONEY,
    PERCENT,
    PAIR,
    RANK,
    CHANGE,
    LINE,
    TEXT,
    CHOICE,
    DATE,
    NUMBER_SET,
    LIST;

    /** How the answers of several units may become one figure. A percentage is never summed. */
    Set<Aggregation> aggregations() {
        return switch (this) {
            case COUNT, DECIMAL, MONEY, PAIR, CHANGE ->
                    EnumSet.of(Aggregation.SINGLE, Aggregation.SUM);
            case TEXT -> EnumSet.of(Aggregation.SINGLE, Aggregation.CONCAT);
            case CHOICE -> EnumSet.of(Aggregation.SINGLE, Aggregation.ANY);
            case LIST -> EnumSet.of(Aggregation.SINGLE, Aggregation.MERGE);
            case PERCENT, RANK, LINE, DATE, NUMBER_SET -> EnumSet.of(Aggregation.SINGLE);
        };
    }

    /** The keys that say more about it. */
    List<String> keys() {
        return switch (this) {
            case COUNT -> List.of("unit");
            case DECIMAL, PAIR, CHANGE -> List.of("unit", "decimals");
            case PERCENT -> List.of("decimals");
            case CHOICE -> List.of("options");
            case NUMBER_SET -> List.of("from", "to");
            case LIST -> List.of("item", "columns", "pattern");
            case MONEY, RANK, LINE, TEXT, DATE -> List.of();
        };
    }

    static List<String> allKeys() {
        return Arrays.stream(values()).flatMap(word -> word.keys().stream()).distinct().toList();
    }
}
