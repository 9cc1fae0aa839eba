package vn.sothon.desk;

import vn.sothon.document.Document;
import vn.sothon.document.compare.Comparison;
import vn.sothon.draft.DraftProblem;
import vn.sothon.draft.shelf.MarkedDraft;
import vn.sothon.wording.Wording;

/** What the words of two drafts differ in. */
sealed interface DraftWords {

    /** Both as one document with marks. */
    record Marked(MarkedDraft draft) implements DraftWords {}

    /**
     * The template of one of them is not taken, or no longer.
     *
     * @param sentence names the draft and the mistake, for a person
     */
    record Refused(String sentence) implements DraftWords {}

    Wording WORDING = Wording.of(DraftWords.class);

    static DraftWords of(DraftPair.Found pair) {
        return switch (Assembled.of(pair.old())) {
            case Assembled.Not(Refused why) -> why;
            case Assembled.Whole(Document old) ->
                    switch (Assembled.of(pair.now())) {
                        case Assembled.Not(Refused why) -> why;
                        case Assembled.Whole(Document now) ->
                                new Marked(
                                        new MarkedDraft(
                                                pair.old().choice().keptNumber(),
                                                pair.now().choice().keptNumber(),
                                                Comparison.of(old, now),
                                                pair.now().at()));
                    };
        };
    }

    /** One of the two, made again. */
    sealed interface Assembled {

        record Whole(Document document) implements Assembled {}

        record Not(Refused why) implements Assembled {}

        private static Assembled of(DraftPair.Side side) {
            try {
                return new Whole(side.inputs().document());
            } catch (DraftProblem problem) {
                return new Not(new Refused(sentence(side.choice(), problem)));
            }
        }

        private static String sentence(DraftChoice choice, DraftProblem problem) {
            String draft =
                    choice.keptNumber()
                            .map(number -> WORDING.say("draft.kept", "number", number))
                            .orElseGet(() -> WORDING.say("draft.current"));
            return WORDING.say(
                    "compare.words-refused",
                    "draft",
                    draft,
                    "file",
                    problem.file(),
                    "line",
                    problem.line(),
                    "problem",
                    problem.text());
        }
    }
}
