package vn.sothon.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sothon.draft.TemplateToken.Kind;

/**
 * The parts of the shared files a report calls: what a passage for other reports names need not be
 * asked in this one.
 */
final class UsedPassages {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Set<String> PASSAGES = Set.of("#macro", "#function");

    /**
     * A macro or function, or the text of a file outside of all.
     *
     * @param name empty for the text outside
     */
    private record Passage(String name, TemplateText text) {}

    private final Set<String> called = new HashSet<>();
    private final List<TemplateText> used = new ArrayList<>();

    private UsedPassages() {}

    /** The report's own files whole; of the shared ones the passages called from those. */
    static List<TemplateText> of(String main, List<TemplateText> files) {
        UsedPassages passages = new UsedPassages();
        List<Passage> waiting = new ArrayList<>();
        for (TemplateText file : files) {
            if (file.file().equals(main)) {
                passages.use(file);
            } else {
                waiting.addAll(split(file));
            }
        }
        boolean found = true;
        while (found) {
            found = false;
            for (Passage passage : List.copyOf(waiting)) {
                if (passage.name.isEmpty() || passages.called.contains(passage.name)) {
                    passages.use(passage.text);
                    waiting.remove(passage);
                    found = true;
                }
            }
        }
        return passages.used;
    }

    private void use(TemplateText text) {
        used.add(text);
        for (TemplateToken token : text.tokens()) {
            WORD.matcher(token.code()).results().forEach(word -> called.add(word.group()));
        }
    }

    private static List<Passage> split(TemplateText file) {
        List<Passage> passages = new ArrayList<>();
        List<TemplateToken> outside = new ArrayList<>();
        List<TemplateToken> inside = new ArrayList<>();
        String name = "";
        for (TemplateToken token : file.tokens()) {
            if (!PASSAGES.contains(token.name())) {
                (name.isEmpty() ? outside : inside).add(token);
            } else if (token.kind() == Kind.CLOSING) {
                passages.add(new Passage(name, only(file, inside)));
                inside.clear();
                name = "";
            } else {
                name = token.code().strip().split("[\\s(]", 2)[0];
            }
        }
        passages.add(new Passage("", only(file, outside)));
        return passages;
    }

    private static TemplateText only(TemplateText file, List<TemplateToken> tokens) {
        return new TemplateText(file.file(), file.source(), List.copyOf(tokens));
    }
}
