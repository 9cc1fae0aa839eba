package vn.sothon.draft;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Dates in digits: "04/8/2025". Days below 10 and the months 1 and 2 have a leading zero (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.4).
 */
final class Dates {

    private Dates() {}

    static String print(LocalDate date) {
        return String.format(
                Locale.ROOT, "%02d/%s/%d", date.getDayOfMonth(), month(date), date.getYear());
    }

    private static String month(LocalDate date) {
        return month(date.getMonthValue());
    }

    static String month(int month) {
        return month <= 2 ? "0" + month : Integer.toString(month);
    }
}
