package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Answer;

/** What a text means as the answer to one question. */
sealed interface Heard {

    /**
     * An answer.
     *
     * @param note something the person must see with the receipt (a conversion), else empty
     */
    record Taken(Answer answer, String note) implements Heard {}

    /**
     * No answer yet: something is asked back, or refused with the reason.
     *
     * @param waiting what the reply will be about, where it is more than the open question
     */
    record Doubtful(String sentence, List<List<String>> keyboard, Optional<Pending> waiting)
            implements Heard {}
}
