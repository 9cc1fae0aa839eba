package vn.sothon.faketelegram;

import java.util.Random;

/** Delivers updates more than once, as happens where a confirmation is lost on its way. */
final class Repetition {

    private Random random = new Random(0);
    private int most = 1;

    synchronized void upTo(int times, long seed) {
        if (times < 1) {
            throw new IllegalArgumentException("an update comes at least once, not " + times);
        }
        most = times;
        random = new Random(seed);
    }

    /** How often the next update is delivered: 1 to the most. */
    synchronized int copies() {
        return most == 1 ? 1 : 1 + random.nextInt(most);
    }
}
