package vn.sothon.desk;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.draft.shelf.DraftVersions;
import vn.sothon.draft.shelf.Drafts;
import vn.sothon.draft.shelf.Recalled;
import vn.sothon.wording.Wording;

/** Finds the two drafts that somebody wants compared. */
@Singleton
final class DraftPairs {

    private static final Wording WORDING = Wording.of(DraftPairs.class);
    private static final int SHOWN = 20;

    private final Drafts drafts;
    private final DraftVersions versions;
    private final Clock clock;

    DraftPairs(Drafts drafts, DraftVersions versions, Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * The two drafts, the older first, whichever was named first.
     *
     * @param one as typed in an address; empty where it was left out
     */
    DraftPair of(Campaign campaign, String one, String other) {
        Optional<DraftChoice> first = DraftChoice.read(one);
        Optional<DraftChoice> second = DraftChoice.read(other);
        if (first.isEmpty()) {
            return unclear(one);
        }
        if (second.isEmpty()) {
            return unclear(other);
        }
        if (first.equals(second)) {
            return refused(HttpStatus.BAD_REQUEST, WORDING.say("compare.same"));
        }
        return of(campaign, DraftChoice.Two.of(first.get(), second.get()));
    }

    private DraftPair of(Campaign campaign, DraftChoice.Two two) {
        return switch (side(campaign, two.old())) {
            case Absent(DraftPair.Refused why) -> why;
            case Present(DraftPair.Side old) ->
                    switch (side(campaign, two.now())) {
                        case Absent(DraftPair.Refused why) -> why;
                        case Present(DraftPair.Side now) -> new DraftPair.Found(old, now);
                    };
        };
    }

    private sealed interface Sought {}

    private record Present(DraftPair.Side side) implements Sought {}

    private record Absent(DraftPair.Refused why) implements Sought {}

    private Sought side(Campaign campaign, DraftChoice choice) {
        return switch (choice) {
            case DraftChoice.Current() ->
                    new Present(
                            new DraftPair.Side(choice, drafts.inputs(campaign), clock.instant()));
            case DraftChoice.Kept(int number) ->
                    versions.recall(campaign, number)
                            .map(recalled -> sought(choice, number, recalled))
                            .orElseGet(
                                    () -> absent(HttpStatus.NOT_FOUND, "compare.not-kept", number));
        };
    }

    private static Sought sought(DraftChoice choice, int number, Recalled recalled) {
        return switch (recalled) {
            case Recalled.Whole(var inputs, var at) ->
                    new Present(new DraftPair.Side(choice, inputs, at));
            case Recalled.WithoutInputs() ->
                    absent(HttpStatus.CONFLICT, "compare.without-inputs", number);
            case Recalled.UnreadDefinition _ ->
                    absent(HttpStatus.CONFLICT, "compare.unread-definition", number);
        };
    }

    private static Sought absent(HttpStatus status, String why, int number) {
        return new Absent(refused(status, WORDING.say(why, "number", number)));
    }

    private static DraftPair.Refused unclear(String typed) {
        if (typed.isBlank()) {
            return refused(HttpStatus.BAD_REQUEST, WORDING.say("compare.not-chosen"));
        }
        String shown = typed.length() > SHOWN ? typed.substring(0, SHOWN) + "…" : typed;
        return refused(HttpStatus.BAD_REQUEST, WORDING.say("compare.unclear", "typed", shown));
    }

    private static DraftPair.Refused refused(HttpStatus status, String sentence) {
        return new DraftPair.Refused(status, sentence);
    }
}
