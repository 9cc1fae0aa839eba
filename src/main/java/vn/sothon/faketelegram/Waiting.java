package vn.sothon.faketelegram;

import java.io.IOException;

/** Waiting in tests, where an interruption and a lost connection are failures. */
final class Waiting {

    /** What is waited for. */
    interface For<T> {
        T result() throws IOException, InterruptedException;
    }

    private Waiting() {}

    static <T> T unlessInterrupted(For<T> awaited) {
        try {
            return awaited.result();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
