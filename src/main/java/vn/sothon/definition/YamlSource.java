package vn.sothon.definition;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML text as nodes that know their place. Nothing is constructed from it, and what a definition
 * never needs and an attacker might (aliases, tags, deep nesting, great length) is refused.
 */
final class YamlSource {

    static final int MOST_CHARACTERS = 256 * 1024;
    static final int DEEPEST = 12;

    /** Words of the YAML parser, and the sentence that says what an author should do. */
    private static final Map<String, String> KNOWN_PROBLEMS =
            Map.of(
                    "mapping values are not allowed", "yaml_colon",
                    "(TAB)", "yaml_tab",
                    "could not find expected ':'", "yaml_no_colon",
                    "expected <block end>", "yaml_indent",
                    "found unexpected end of stream", "yaml_quote",
                    "expected ',' or", "yaml_bracket",
                    "found another document", "yaml_documents");

    private final String text;
    private final Mistakes mistakes;

    YamlSource(String text, Mistakes mistakes) {
        this.text = text;
        this.mistakes = mistakes;
    }

    /** The top of the file; empty where it cannot be read, which is then a mistake. */
    Optional<Node> root() {
        if (text.length() > MOST_CHARACTERS) {
            mistakes.add(Place.START, "too_long", "limit", MOST_CHARACTERS);
            return Optional.empty();
        }
        try {
            return isHarmless() ? compose() : Optional.empty();
        } catch (MarkedYAMLException e) {
            addSyntaxMistake(Place.of(e.getProblemMark()), String.valueOf(e.getProblem()));
        } catch (ReaderException e) {
            String character = "U+%04X".formatted(e.getCodePoint());
            mistakes.add(placeAt(e.getPosition()), "yaml_character", "character", character);
        } catch (YAMLException e) {
            addSyntaxMistake(Place.START, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Where the character {@code offset} of a scalar's value stands, also in folded blocks. */
    Place placeOf(ScalarNode node, int offset) {
        int start = text.offsetByCodePoints(0, node.getStartMark().getIndex());
        int position =
                switch (node.getScalarStyle()) {
                    case PLAIN -> start;
                    case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> start + 1;
                    case LITERAL, FOLDED -> text.indexOf('\n', start) + 1;
                };
        String before = node.getValue().substring(0, Math.min(offset, node.getValue().length()));
        long skip = before.chars().filter(c -> !Character.isWhitespace(c)).count();
        boolean atEnd = offset >= node.getValue().strip().length();
        while (position < text.length()
                && (skip > 0 || (!atEnd && Character.isWhitespace(text.charAt(position))))) {
            if (!Character.isWhitespace(text.charAt(position))) {
                skip--;
            }
            position++;
        }
        return placeAt(text.codePointCount(0, position));
    }

    /** Takes what is wrong inside the value of {@code scalar}. */
    Complaint complaint(Scalar scalar) {
        return (offset, mistake, values) ->
                mistakes.add(placeOf(scalar.node(), offset), mistake, values);
    }

    private Optional<Node> compose() {
        Node root = yaml().compose(new StringReader(text));
        if (root == null) {
            mistakes.add(Place.START, "empty_file");
        }
        return Optional.ofNullable(root);
    }

    private boolean isHarmless() {
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            Place place = Place.of(event.getStartMark());
            switch (event) {
                case CollectionStartEvent start -> {
                    depth++;
                    rejectDepth(place, depth);
                    rejectTag(place, start.getTag());
                }
                case CollectionEndEvent _ -> depth--;
                case ScalarEvent scalar -> rejectTag(place, scalar.getTag());
                case AliasEvent alias ->
                        mistakes.add(place, "yaml_alias", "name", alias.getAnchor());
                default -> {}
            }
        }
        return mistakes.isEmpty();
    }

    private void rejectTag(Place place, @Nullable String tag) {
        if (tag != null) {
            mistakes.add(place, "yaml_tag", "tag", tag);
        }
    }

    private void rejectDepth(Place place, int depth) {
        if (depth == DEEPEST + 1) {
            mistakes.add(place, "yaml_deep", "limit", DEEPEST);
        }
    }

    private void addSyntaxMistake(Place place, String problem) {
        KNOWN_PROBLEMS.entrySet().stream()
                .filter(known -> problem.contains(known.getKey()))
                .findFirst()
                .ifPresentOrElse(
                        known -> mistakes.add(place, known.getValue()),
                        () -> mistakes.add(place, "yaml_other", "problem", problem));
    }

    private Place placeAt(int codePoint) {
        String before = text.substring(0, text.offsetByCodePoints(0, codePoint));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int lineStart = before.lastIndexOf('\n') + 1;
        return new Place(line, before.codePointCount(lineStart, before.length()) + 1);
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST + 1);
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options));
    }
}
