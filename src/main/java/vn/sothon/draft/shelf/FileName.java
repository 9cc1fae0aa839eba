package vn.sothon.draft.shelf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import vn.sothon.draft.templates.TemplateVersion;
import vn.sothon.wording.Wording;

/** Names of files, in letters that every messenger, disk and printer room can write. */
final class FileName {

    private static final Wording WORDING = Wording.of(FileName.class);

    private FileName() {}

    /** "bao-cao-thi-dua-khen-thuong-nam-2025_xa-xop_ban-3.docx". */
    static String of(String title, String commune, int number, String suffix) {
        return WORDING.say(
                "file",
                "title",
                plain(title),
                "commune",
                plain(commune),
                "number",
                number,
                "suffix",
                suffix);
    }

    /** "mau_bao-cao-nam-2025_xa-xop_ban-3.docx", "…_mau-goc.docx". */
    static String ofTemplate(String title, String commune, int number) {
        String version =
                number == TemplateVersion.DELIVERED
                        ? WORDING.say("template-delivered")
                        : WORDING.say("template-version", "number", number);
        return WORDING.say(
                "template-file",
                "title",
                plain(title),
                "commune",
                plain(commune),
                "version",
                version);
    }

    /**
     * Of two drafts compared: "bao-cao-…-nam-2025_xa-xop_so-sanh-ban-1-voi-ban-3.docx". A draft
     * without a number is the one of the moment.
     */
    static String of(String title, String commune, Optional<Integer> old, Optional<Integer> now) {
        return WORDING.say(
                "file.compared",
                "title",
                plain(title),
                "commune",
                plain(commune),
                "old",
                draft(old),
                "now",
                draft(now));
    }

    private static String draft(Optional<Integer> number) {
        return number.map(kept -> WORDING.say("file.kept", "number", kept))
                .orElseGet(() -> WORDING.say("file.current"));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
