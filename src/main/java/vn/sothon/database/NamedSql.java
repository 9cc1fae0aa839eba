package vn.sothon.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL with {@code :name} turned into JDBC's question marks. Casts ({@code ::jsonb}) and quoted text
 * stay as they are.
 *
 * @param names the parameter of each question mark, in order
 */
record NamedSql(String text, List<String> names) {

    private static final Pattern PARAMETER = Pattern.compile("'[^']*'|::|:(?<name>[a-z][a-zA-Z]*)");

    /** Statements are constants of the program, so this does not grow. */
    private static final Map<String, NamedSql> KNOWN = new ConcurrentHashMap<>();

    static NamedSql of(String text) {
        return KNOWN.computeIfAbsent(text, NamedSql::parse);
    }

    private static NamedSql parse(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            String name = matcher.group("name");
            if (name != null) {
                names.add(name);
            }
            matcher.appendReplacement(
                    sql, Matcher.quoteReplacement(name == null ? matcher.group() : "?"));
        }
        return new NamedSql(matcher.appendTail(sql).toString(), List.copyOf(names));
    }
}
