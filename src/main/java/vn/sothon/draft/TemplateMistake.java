package vn.sothon.draft;

import vn.sothon.wording.Wording;

/**
 * Something a template asks for that cannot be; its place is added where FreeMarker hands it up.
 */
final class TemplateMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Wording WORDING = Wording.of(TemplateMistake.class);

    private final String text;

    /** The sentence {@code mistake.key} with its places filled. */
    TemplateMistake(String key, Object... placesAndValues) {
        super(key);
        this.text = WORDING.say("mistake." + key, placesAndValues);
    }

    /** The Vietnamese sentence. */
    String text() {
        return text;
    }
}
