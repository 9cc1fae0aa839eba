package vn.sothon.parked;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an operator calls a message: i17 is row 17 of the inbox, o23 row 23 of the outbox. */
record MessageId(Queue queue, long row) {

    enum Queue {
        INBOX("i"),
        OUTBOX("o");

        private final String letter;

        Queue(String letter) {
            this.letter = letter;
        }
    }

    private static final Pattern FORM = Pattern.compile("([io])(\\d{1,18})");

    static Optional<MessageId> parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Queue queue = parts.group(1).equals("i") ? Queue.INBOX : Queue.OUTBOX;
        return Optional.of(new MessageId(queue, Long.parseLong(parts.group(2))));
    }

    @Override
    public String toString() {
        return queue.letter + row;
    }
}
