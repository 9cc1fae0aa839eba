package vn.sothon.faketelegram;

/** A file that arrived on a phone. */
public final class BotFile {

    private final String name;
    private final byte[] content;

    BotFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    int size() {
        return content.length;
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
