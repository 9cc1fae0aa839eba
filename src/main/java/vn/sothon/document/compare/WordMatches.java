package vn.sothon.document.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Footnote;

/** Which words of a line became which of another. */
final class WordMatches {

    private WordMatches() {}

    /** The partners, see {@link Alignment}: equal words and gaps, and footnotes that are alike. */
    static int[] of(List<Inline> old, List<Inline> now) {
        List<Object> left = new ArrayList<>(old);
        List<Object> right = new ArrayList<>(now);
        nameAlikeNotes(left, right);
        int[] partners = Matches.equal(left, right);
        leaveNoBlanksBetweenChanges(old, now.size(), partners);
        return partners;
    }

    /** Gives two footnotes of which one became the other the same name. */
    private static void nameAlikeNotes(List<Object> old, List<Object> now) {
        List<Integer> oldPlaces = notes(old);
        List<Integer> nowPlaces = notes(now);
        List<Footnote> oldNotes = at(oldPlaces, old);
        List<Footnote> nowNotes = at(nowPlaces, now);
        int[] partners = Matches.equal(oldNotes, nowNotes);
        Pairing.pair(oldNotes, nowNotes, partners, Likeness.ofWords((a, b) -> true, Bag::ofNote));
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != Matches.NONE) {
                old.set(oldPlaces.get(i), i);
                now.set(nowPlaces.get(partners[i]), i);
            }
        }
    }

    private static List<Integer> notes(List<Object> line) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i) instanceof Footnote) {
                places.add(i);
            }
        }
        return places;
    }

    private static List<Footnote> at(List<Integer> places, List<Object> line) {
        return places.stream().map(line::get).map(Footnote.class::cast).toList();
    }

    /** "một hai" instead of "ba bốn" is one change, though the space between stayed. */
    private static void leaveNoBlanksBetweenChanges(List<Inline> old, int nowSize, int[] partners) {
        int from = 0;
        while (from < partners.length) {
            int to = endOfRun(partners, from);
            if (to == from) {
                from++;
                continue;
            }
            boolean atBeginning = from == 0 && partners[from] == 0;
            boolean atEnd = to == partners.length && partners[to - 1] == nowSize - 1;
            boolean isBlank = old.subList(from, to).stream().allMatch(Stretches::isBlank);
            if (isBlank && !atBeginning && !atEnd) {
                Arrays.fill(partners, from, to, Matches.NONE);
            }
            from = to;
        }
    }

    /** Where the neighbours from there on stop having neighbours as partners. */
    private static int endOfRun(int[] partners, int from) {
        int to = from;
        while (to < partners.length
                && partners[to] != Matches.NONE
                && partners[to] == partners[from] + (to - from)) {
            to++;
        }
        return to;
    }
}
