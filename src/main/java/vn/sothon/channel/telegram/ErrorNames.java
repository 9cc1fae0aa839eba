package vn.sothon.channel.telegram;

import java.util.StringJoiner;

/**
 * Errors by the names of their classes: their messages may hold what a person wrote, or the token.
 */
final class ErrorNames {

    private static final int DEEPEST = 10;

    private ErrorNames() {}

    /** The class names from the outermost to the root cause, and where it was thrown. */
    static String of(Throwable error) {
        StackTraceElement[] stack = error.getStackTrace();
        String place = stack.length == 0 ? "" : " at " + stack[0];
        var names = new StringJoiner(" < ", "", place);
        int depth = 0;
        for (Throwable each = error; each != null && depth < DEEPEST; each = each.getCause()) {
            names.add(each.getClass().getName());
            depth++;
        }
        return names.toString();
    }
}
