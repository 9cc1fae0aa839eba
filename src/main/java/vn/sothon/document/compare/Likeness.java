package vn.sothon.document.compare;

import java.util.IdentityHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** How much two items have in common, from 0 to 1. */
interface Likeness<T> {

    double between(T old, T now);

    /**
     * By their words, where they are of one kind. The words of each item are gathered once: the
     * likeness serves for one search and is then forgotten.
     */
    static <T> Likeness<T> ofWords(BiPredicate<T, T> sameKind, Function<T, Bag> words) {
        IdentityHashMap<T, Bag> bags = new IdentityHashMap<>();
        return (old, now) ->
                sameKind.test(old, now)
                        ? bags.computeIfAbsent(old, words)
                                .likeness(bags.computeIfAbsent(now, words))
                        : 0;
    }
}
