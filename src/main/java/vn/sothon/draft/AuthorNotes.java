package vn.sothon.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.draft.TemplateToken.Kind;

/**
 * What the author says in comments to the lint, each a comment of its own in any file:
 *
 * <pre>
 * &lt;#-- không in: causes, herd.pig --&gt;           asked for another use, not printed
 * &lt;#-- giữ năm: 2030, 2045 --&gt;                 years that stay the same in every report
 * &lt;#-- văn bản: 34-CT/TW ngày 07/4/2014; 30/2020/NĐ-CP --&gt;   documents the wording cites
 * </pre>
 *
 * @param unprinted ids of questions and groups
 * @param years as four digits
 * @param documents number and symbol to the date written beside it, if any
 */
record AuthorNotes(
        Set<String> unprinted, Set<String> years, Map<String, Optional<String>> documents) {

    private static final Pattern NOTE =
            Pattern.compile("<#--\\s*(không in|giữ năm|văn bản)\\s*:(.*?)-->", Pattern.DOTALL);
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "(" + Citations.NUMBER + ")(?:,?\\s+ngày\\s+(" + Citations.DATE + "))?");

    static AuthorNotes of(List<TemplateText> files) {
        AuthorNotes notes =
                new AuthorNotes(new TreeSet<>(), new TreeSet<>(), new LinkedHashMap<>());
        for (TemplateText file : files) {
            file.tokens().stream()
                    .filter(token -> token.kind() == Kind.COMMENT)
                    .map(file::text)
                    .forEach(notes::read);
        }
        return notes;
    }

    private void read(String comment) {
        Matcher note = NOTE.matcher(comment);
        if (!note.matches()) {
            return;
        }
        List<String> words = Arrays.asList(note.group(2).strip().split("[\\s,;]+"));
        switch (note.group(1).toLowerCase(Locale.ROOT)) {
            case "không in" -> unprinted.addAll(words);
            case "giữ năm" -> years.addAll(words);
            default -> {
                Matcher document = DOCUMENT.matcher(note.group(2));
                while (document.find()) {
                    documents.put(document.group(1), Optional.ofNullable(document.group(2)));
                }
            }
        }
    }
}
