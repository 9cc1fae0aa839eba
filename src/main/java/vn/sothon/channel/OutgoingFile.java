package vn.sothon.channel;

/** A file to send; the name is ours, never a person's. */
public final class OutgoingFile {

    private final String name;
    private final byte[] content;

    public OutgoingFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
