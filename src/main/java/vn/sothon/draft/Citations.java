package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.wording.Wording;

/**
 * Looks for documents typed into the wording ("Nghị định số 152/2025/NĐ-CP ngày 14/6/2025") that
 * the author has not listed: most belong in an answer, because next year's report cites others.
 */
final class Citations {

    /** "152/2025/NĐ-CP", "2154/SNV-BTĐKT", "34-CT/TW", "1677/NQ-UBTVQH15". */
    static final String NUMBER =
            "(?<![\\p{L}\\p{N}/])[0-9]{1,5}(?:/[0-9]{4})?[/-]\\p{Lu}{2,}[\\p{L}0-9]*(?:[-/&][\\p{L}0-9]+)*";

    /** "07/4/2014" or "07 tháng 4 năm 2014". */
    static final String DATE =
            "[0-9]{1,2}\\s*[/.-]\\s*[0-9]{1,2}\\s*[/.-]\\s*[0-9]{4}"
                    + "|[0-9]{1,2}\\s+tháng\\s+[0-9]{1,2}\\s+năm\\s+[0-9]{4}";

    private static final Wording WORDING = Wording.of(Citations.class);
    private static final Pattern CITED =
            Pattern.compile("(" + NUMBER + ")(?:\\s*,?\\s+ngày\\s+(" + DATE + "))?");

    private Citations() {}

    static List<DraftProblem> unlisted(TemplateText file, AuthorNotes notes) {
        List<DraftProblem> problems = new ArrayList<>();
        Matcher cited = CITED.matcher(file.wording(' '));
        while (cited.find()) {
            String number = cited.group(1);
            if (!notes.documents().containsKey(number)) {
                String text = WORDING.say("lint.document", "number", number);
                problems.add(file.problem(cited.start(1), text));
                continue;
            }
            Optional<String> listed = notes.documents().getOrDefault(number, Optional.empty());
            String date = cited.group(2);
            if (date != null && listed.isPresent() && !sameDay(date, listed.get())) {
                problems.add(
                        file.problem(
                                cited.start(2),
                                WORDING.say(
                                        "lint.document-date",
                                        "number",
                                        number,
                                        "date",
                                        date,
                                        "listed",
                                        listed.get())));
            }
        }
        return problems;
    }

    private static boolean sameDay(String one, String other) {
        return numbers(one).equals(numbers(other));
    }

    private static List<Integer> numbers(String date) {
        return Pattern.compile("[0-9]+")
                .matcher(date)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
    }
}
