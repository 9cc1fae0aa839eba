package vn.sothon.draft.shelf;

import java.text.Normalizer;
import java.util.Locale;
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

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
