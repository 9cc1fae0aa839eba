package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.wording.Wording;

/**
 * Finds years typed into the wording, which would be last year's in the next report. Left alone are
 * full dates, numbers of documents, names in quotation marks, periods of more than one year
 * ("2021-2025"), the year in the name of a law, and years the author says he means.
 */
final class YearsInWording {

    private static final Wording WORDING = Wording.of(YearsInWording.class);
    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final Pattern PERIOD =
            Pattern.compile("(" + YEAR + ")\\s*[-–]\\s*(" + YEAR + ")");
    private static final Pattern MEANT =
            Pattern.compile(
                    Citations.NUMBER
                            + "|"
                            + Citations.DATE
                            + "|“[^”\n]*”"
                            + "|(?:Luật|Bộ luật|Hiến pháp)[^.;\n]{0,80}?(?<!,\\s)năm "
                            + YEAR);
    private static final Pattern LONE =
            Pattern.compile("(?<![\\p{N}\\p{L}/.,-])" + YEAR + "(?![\\p{N}\\p{L}/]|[.,][0-9])");

    private YearsInWording() {}

    static List<DraftProblem> left(TemplateText file, AuthorNotes notes) {
        String wording = without(MEANT, file.wording('_').replace('_', ' '));
        wording = withoutPeriods(wording);
        List<DraftProblem> problems = new ArrayList<>();
        Matcher year = LONE.matcher(wording);
        while (year.find()) {
            if (!notes.years().contains(year.group())) {
                problems.add(
                        file.problem(year.start(), WORDING.say("lint.year", "year", year.group())));
            }
        }
        return problems;
    }

    private static String without(Pattern meant, String wording) {
        return meant.matcher(wording).replaceAll(found -> blank(found.group()));
    }

    /** "năm học 2024-2025" is a year of the report, "giai đoạn 2021-2025" is not. */
    private static String withoutPeriods(String wording) {
        return PERIOD.matcher(wording)
                .replaceAll(period -> {
                    int from = Integer.parseInt(period.group(1));
                    int to = Integer.parseInt(period.group(2));
                    String left = period.group(1) + blank(period.group().substring(4));
                    return to - from == 1 ? left : blank(period.group());
                });
    }

    private static String blank(String found) {
        return found.replaceAll("[^\n]", " ");
    }
}
