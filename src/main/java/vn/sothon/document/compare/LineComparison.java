package vn.sothon.document.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Footnote;
import vn.sothon.document.Inline.Revised;
import vn.sothon.document.Revision;

/** Compares lines word by word; how a word is printed is part of it. */
final class LineComparison {

    private LineComparison() {}

    /** One line instead of another. */
    static List<Inline> of(List<Inline> old, List<Inline> now) {
        if (old.equals(now)) {
            return now;
        }
        List<Inline> before = Stretches.words(old);
        List<Inline> after = Stretches.words(now);
        return Stretches.joined(
                Alignment.of(before, after, WordMatches.of(before, after))
                        .merged(
                                inline -> Stream.of(deleted(inline)),
                                inline -> Stream.of(inserted(inline)),
                                LineComparison::kept));
    }

    /**
     * Lines instead of others, of which whole ones may have come or gone; see {@link Revision#of}.
     * Empty where this cannot say what happened, because one of the lines is empty.
     */
    static Optional<List<List<Inline>>> lines(List<List<Inline>> old, List<List<Inline>> now) {
        if (old.equals(now)) {
            return Optional.of(now);
        }
        if (Stream.concat(old.stream(), now.stream()).anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        if (old.size() == 1 && now.size() == 1) {
            return Optional.of(List.of(of(old.getFirst(), now.getFirst())));
        }
        Likeness<List<Inline>> likeness = Likeness.ofWords((a, b) -> true, Bag::ofLine);
        return Optional.of(
                Alignment.of(old, now, likeness)
                        .<List<Inline>>merged(
                                line ->
                                        Stream.of(
                                                line.stream()
                                                        .map(LineComparison::deleted)
                                                        .toList()),
                                line ->
                                        Stream.of(
                                                line.stream()
                                                        .map(LineComparison::inserted)
                                                        .toList()),
                                (a, b) -> Stream.of(of(a, b))));
    }

    private static Stream<Inline> kept(Inline old, Inline now) {
        if (old instanceof Footnote before && now instanceof Footnote after) {
            return lines(before.paragraphs(), after.paragraphs())
                    .map(paragraphs -> Stream.<Inline>of(new Footnote(paragraphs)))
                    .orElseGet(() -> Stream.of(deleted(old), inserted(now)));
        }
        return Stream.of(now);
    }

    private static Inline deleted(Inline inline) {
        return new Revised(Revision.DELETED, inline);
    }

    private static Inline inserted(Inline inline) {
        return new Revised(Revision.INSERTED, inline);
    }
}
