package vn.sothon.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of the file by its keys, each with the node it was written as. */
record YamlMap(Node node, Map<String, NodeTuple> entries, FileMistakes mistakes) {

    /** The node as a mapping; anything else is a mistake and empty. */
    static YamlMap of(Node node, FileMistakes mistakes) {
        Map<String, NodeTuple> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(node, "no-mapping");
            return new YamlMap(node, entries, mistakes);
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
            if (entries.put(key, entry) != null) {
                mistakes.add(entry.getKeyNode(), "twice", "name", key);
            }
        }
        return new YamlMap(node, entries, mistakes);
    }

    /** Keys that are none of those are mistakes. */
    YamlMap only(List<String> known) {
        entries.forEach((name, entry) -> {
            if (!known.contains(name)) {
                mistakes.add(
                        entry.getKeyNode(),
                        "unknown-key",
                        "name",
                        name,
                        "hint",
                        UnknownName.hint(name, known));
            }
        });
        return this;
    }

    Optional<Node> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    /** The value that must be there; its absence is a mistake. */
    Optional<Node> required(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            mistakes.add(node, "missing-key", "name", key);
        }
        return value;
    }

    /** A text that must be there; empty after a mistake. */
    String text(String key) {
        return required(key).map(value -> scalar(value, mistakes)).orElse("");
    }

    /** The entries of a list that must be there. */
    List<Node> list(String key) {
        return required(key).map(value -> sequence(value, mistakes)).orElse(List.of());
    }

    static String scalar(Node node, FileMistakes mistakes) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        mistakes.add(node, "no-text");
        return "";
    }

    static List<Node> sequence(Node node, FileMistakes mistakes) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        mistakes.add(node, "no-list");
        return List.of();
    }
}
