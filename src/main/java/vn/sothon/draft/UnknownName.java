package vn.sothon.draft;

import java.util.Collection;
import java.util.TreeSet;
import vn.sothon.definition.Suggestion;
import vn.sothon.wording.Wording;

/** Says that a template used a name that does not exist, and which one was probably meant. */
final class UnknownName {

    private static final Wording WORDING = Wording.of(UnknownName.class);

    private UnknownName() {}

    /** A name after {@code s.} that is no figure of the report. */
    static TemplateMistake figure(String name, Collection<String> known) {
        return new TemplateMistake("unknown-figure", "name", name, "hint", hint(name, known));
    }

    /** A name after a figure or an item that is none of its parts. */
    static TemplateMistake part(String name, String owner, Collection<String> known) {
        return new TemplateMistake(
                "unknown-part", "name", name, "owner", owner, "hint", hint(name, known));
    }

    /** The likely word, else every word where they are few. */
    static String hint(String name, Collection<String> known) {
        return Suggestion.closest(name, known)
                .map(word -> WORDING.say("hint.closest", "word", word))
                .orElseGet(() ->
                        known.size() > 12
                                ? ""
                                : WORDING.say(
                                        "hint.choices",
                                        "words",
                                        String.join(", ", new TreeSet<>(known))));
    }
}
