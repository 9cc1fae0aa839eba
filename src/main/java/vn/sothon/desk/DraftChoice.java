package vn.sothon.desk;

import java.util.List;
import java.util.Optional;
import vn.sothon.draft.shelf.KeptDraft;

/**
 * A draft to be compared, as an address names it.
 *
 * <p>Written "3" for a kept draft and "now" for one that would be made of the answers as they
 * stand.
 */
sealed interface DraftChoice {

    record Kept(int number) implements DraftChoice {}

    record Current() implements DraftChoice {}

    String CURRENT = "now";

    /** Empty where the text names no draft. */
    static Optional<DraftChoice> read(String text) {
        if (text.equals(CURRENT)) {
            return Optional.of(new Current());
        }
        return text.matches("[0-9]{1,9}")
                ? Optional.of(new Kept(Integer.parseInt(text)))
                : Optional.empty();
    }

    default String text() {
        return switch (this) {
            case Kept(int number) -> Integer.toString(number);
            case Current() -> CURRENT;
        };
    }

    /** The number of a kept draft. */
    default Optional<Integer> keptNumber() {
        return switch (this) {
            case Kept(int number) -> Optional.of(number);
            case Current() -> Optional.empty();
        };
    }

    /** Whether this one was made after the other. */
    default boolean isAfter(DraftChoice other) {
        return switch (this) {
            case Current() -> true;
            case Kept(int number) -> other instanceof Kept(int earlier) && number > earlier;
        };
    }

    /** Two different drafts, the older first. */
    record Two(DraftChoice old, DraftChoice now) {

        static Two of(DraftChoice one, DraftChoice other) {
            return one.isAfter(other) ? new Two(other, one) : new Two(one, other);
        }

        /** What is most often asked: what the last draft has that the one before had not. */
        static Optional<Two> newest(List<KeptDraft> newestFirst) {
            List<DraftChoice> two =
                    newestFirst.stream()
                            .filter(KeptDraft::isComparable)
                            .limit(2)
                            .<DraftChoice>map(draft -> new Kept(draft.number()))
                            .toList();
            return switch (two.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(new Two(two.getFirst(), new Current()));
                default -> Optional.of(new Two(two.getLast(), two.getFirst()));
            };
        }
    }
}
