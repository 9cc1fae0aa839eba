package vn.sothon.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a calculation or check may name: questions, groups and calculations share one set of
 * ids. A question whose type could not be read is known all the same, so that one mistake does not
 * cause a second where the question is used.
 */
final class Names {

    private final Mistakes mistakes;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Optional<QuestionType>> questions = new LinkedHashMap<>();
    private final Map<String, List<QuestionId>> groups = new LinkedHashMap<>();
    private final Set<String> calculations = new LinkedHashSet<>();

    Names(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Takes an id; false, and a mistake, where it is taken already. */
    private boolean take(String id, Place place) {
        Place first = places.putIfAbsent(id, place);
        if (first != null) {
            mistakes.add(place, "id_twice", "id", id, "line", first.line());
        }
        return first == null;
    }

    void question(QuestionId id, Place place, Optional<QuestionType> type) {
        if (take(id.value(), place)) {
            questions.put(id.value(), type);
        }
    }

    void group(String group, Place place) {
        if (take(group, place)) {
            groups.put(group, new ArrayList<>());
        }
    }

    void member(String group, QuestionId id) {
        groups.getOrDefault(group, new ArrayList<>()).add(id);
    }

    /** False where the id is taken already. */
    boolean calculation(String id, Place place) {
        return take(id, place) && calculations.add(id);
    }

    boolean isQuestion(String id) {
        return questions.containsKey(id);
    }

    boolean isGroup(String id) {
        return groups.containsKey(id);
    }

    boolean isCalculation(String id) {
        return calculations.contains(id);
    }

    /** The type of a known question, empty where it could not be read. */
    Optional<QuestionType> type(String id) {
        return questions.getOrDefault(id, Optional.empty());
    }

    List<QuestionId> members(String group) {
        return Collections.unmodifiableList(groups.getOrDefault(group, List.of()));
    }

    Stream<String> questions() {
        return questions.keySet().stream();
    }

    Stream<String> calculations() {
        return calculations.stream();
    }

    Stream<String> groups() {
        return groups.keySet().stream();
    }
}
