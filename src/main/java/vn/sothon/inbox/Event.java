package vn.sothon.inbox;

import vn.sothon.channel.IncomingMessage.Content;

/**
 * What is stored of a message's content.
 *
 * @param text what was written; of an unsupported message its kind
 */
record Event(EventKind kind, String text) {

    static Event of(Content content) {
        return switch (content) {
            case Content.Text(var text) -> written(EventKind.TEXT, text);
            case Content.Edited(var text) -> written(EventKind.EDITED, text);
            case Content.Pressed(var data) -> new Event(EventKind.PRESSED, CleanText.of(data));
            case Content.Unsupported(var kind) -> new Event(EventKind.UNSUPPORTED, kind.name());
            case Content.FromGroup() -> new Event(EventKind.GROUP, "");
            case Content.Reachable(var reachable) ->
                    new Event(reachable ? EventKind.REACHABLE : EventKind.UNREACHABLE, "");
        };
    }

    private static Event written(EventKind kind, String text) {
        String clean = CleanText.of(text);
        return clean.length() > CleanText.LONGEST
                ? new Event(EventKind.TOO_LONG, "")
                : new Event(kind, clean);
    }
}
