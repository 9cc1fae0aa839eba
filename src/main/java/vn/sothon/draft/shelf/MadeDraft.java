package vn.sothon.draft.shelf;

/** A draft that is about to be kept: what it was made from, and what came of it. */
final class MadeDraft {

    private final DraftInputs inputs;
    private final byte[] docx;
    private final String html;

    MadeDraft(DraftInputs inputs, byte[] docx, String html) {
        this.inputs = inputs;
        this.docx = docx;
        this.html = html;
    }

    DraftInputs inputs() {
        return inputs;
    }

    byte[] docx() {
        return docx;
    }

    String html() {
        return html;
    }
}
