package vn.sothon.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * A loop that must turn as long as the process serves. What it does within a turn may fail; a loop
 * that takes no turn any more is dead, and only a new process brings it back.
 */
public interface Pulse {

    /** As in a log line: "inbox". */
    String name();

    /** When the loop last came round; empty before its start and after its orderly end. */
    Optional<Instant> lastTurn();
}
