package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** The words of a supervisor; what they ask for is composed outside the dialogue. */
record Supervising(Situation situation) {

    /** The turn, where the command is a supervisor's and the person supervises something. */
    Optional<Turn> turn(Command command) {
        if (situation.oversight().isEmpty() || !(command instanceof Command.Word word)) {
            return Optional.empty();
        }
        return switch (word) {
            case PROGRESS -> Optional.of(request(Change.ShowProgress::new));
            case REMIND -> Optional.of(request(Change.RemindNow::new));
            case DRAFT -> Optional.of(request(Change.SendDraft::new));
            case SIGN_IN ->
                    Optional.of(
                            new Turn(
                                    List.of(new Change.GiveSignInCode()),
                                    situation.dialogue(),
                                    Optional.empty()));
            case HELP -> situation.duties().isEmpty() ? Optional.of(help()) : Optional.empty();
            case START,
                    REPEAT,
                    BACK,
                    SKIP,
                    MISSING,
                    SECTIONS,
                    REVIEW,
                    SUBMIT,
                    PAUSE,
                    DONE,
                    AS_LAST_YEAR,
                    CHANGE_UNIT ->
                    Optional.empty();
        };
    }

    private Turn request(LongFunction<Change> change) {
        List<Change> requests =
                situation.oversight().stream()
                        .map(oversight -> change.apply(oversight.campaign()))
                        .toList();
        return new Turn(requests, situation.dialogue(), Optional.empty());
    }

    private Turn help() {
        String text = new Voice(situation.speaker()).say("supervisor.help");
        return new Turn(
                List.of(),
                situation.dialogue(),
                Optional.of(
                        new Reply(
                                text,
                                List.of(List.of("Tiến độ", "Dự thảo"), List.of("Nhắc")),
                                Optional.empty())));
    }
}
