package vn.sothon.definition;

import org.yaml.snakeyaml.nodes.ScalarNode;

/** A value of one line as an author wrote it, whatever YAML takes it for ("no" stays "no"). */
record Scalar(String text, ScalarNode node) {

    Place place() {
        return Place.of(node);
    }
}
