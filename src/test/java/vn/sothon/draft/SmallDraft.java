package vn.sothon.draft;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import vn.sothon.document.Document;
import vn.sothon.figures.SmallReport;

/** Drafts from a few lines of wording and the small report. */
final class SmallDraft {

    static final DraftContext CONTEXT =
            new DraftContext("xã Xốp", "tỉnh Quảng Ngãi", 2025, YearMonth.of(2025, 11));

    private SmallDraft() {}

    static DraftTemplate template(String wording) {
        return template(wording, Map.of());
    }

    static DraftTemplate template(String wording, Map<String, String> shared) {
        return DraftTemplate.of(sources(wording, shared));
    }

    static TemplateSources sources(String wording) {
        return sources(wording, Map.of());
    }

    private static TemplateSources sources(String wording, Map<String, String> shared) {
        TreeMap<String, String> files = new TreeMap<>(shared);
        files.put("small/draft.ftl", wording);
        return new TemplateSources("small/draft.ftl", files);
    }

    static Document document(String wording, SmallReport report) {
        return DraftAssembler.assemble(template(wording), report.book(), CONTEXT);
    }

    /** The tree as text, without its last line break. */
    static String print(String wording, SmallReport report) {
        return TreeText.of(document(wording, report)).stripTrailing();
    }
}
