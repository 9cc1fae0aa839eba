package vn.sothon.document.docx;

import vn.sothon.wording.Wording;

/** The base file cannot be used; the Vietnamese message tells the office what to do. */
public final class BaseFileProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Wording WORDING = Wording.of(BaseFileProblem.class);

    private BaseFileProblem(String message) {
        super(message);
    }

    static BaseFileProblem of(String key, Object... placesAndValues) {
        return new BaseFileProblem(WORDING.say("base." + key, placesAndValues));
    }
}
