package vn.sothon.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A moment as pages print it: "20:14" and "25/11/2026". */
@Serdeable.Serializable
public record Moment(String time, String day) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public static Moment of(ZonedDateTime at) {
        return new Moment(TIME.format(at), DAY.format(at));
    }
}
