package vn.sothon.document.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which item of a sequence became which of another: an item of either side has at most one partner,
 * and partners stand in the same order on both sides.
 */
final class Alignment<T> {

    private final List<T> old;
    private final List<T> now;
    private final int[] partners;

    private Alignment(List<T> old, List<T> now, int[] partners) {
        this.old = old;
        this.now = now;
        this.partners = partners;
    }

    /**
     * @param partners of each old item the index of the new one, ascending, or {@link Matches#NONE}
     */
    static <T> Alignment<T> of(List<T> old, List<T> now, int[] partners) {
        return new Alignment<>(old, now, partners);
    }

    /** Partners are equal, and between these alike. */
    static <T> Alignment<T> of(List<T> old, List<T> now, Likeness<T> likeness) {
        int[] partners = Matches.equal(old, now);
        Pairing.pair(old, now, partners, likeness);
        return new Alignment<>(old, now, partners);
    }

    /** What it all becomes, in order; between partners the old items come first. */
    <R> List<R> merged(
            Function<T, Stream<R>> removed,
            Function<T, Stream<R>> added,
            BiFunction<T, T, Stream<R>> kept) {
        List<R> merged = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == Matches.NONE) {
                removed.apply(old.get(i)).forEach(merged::add);
                continue;
            }
            for (; next < partners[i]; next++) {
                added.apply(now.get(next)).forEach(merged::add);
            }
            kept.apply(old.get(i), now.get(next)).forEach(merged::add);
            next++;
        }
        now.subList(next, now.size()).forEach(item -> added.apply(item).forEach(merged::add));
        return List.copyOf(merged);
    }
}
