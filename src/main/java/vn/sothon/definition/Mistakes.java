package vn.sothon.definition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.sothon.wording.Wording;

/**
 * The mistakes found so far in one file, each once: what a group's items inherit is read several
 * times and must be reported once.
 */
final class Mistakes {

    static final Wording WORDING = Wording.of(DefinitionReader.class);

    private final String file;
    private final Set<Mistake> found = new TreeSet<>();
    private final Set<Mistake> warnings = new TreeSet<>();
    private int told;

    Mistakes(String file) {
        this.file = file;
    }

    void add(Place place, String key, Object... placesAndValues) {
        found.add(mistake(place, "mistake." + key, placesAndValues));
        told++;
    }

    void warn(Place place, String key, Object... placesAndValues) {
        warnings.add(mistake(place, "warning." + key, placesAndValues));
    }

    /** Remembers an id in {@code earlier}; one that is there already is a mistake. */
    void rejectTwice(Scalar id, Map<String, Place> earlier) {
        Place first = earlier.putIfAbsent(id.text(), id.place());
        if (first != null) {
            add(id.place(), "id_twice", "id", id.text(), "line", first.line());
        }
    }

    /** How often a mistake was told, also one told before: grows wherever something was wrong. */
    int told() {
        return told;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Mistake> found() {
        return List.copyOf(found);
    }

    List<Mistake> warnings() {
        return List.copyOf(warnings);
    }

    private Mistake mistake(Place place, String key, Object... placesAndValues) {
        return new Mistake(file, place.line(), place.column(), WORDING.say(key, placesAndValues));
    }
}
