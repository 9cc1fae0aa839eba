package vn.sothon.document.compare;

import java.util.List;

/** Finds partners for items that stand between equal ones and are alike. */
final class Pairing<T> {

    /** From here on two items are taken for the same one, changed. */
    private static final double ALIKE = 0.5;

    /** Up to so many pairs the best pairing is searched, beyond them a good one. */
    private static final int FEW_PAIRS = 10_000;

    /** How many old items are looked at for each new one where there are many. */
    private static final int WINDOW = 12;

    private final List<T> old;
    private final List<T> now;
    private final int[] partners;
    private final Likeness<T> likeness;

    private Pairing(List<T> old, List<T> now, int[] partners, Likeness<T> likeness) {
        this.old = old;
        this.now = now;
        this.partners = partners;
        this.likeness = likeness;
    }

    /** Adds partners where there are none yet; see {@link Alignment}. */
    static <T> void pair(List<T> old, List<T> now, int[] partners, Likeness<T> likeness) {
        Pairing<T> pairing = new Pairing<>(old, now, partners, likeness);
        int[] equal = partners.clone();
        int fromOld = 0;
        int fromNow = 0;
        for (int i = 0; i <= equal.length; i++) {
            boolean isEnd = i == equal.length;
            if (isEnd || equal[i] != Matches.NONE) {
                pairing.gap(fromOld, i, fromNow, isEnd ? now.size() : equal[i]);
                fromOld = i + 1;
                fromNow = isEnd ? now.size() : equal[i] + 1;
            }
        }
    }

    private void gap(int fromOld, int toOld, int fromNow, int toNow) {
        long pairs = (long) (toOld - fromOld) * (toNow - fromNow);
        if (pairs > FEW_PAIRS) {
            good(fromOld, toOld, fromNow, toNow);
        } else if (pairs > 0) {
            best(fromOld, toOld, fromNow, toNow);
        }
    }

    /** The pairing in which the pairs, taken together, are most alike. */
    private void best(int fromOld, int toOld, int fromNow, int toNow) {
        int rows = toOld - fromOld;
        int columns = toNow - fromNow;
        double[][] alike = new double[rows][columns];
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                alike[i][j] = alike(fromOld + i, fromNow + j);
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (alike[i][j] > 0) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + alike[i][j]);
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                partners[fromOld + i++] = fromNow + j++;
            }
        }
    }

    /** Each new item gets the old one most alike among the next ones. */
    private void good(int fromOld, int toOld, int fromNow, int toNow) {
        int next = fromOld;
        for (int j = fromNow; j < toNow; j++) {
            int found = Matches.NONE;
            double most = 0;
            for (int i = next; i < Math.min(toOld, next + WINDOW); i++) {
                double alike = alike(i, j);
                if (alike > most) {
                    most = alike;
                    found = i;
                }
            }
            if (found != Matches.NONE) {
                partners[found] = j;
                next = found + 1;
            }
        }
    }

    private double alike(int oldIndex, int nowIndex) {
        double alike = likeness.between(old.get(oldIndex), now.get(nowIndex));
        return alike < ALIKE ? 0 : alike;
    }
}
