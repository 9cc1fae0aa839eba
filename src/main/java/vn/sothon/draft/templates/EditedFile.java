package vn.sothon.draft.templates;

/** A file as somebody sends it. */
public final class EditedFile {

    private final String name;
    private final byte[] content;

    /**
     * @param name as it is called where it comes from, empty where none was chosen
     */
    public EditedFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
