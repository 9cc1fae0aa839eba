package vn.sothon.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.QuestionType.Column;
import vn.sothon.definition.QuestionType.ItemPattern;
import vn.sothon.definition.QuestionType.Option;

/** Reads what an answer looks like from the fields of a question, a group or a column. */
final class TypeReader {

    /** More decimals than this no report prints. */
    private static final int MOST_DECIMALS = 4;

    private static final int HIGHEST_NUMBER = 999;
    private static final int DEFAULT_PERCENT_DECIMALS = 2;

    private final Mistakes mistakes;

    TypeReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Optional<QuestionType> read(Fields fields) {
        Optional<TypeWord> word = fields.requiredWord("type", Words.of(TypeWord.class));
        return word.flatMap(known -> {
            rejectKeysOfOtherTypes(known, fields);
            return read(known, fields);
        });
    }

    private Optional<QuestionType> read(TypeWord word, Fields fields) {
        return switch (word) {
            case COUNT -> figure(new FigureType.Count(fields.text("unit")));
            case DECIMAL -> figure(new FigureType.Decimal(fields.text("unit"), decimals(fields)));
            case MONEY -> figure(new FigureType.Money());
            case PERCENT -> figure(new FigureType.Percent(percentDecimals(fields)));
            case PAIR -> figure(new FigureType.Pair(fields.text("unit"), decimals(fields)));
            case RANK -> figure(new FigureType.Rank());
            case CHANGE -> figure(new FigureType.Change(fields.text("unit"), decimals(fields)));
            case LINE -> Optional.of(new QuestionType.Line());
            case TEXT -> Optional.of(new QuestionType.Text());
            case CHOICE -> Optional.of(new QuestionType.Choice(options(fields)));
            case DATE -> Optional.of(new QuestionType.Day());
            case NUMBER_SET -> Optional.of(numberSet(fields));
            case LIST -> list(fields);
        };
    }

    private void rejectKeysOfOtherTypes(TypeWord word, Fields fields) {
        TypeWord.allKeys().stream()
                .filter(key -> fields.has(key) && !word.keys().contains(key))
                .forEach(key ->
                        mistakes.add(
                                fields.place(key),
                                "key_not_of_type",
                                "key",
                                key,
                                "type",
                                Words.of(word)));
    }

    private static Optional<QuestionType> figure(FigureType type) {
        return Optional.of(new QuestionType.Figure(type));
    }

    private static int decimals(Fields fields) {
        return fields.integer("decimals", 0, MOST_DECIMALS);
    }

    private static int percentDecimals(Fields fields) {
        return fields.has("decimals") ? decimals(fields) : DEFAULT_PERCENT_DECIMALS;
    }

    private QuestionType numberSet(Fields fields) {
        int from = fields.integer("from", 0, HIGHEST_NUMBER);
        int to = fields.integer("to", 0, HIGHEST_NUMBER);
        if (fields.has("from") && fields.has("to") && from >= to) {
            mistakes.add(fields.place("to"), "empty_range", "from", from, "to", to);
        }
        return new QuestionType.NumberSet(from, to);
    }

    private List<Option> options(Fields fields) {
        List<Fields> entries = fields.requiredEntries("options", Entry.OPTION);
        if (entries.size() == 1) {
            mistakes.add(fields.place("options"), "one_option");
        }
        Map<String, Place> ids = new HashMap<>();
        return entries.stream().flatMap(entry -> option(entry, ids).stream()).toList();
    }

    private Optional<Option> option(Fields fields, Map<String, Place> ids) {
        Optional<Scalar> id = fields.slug("id", SectionId::isValid);
        id.ifPresent(given -> mistakes.rejectTwice(given, ids));
        String label = fields.text("label");
        String detail = fields.textOrEmpty("detail");
        return id.map(given -> new Option(given.text(), label, detail));
    }

    private Optional<QuestionType> list(Fields fields) {
        String item = fields.text("item");
        ItemPattern pattern =
                fields.word("pattern", Words.of(ItemPattern.class)).orElse(ItemPattern.SEPARATED);
        List<Column> columns =
                switch (pattern) {
                    case LEGAL_DOCUMENT -> legalDocumentColumns(fields);
                    case SEPARATED -> columns(fields);
                };
        return Optional.of(new QuestionType.Items(item, columns, pattern));
    }

    private List<Column> columns(Fields fields) {
        Map<String, Place> ids = new HashMap<>();
        return fields.requiredEntries("columns", Entry.COLUMN).stream()
                .flatMap(entry -> column(entry, ids).stream())
                .toList();
    }

    private Optional<Column> column(Fields fields, Map<String, Place> ids) {
        Optional<Scalar> id = fields.slug("id", SectionId::isValid);
        id.ifPresent(given -> mistakes.rejectTwice(given, ids));
        String label = fields.text("label");
        boolean optional = fields.flag("optional");
        Optional<QuestionType> type = read(fields);
        if (type.isPresent() && type.get() instanceof QuestionType.Items) {
            mistakes.add(fields.place("type"), "list_in_list");
        }
        return id.flatMap(
                given -> type.map(known -> new Column(given.text(), label, known, optional)));
    }

    /** The columns every legal document has; its day and subject are not always known. */
    private List<Column> legalDocumentColumns(Fields fields) {
        if (fields.has("columns")) {
            mistakes.add(fields.place("columns"), "columns_of_pattern");
        }
        return List.of(
                legalColumn("kind", new QuestionType.Line(), false),
                legalColumn("number", new QuestionType.Line(), false),
                legalColumn("day", new QuestionType.Day(), true),
                legalColumn("issuer", new QuestionType.Line(), false),
                legalColumn("subject", new QuestionType.Line(), true));
    }

    private static Column legalColumn(String id, QuestionType type, boolean optional) {
        return new Column(id, Mistakes.WORDING.say("legal_document." + id), type, optional);
    }
}
