package vn.sothon.crash;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the steps of a process, which are its calls to the database and to Telegram, and ends it
 * at one of them: from then on nothing of it is allowed.
 */
final class Fuse {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Runnable cut;
    private final List<String> steps = new ArrayList<>();
    private int last = NEVER;
    private boolean isBlown;

    /**
     * Ends nothing before {@link #endAt}.
     *
     * @param cut cuts the connections of the process; returns when they are gone
     */
    Fuse(Runnable cut) {
        this.cut = cut;
    }

    /** Counts from now on: the {@code number}th step, counted from 1, is not taken any more. */
    synchronized void endAt(int number) {
        steps.clear();
        last = number;
    }

    /** Counts from now on and ends nothing. */
    void count() {
        endAt(NEVER);
    }

    /** The steps since the counting began. */
    synchronized List<String> steps() {
        return List.copyOf(steps);
    }

    synchronized boolean isBlown() {
        return isBlown;
    }

    /** Whether the process still lives to take this step. */
    synchronized boolean allows(String step) {
        if (isBlown) {
            return false;
        }
        steps.add(step);
        if (steps.size() == last) {
            isBlown = true;
            cut.run();
        }
        return !isBlown;
    }
}
