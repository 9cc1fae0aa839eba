package vn.sothon.platform;

/**
 * The environment does not let the program start. The message is one sentence for the operator: it
 * names the thing, its value and what to do.
 */
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
