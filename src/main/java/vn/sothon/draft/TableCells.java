package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.draft.TemplateToken.Kind;
import vn.sothon.wording.Wording;

/**
 * Counts the cells of the rows typed into a table, also where no trial prints them. A row in which
 * a condition or a loop stands beside a bar may have any number and is left to the trials, and so
 * are columns that are not typed in place.
 */
final class TableCells {

    private static final Wording WORDING = Wording.of(TableCells.class);
    private static final Pattern COLUMNS = Pattern.compile("\\bcolumns\\s*=\\s*\"([^\"$]*)\"");
    private static final Pattern ROW = Pattern.compile("[^\n]+");
    private static final Pattern BRANCH = Pattern.compile("</?#(?:if|else|elseif|list|sep|switch)");
    private static final Pattern BAR = Pattern.compile("\\\\.|\\|");

    private TableCells() {}

    static List<DraftProblem> wrong(TemplateText file) {
        List<DraftProblem> problems = new ArrayList<>();
        int begin = -1;
        int columns = 0;
        for (TemplateToken token : file.tokens()) {
            if (!token.name().equals("@table")) {
                continue;
            }
            Matcher written = COLUMNS.matcher(file.text(token));
            if (token.kind() == Kind.OPENING && written.find()) {
                begin = token.end();
                columns = bars(written.group(1)) + 1;
            } else if (token.kind() == Kind.CLOSING && begin >= 0) {
                check(file, begin, token.start(), columns, problems);
                begin = -1;
            }
        }
        return problems;
    }

    /** Only lines with a bar are surely rows; others may continue one, or be tags. */
    private static void check(
            TemplateText file, int begin, int end, int columns, List<DraftProblem> problems) {
        String wording = file.wording('x');
        Matcher row = ROW.matcher(wording).region(begin, end);
        while (row.find()) {
            int cells = bars(row.group()) + 1;
            boolean isContinued =
                    row.end() + 2 < end
                            && wording.substring(row.end() + 1, row.end() + 3).isBlank();
            boolean mayVary =
                    isContinued
                            || row.group().startsWith("  ")
                            || BRANCH.matcher(file.source().substring(row.start(), row.end()))
                                    .find();
            if (cells > 1 && cells != columns && !mayVary) {
                String text = WORDING.say("lint.cells", "cells", cells, "columns", columns);
                problems.add(file.problem(row.start(), text));
            }
        }
    }

    private static int bars(String row) {
        return (int) BAR.matcher(row).results().filter(bar -> bar.group().equals("|")).count();
    }
}
