package vn.sothon.draft;

import java.time.YearMonth;

/**
 * What a template knows besides the figures.
 *
 * @param commune kind and name as within a sentence: "xã Xốp", "phường Kon Tum"
 * @param province likewise: "tỉnh Quảng Ngãi"
 * @param year the year reported on
 * @param dated the month the report is dated, its day left blank for the clerk
 */
public record DraftContext(String commune, String province, int year, YearMonth dated) {}
