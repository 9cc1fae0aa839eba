package vn.sothon.organisation;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person does for a unit, and from when to when. A removed person keeps the membership; it
 * is ended.
 */
public record Membership(
        long person, long unit, Role role, Instant startedAt, Optional<Instant> endedAt) {}
