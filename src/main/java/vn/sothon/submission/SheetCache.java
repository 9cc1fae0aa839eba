package vn.sothon.submission;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sothon.conversation.DutyId;

/**
 * The sheets that were looked at last. Only what was committed is put in, and whoever takes one out
 * compares its revision with the database's: it saves reading and decides nothing.
 */
final class SheetCache {

    /** Some tens of megabytes. */
    private static final int MOST_ANSWERS = 100_000;

    private final Map<DutyId, Sheet> sheets = new LinkedHashMap<>(64, 0.75f, true);
    private int answers;

    synchronized Sheet get(DutyId duty) {
        return sheets.getOrDefault(duty, Sheet.EMPTY);
    }

    synchronized void put(DutyId duty, Sheet sheet) {
        Sheet before = sheets.put(duty, sheet);
        answers += sheet.weight() - (before == null ? 0 : before.weight());
        Iterator<Sheet> oldest = sheets.values().iterator();
        while (answers > MOST_ANSWERS && sheets.size() > 1) {
            answers -= oldest.next().weight();
            oldest.remove();
        }
    }
}
