package vn.sothon.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sothon.definition.UnitKind;
import vn.sothon.figures.Coverage;
import vn.sothon.figures.Figure;
import vn.sothon.figures.ReportingUnit;
import vn.sothon.wording.Wording;

/** Writes gaps into the text: what is missing and who owes it, with at most three names. */
final class Gaps {

    private static final Wording WORDING = Wording.of(Gaps.class);
    private static final int MOST_NAMES = 3;

    private final Rendering rendering;

    Gaps(Rendering rendering) {
        this.rendering = rendering;
    }

    /** A figure nobody has given; whoever the paragraph has named already is not named again. */
    String gap(Subject subject, Figure.Gap gap) {
        String names = names(gap.owedBy(), subject.asked());
        boolean first = rendering.tell(gap.label());
        if (!first || names.isEmpty() || !rendering.tell(names)) {
            return rendering.missing(gap.label());
        }
        return rendering.missing(WORDING.say("gap", "label", gap.label(), "names", names));
    }

    /** A percentage whose plan is zero. */
    String noPlan(Subject subject) {
        return rendering.missing(WORDING.say("gap.plan", "label", subject.label()));
    }

    /**
     * Nothing where everybody has given the figure, else who has not.
     *
     * <p>A paragraph marks each figure once, and names the same units once.
     */
    String incomplete(Subject subject, Coverage coverage) {
        if (coverage.isComplete() || !rendering.tell(subject.key())) {
            return "";
        }
        String names = names(coverage.missing(), subject.asked());
        return " "
                + rendering.missing(
                        WORDING.say(
                                rendering.tell(names) ? "incomplete" : "incomplete.again",
                                "missing",
                                coverage.missing().size(),
                                "answered",
                                coverage.answered(),
                                "expected",
                                coverage.expected(),
                                "kind",
                                kind(subject.asked()),
                                "names",
                                names));
    }

    private static String names(List<String> names, List<ReportingUnit> asked) {
        if (names.size() <= MOST_NAMES) {
            return String.join(", ", names);
        }
        int named = MOST_NAMES - 1;
        return WORDING.say(
                "names.more",
                "names",
                String.join(", ", names.subList(0, named)),
                "count",
                names.size() - named,
                "kind",
                kind(asked));
    }

    /** "thôn" where only villages are asked, "đơn vị" where several kinds are. */
    private static String kind(List<ReportingUnit> asked) {
        Set<UnitKind> kinds =
                asked.stream().map(unit -> unit.respondent().kind()).collect(Collectors.toSet());
        return WORDING.say(
                kinds.size() == 1
                        ? "kind." + kinds.iterator().next().name().toLowerCase(Locale.ROOT)
                        : "kind.several");
    }
}
