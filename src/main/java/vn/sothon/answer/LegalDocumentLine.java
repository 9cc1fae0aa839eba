package vn.sothon.answer;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a legal document apart as offices cite it: "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của
 * Chính phủ về việc …" (kind, number and symbol, day, issuer, subject; Nghị định 30/2020/NĐ-CP, Phụ
 * lục I, II.3 and II.5).
 */
public final class LegalDocumentLine {

    private static final Pattern KIND =
            Pattern.compile(
                    "^(nghị quyết liên tịch|nghị quyết|nghị định|quyết định|thông tư liên tịch|thông"
                            + " tư|công văn|kế hoạch|chỉ thị|luật|hướng dẫn|tờ trình|thông báo|báo"
                            + " cáo|chương trình|đề án|quy chế|kết luận|công điện)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER =
            Pattern.compile("(\\d+(?:/\\d{4})?/[\\p{Lu}][\\p{L}\\d&.]*(?:-[\\p{L}\\d&.]+)*)");
    private static final Pattern DAY =
            Pattern.compile(
                    "ngày\\s+(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "[,;]?\\s+(?:về việc|v/v|về)\\s+(.+)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern ISSUER =
            Pattern.compile(
                    "\\bcủa\\s+([^,;]+?)\\s*(?:[,;.]|$)",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private LegalDocumentLine() {}

    /**
     * The parts that were recognised, by {@code kind}, {@code number}, {@code day}, {@code issuer},
     * {@code subject}; what is not recognised is left out, nothing is guessed.
     */
    public static Map<String, String> parts(String typed) {
        String line =
                Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher kind = KIND.matcher(line);
        if (kind.find()) {
            parts.put("kind", capitalised(kind.group(1)));
        }
        Matcher number = NUMBER.matcher(line);
        if (!number.find()) {
            return parts;
        }
        parts.put("number", number.group(1));
        String rest = line.substring(number.end());
        Matcher subject = SUBJECT.matcher(rest);
        if (subject.find()) {
            parts.put("subject", subject.group(1).replaceFirst("[.;]+$", ""));
            rest = rest.substring(0, subject.start());
        }
        Matcher day = DAY.matcher(rest);
        if (day.find()) {
            parts.put("day", day.group(1));
        }
        Matcher issuer = ISSUER.matcher(rest);
        if (issuer.find()) {
            parts.put("issuer", issuer.group(1).strip());
        }
        return parts;
    }

    private static String capitalised(String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
