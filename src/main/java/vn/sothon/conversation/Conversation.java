package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;

/** The dialogue. A pure function: the same situation and words give the same turn. */
public final class Conversation {

    public Turn turn(Situation situation, Said said) {
        return new Turn(
                List.of(),
                situation.dialogue(),
                Optional.of(new Reply(said.toString(), List.of(), Optional.empty())));
    }
}
