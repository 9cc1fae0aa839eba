package vn.sothon.database;

import java.util.function.Supplier;

/**
 * Whose work a transaction is. Each kind may hold most of the connections, never all of them, so
 * that slow pages cannot stop messages and a flood of messages cannot close the pages.
 */
public enum Share {
    /** Receiving, working on and sending messages, and signs of life: short transactions. */
    MESSAGES,
    /** Everything else: pages, drafts, timers. It is what a thread does that does not say. */
    PAGES;

    private static final ScopedValue<Share> CURRENT = ScopedValue.newInstance();

    /** Counts all transactions that {@code work} opens on this thread to this share. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** As {@link #run}, for work with a result. */
    public <T> T call(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    static Share current() {
        return CURRENT.orElse(PAGES);
    }
}
