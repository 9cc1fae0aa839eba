package vn.sothon.draft.templates;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What turns one list of lines or words into another. */
final class Edits {

    private Edits() {}

    /** What is taken out of the old list at a place, counted from 0, and put in instead. */
    record Stretch(int from, List<String> removed, List<String> added) {

        int until() {
            return from + removed.size();
        }

        /** Without what both begin and end with. */
        private Stretch trimmed() {
            int most = Math.min(removed.size(), added.size());
            int head = 0;
            while (head < most && removed.get(head).equals(added.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < most - head && last(removed, tail).equals(last(added, tail))) {
                tail++;
            }
            return new Stretch(
                    from + head,
                    List.copyOf(removed.subList(head, removed.size() - tail)),
                    List.copyOf(added.subList(head, added.size() - tail)));
        }

        private static String last(List<String> list, int back) {
            return list.get(list.size() - 1 - back);
        }
    }

    /**
     * The stretches in their order. The algorithm, which takes no more memory than the lists, tells
     * taking out and putting in apart; here they are one stretch where they meet, also across glue.
     *
     * @param isGlue what both lists have and people do not read by itself
     */
    static List<Stretch> between(List<String> old, List<String> young, Predicate<String> isGlue) {
        List<Stretch> stretches = new ArrayList<>();
        var differ = new MyersDiffWithLinearSpace<String>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young, differ).getDeltas()) {
            int place = delta.getSource().getPosition();
            Stretch stretch = reaching(place, old, stretches, isGlue);
            stretch.removed.addAll(delta.getSource().getLines());
            stretch.added.addAll(delta.getTarget().getLines());
        }
        return stretches.stream().map(Stretch::trimmed).toList();
    }

    private static Stretch reaching(
            int place, List<String> old, List<Stretch> stretches, Predicate<String> isGlue) {
        if (!stretches.isEmpty()) {
            List<String> between = old.subList(stretches.getLast().until(), place);
            if (between.stream().allMatch(isGlue)) {
                stretches.getLast().added.addAll(between);
                stretches.getLast().removed.addAll(between);
                return stretches.getLast();
            }
        }
        stretches.add(new Stretch(place, new ArrayList<>(), new ArrayList<>()));
        return stretches.getLast();
    }
}
