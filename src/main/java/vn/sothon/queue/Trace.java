package vn.sothon.queue;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is logged of an exception: kinds and places. Messages stay out, because they may quote what
 * a person wrote.
 */
public final class Trace {

    private static final int PLACES = 8;

    private Trace() {}

    /** "DatabaseFailure < PSQLException at Answers.insert:120, Answers.replace:98". */
    public static String of(Throwable failure) {
        String kinds =
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .map(cause -> cause.getClass().getSimpleName())
                        .collect(Collectors.joining(" < "));
        String places =
                Arrays.stream(failure.getStackTrace())
                        .filter(place -> place.getClassName().startsWith("vn.sothon."))
                        .limit(PLACES)
                        .map(Trace::place)
                        .collect(Collectors.joining(", "));
        return kinds + " at " + places;
    }

    private static String place(StackTraceElement place) {
        String type = place.getClassName();
        return type.substring(type.lastIndexOf('.') + 1)
                + "."
                + place.getMethodName()
                + ":"
                + place.getLineNumber();
    }
}
