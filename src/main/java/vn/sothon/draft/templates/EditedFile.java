package vn.sothon.draft.templates;

/** A file as somebody sends it, from the version it was made from. */
public final class EditedFile {

    private final String name;
    private final byte[] content;
    private final int from;

    /**
     * @param name as it is called where it comes from, empty where none was chosen
     * @param from number of a version, or {@link TemplateVersion#DELIVERED}
     */
    public EditedFile(String name, byte[] content, int from) {
        this.name = name;
        this.content = content;
        this.from = from;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    int from() {
        return from;
    }
}
