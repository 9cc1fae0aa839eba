package vn.sothon.faketelegram;

import java.util.concurrent.Callable;

/** Waiting in tests, where an interruption is a failure. */
final class Waiting {

    private Waiting() {}

    static <T> T unlessInterrupted(Callable<T> waiting) {
        try {
            return waiting.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
