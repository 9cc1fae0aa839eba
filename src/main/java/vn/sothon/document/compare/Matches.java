package vn.sothon.document.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the longest common subsequence of two sequences. */
final class Matches {

    /** No partner. */
    static final int NONE = -1;

    private Matches() {}

    /** Of each old item the index of the equal new one, or {@link #NONE}. */
    static int[] equal(List<?> old, List<?> now) {
        Map<Object, Integer> numbers = new HashMap<>();
        List<Integer> left = numbered(old, numbers);
        List<Integer> right = numbered(now, numbers);
        // Without these the search takes time in proportion to what differs, times all there is.
        List<Integer> leftKept = occurringIn(right, left);
        List<Integer> rightKept = occurringIn(left, right);
        int[] partners = new int[old.size()];
        Arrays.fill(partners, NONE);
        int i = 0;
        int j = 0;
        for (AbstractDelta<Integer> change : changes(at(leftKept, left), at(rightKept, right))) {
            while (i < change.getSource().getPosition()) {
                partners[leftKept.get(i++)] = rightKept.get(j++);
            }
            i += change.getSource().size();
            j += change.getTarget().size();
        }
        while (i < leftKept.size()) {
            partners[leftKept.get(i++)] = rightKept.get(j++);
        }
        return partners;
    }

    private static List<Integer> numbered(List<?> items, Map<Object, Integer> numbers) {
        List<Integer> numbered = new ArrayList<>(items.size());
        for (Object item : items) {
            numbered.add(numbers.computeIfAbsent(item, _ -> numbers.size()));
        }
        return numbered;
    }

    /** The indices of the items that also stand on the other side. */
    private static List<Integer> occurringIn(List<Integer> others, List<Integer> items) {
        Set<Integer> known = new HashSet<>(others);
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (known.contains(items.get(i))) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static List<Integer> at(List<Integer> indices, List<Integer> items) {
        return indices.stream().map(items::get).toList();
    }

    private static List<AbstractDelta<Integer>> changes(List<Integer> old, List<Integer> now) {
        return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<Integer>()).getDeltas();
    }
}
