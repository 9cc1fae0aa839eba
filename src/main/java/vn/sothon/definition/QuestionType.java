package vn.sothon.definition;

import java.util.List;
import vn.sothon.answer.FigureType;

/** What an answer to a question looks like. */
public sealed interface QuestionType {

    /** A figure of one of the kinds the figure reader knows. */
    record Figure(FigureType figure) implements QuestionType {}

    /** One short line: a name, a title, a number of a document. */
    record Line() implements QuestionType {}

    /** Free text of one or more paragraphs, possibly sent in several messages. */
    record Text() implements QuestionType {}

    /** One of a few options. */
    record Choice(List<Option> options) implements QuestionType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    record Day() implements QuestionType {}

    /** Which of the numbers {@code from} to {@code to} apply ("tiêu chí 1 đến 19"). */
    record NumberSet(int from, int to) implements QuestionType {}

    /**
     * A list, given item by item.
     *
     * @param item what one item is called ("văn bản", "dự án"), used in prompts
     * @param pattern how one line may fill several columns at once
     */
    record Items(String item, List<Column> columns, ItemPattern pattern) implements QuestionType {
        public Items {
            columns = List.copyOf(columns);
        }
    }

    /** How one typed line is taken apart into the columns of an item. */
    enum ItemPattern {
        /** Columns in their order, separated by semicolons. */
        SEPARATED,
        /** A legal document: kind, number, day, issuer, subject (columns of those ids). */
        LEGAL_DOCUMENT
    }

    /** An option of a choice. {@code detail} is the question put when it is chosen, else empty. */
    record Option(String id, String label, String detail) {}

    /** A column of a list: a scalar question of its own. Optional columns may be skipped. */
    record Column(String id, String label, QuestionType type, boolean optional) {}
}
