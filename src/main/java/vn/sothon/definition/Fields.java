package vn.sothon.definition;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The keys and values of one mapping. Asking for a value reports what is wrong with it, and gives
 * something harmless to go on with, so that one pass finds every mistake.
 */
final class Fields {

    static final int MOST_CHARACTERS = 500;

    private static final Pattern ROW = Pattern.compile("[A-Z][A-Za-z0-9.]*-[0-9]+[a-z]?");

    private final Entry entry;
    private final Place place;
    private final Map<String, Node> values;
    private final Mistakes mistakes;

    private Fields(Entry entry, Place place, Map<String, Node> values, Mistakes mistakes) {
        this.entry = entry;
        this.place = place;
        this.values = values;
        this.mistakes = mistakes;
    }

    /** The fields of {@code node}; empty, and a mistake, where it is no mapping. */
    static Optional<Fields> of(Node node, Entry entry, Mistakes mistakes) {
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(Place.of(node), "not_a_mapping", "entry", entry.word());
            return Optional.empty();
        }
        Fields fields = new Fields(entry, Place.of(node), new LinkedHashMap<>(), mistakes);
        mapping.getValue().forEach(fields::add);
        return Optional.of(fields);
    }

    /** These fields, and those of {@code group} for keys that are missing here. */
    Fields inheriting(Fields group) {
        Map<String, Node> all = new LinkedHashMap<>(group.values);
        all.putAll(values);
        return new Fields(group.entry, group.place, all, mistakes);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Entry entry() {
        return entry;
    }

    /** Where the value of {@code key} stands, or where the mapping begins if it has none. */
    Place place(String key) {
        Node value = values.get(key);
        return value == null ? place : Place.of(value);
    }

    /** A value of one line; empty where the key is missing or its value is no such thing. */
    Optional<Scalar> scalar(String key) {
        Node node = values.get(key);
        return node == null ? Optional.empty() : scalar(key, node);
    }

    /** As {@link #scalar}, and a missing key is a mistake. */
    Optional<Scalar> required(String key) {
        if (!has(key)) {
            mistakes.add(place, "missing_key", "key", key, "thing", thing());
        }
        return scalar(key);
    }

    String text(String key) {
        return required(key).map(Scalar::text).orElse("");
    }

    String textOrEmpty(String key) {
        return scalar(key).map(Scalar::text).orElse("");
    }

    /** A required id that satisfies {@code isValid}. */
    Optional<Scalar> slug(String key, Predicate<String> isValid) {
        return required(key).filter(id -> isSlug(id, isValid));
    }

    /** The row of the report's outline that a figure belongs to. */
    String row() {
        Optional<Scalar> row = required("row");
        row.filter(given -> !ROW.matcher(given.text()).matches())
                .ifPresent(given -> addBadValue("bad_row", "row", given));
        return row.map(Scalar::text).orElse("");
    }

    /** A list of ids; empty where the key is missing. */
    List<String> slugs(String key) {
        return scalars(key).stream()
                .filter(id -> isSlug(id, SectionId::isValid))
                .map(Scalar::text)
                .toList();
    }

    /** True or false; a missing key is false. */
    boolean flag(String key) {
        Optional<Scalar> value = scalar(key);
        value.filter(flag -> !List.of("true", "false").contains(flag.text()))
                .ifPresent(flag -> addBadValue("not_true_or_false", key, flag));
        return value.map(Scalar::text).filter("true"::equals).isPresent();
    }

    /** A required whole number from {@code least} to {@code most}; {@code least} if it is not. */
    int integer(String key, int least, int most) {
        Optional<Scalar> value = required(key);
        Optional<Integer> number =
                value.map(Scalar::text)
                        .filter(text -> text.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .filter(n -> n >= least && n <= most);
        if (value.isPresent() && number.isEmpty()) {
            mistakes.add(
                    value.get().place(),
                    "out_of_range",
                    "key",
                    key,
                    "value",
                    value.get().text(),
                    "least",
                    least,
                    "most",
                    most);
        }
        return number.orElse(least);
    }

    /** The meaning of a word from a closed set; another word is a mistake with a suggestion. */
    <T> Optional<T> word(String key, Map<String, T> meanings) {
        Optional<Scalar> word = scalar(key);
        Optional<T> meaning =
                word.flatMap(written -> Optional.ofNullable(meanings.get(written.text())));
        if (word.isPresent() && meaning.isEmpty()) {
            mistakes.add(
                    word.get().place(),
                    "unknown_word",
                    "key",
                    key,
                    "value",
                    word.get().text(),
                    "hint",
                    Suggestion.hint(word.get().text(), meanings.keySet()));
        }
        return meaning;
    }

    /** As {@link #word}, and a missing key is a mistake. */
    <T> Optional<T> requiredWord(String key, Map<String, T> meanings) {
        return required(key).isPresent() ? word(key, meanings) : Optional.empty();
    }

    /** A list of values of one line; empty where the key is missing. */
    List<Scalar> scalars(String key) {
        return nodes(key).flatMap(node -> scalar(key, node).stream()).toList();
    }

    /** A list of mappings; empty where the key is missing. */
    List<Fields> entries(String key, Entry kind) {
        return nodes(key).flatMap(node -> of(node, kind, mistakes).stream()).toList();
    }

    /** As {@link #entries}, and a missing key or an empty list is a mistake. */
    List<Fields> requiredEntries(String key, Entry kind) {
        return requiredNodes(key).flatMap(node -> of(node, kind, mistakes).stream()).toList();
    }

    /** The members of a list; empty where the key is missing. */
    Stream<Node> nodes(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Stream.empty();
        }
        if (!(node instanceof SequenceNode list)) {
            mistakes.add(Place.of(node), "not_a_list", "key", key);
            return Stream.empty();
        }
        if (list.getValue().isEmpty()) {
            mistakes.add(Place.of(node), "empty_list", "key", key);
        }
        return list.getValue().stream();
    }

    /** As {@link #nodes}, and a missing key is a mistake. */
    Stream<Node> requiredNodes(String key) {
        if (!has(key)) {
            mistakes.add(place, "missing_key", "key", key, "thing", thing());
        }
        return nodes(key);
    }

    private void add(NodeTuple field) {
        Node key = field.getKeyNode();
        if (!(key instanceof ScalarNode name)) {
            mistakes.add(Place.of(key), "key_not_a_word", "entry", entry.word());
            return;
        }
        if (!entry.keys().contains(name.getValue())) {
            String hint = Suggestion.hint(name.getValue(), entry.keys());
            mistakes.add(
                    Place.of(key),
                    "unknown_key",
                    "key",
                    name.getValue(),
                    "entry",
                    entry.word(),
                    "hint",
                    hint);
        }
        Node earlier = values.putIfAbsent(name.getValue(), field.getValueNode());
        if (earlier != null) {
            mistakes.add(Place.of(key), "key_twice", "key", name.getValue());
        }
    }

    private Optional<Scalar> scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            mistakes.add(Place.of(node), "not_a_line", "key", key);
            return Optional.empty();
        }
        String text = Normalizer.normalize(scalar.getValue(), Normalizer.Form.NFC).strip();
        if (text.isEmpty() || scalar.getTag().equals(Tag.NULL)) {
            mistakes.add(Place.of(node), "empty_value", "key", key);
            return Optional.empty();
        }
        if (text.length() > MOST_CHARACTERS || text.indexOf('\n') >= 0) {
            mistakes.add(Place.of(node), "too_long_a_line", "key", key, "limit", MOST_CHARACTERS);
            return Optional.empty();
        }
        return Optional.of(new Scalar(text, scalar));
    }

    /** What these fields describe, with its name where it has one ("câu hỏi «households»"). */
    private String thing() {
        String name = entry == Entry.GROUP ? "group" : "id";
        return values.get(name) instanceof ScalarNode id
                ? entry.word() + " «" + id.getValue() + "»"
                : entry.word();
    }

    private boolean isSlug(Scalar id, Predicate<String> isValid) {
        if (!isValid.test(id.text())) {
            mistakes.add(id.place(), "bad_slug", "value", id.text());
        }
        return isValid.test(id.text());
    }

    private void addBadValue(String mistake, String key, Scalar value) {
        mistakes.add(value.place(), mistake, "key", key, "value", value.text());
    }
}
