package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import vn.sothon.definition.Mistake;
import vn.sothon.wording.Wording;

/** The mistakes found so far in a file of answers. */
final class FileMistakes {

    private static final Wording WORDING = Wording.of(FileMistakes.class);

    private final String file;
    private final List<Mistake> found = new ArrayList<>();

    FileMistakes(String file) {
        this.file = file;
    }

    /** The sentence {@code answers.key}, at the beginning of a node. */
    void add(Node node, String key, Object... placesAndValues) {
        add(node.getStartMark(), key, placesAndValues);
    }

    void add(Mark mark, String key, Object... placesAndValues) {
        addAt(mark.getLine() + 1, mark.getColumn() + 1, key, placesAndValues);
    }

    void addAt(int line, int column, String key, Object... placesAndValues) {
        found.add(new Mistake(file, line, column, WORDING.say("answers." + key, placesAndValues)));
    }

    List<Mistake> found() {
        return List.copyOf(found);
    }
}
