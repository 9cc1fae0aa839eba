package vn.sothon.conversation;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * Everything the dialogue needs to know when a message arrives.
 *
 * @param duties open campaigns × the units the person reports for, in the order of deadline and
 *     unit
 * @param now in the zone of the people
 */
public record Situation(
        Speaker speaker,
        List<Duty> duties,
        List<Oversight> oversight,
        Dialogue dialogue,
        ZonedDateTime now) {
    public Situation {
        duties = List.copyOf(duties);
        oversight = List.copyOf(oversight);
    }
}
