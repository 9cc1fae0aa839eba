package vn.sothon.conversation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word that always works, with or without slash, diacritics or capitals (dialogue.md §2). */
sealed interface Command {

    /** A command that is one fixed word. */
    enum Word implements Command {
        HELP("trogiup", "help", "huongdan"),
        START("batdau", "start", "tieptuc", "nhaptiep"),
        REPEAT("nhaclai", "hoilai", "nhaplai"),
        BACK("quaylai"),
        SKIP("boqua"),
        MISSING("thieu", "conthieu", "conthieugi"),
        SECTIONS("muc", "cacmuc", "muckhac"),
        REVIEW("xem", "xemlai"),
        SUBMIT("gui", "nop"),
        PAUSE("dung", "tamdung"),
        DONE("xong", "het", "xongroi", "hetroi"),
        AS_LAST_YEAR("nhunamtruoc", "giunguyen", "giunhunamtruoc"),
        CHANGE_UNIT("doithon", "doidonvi", "doito"),
        PROGRESS("tiendo"),
        REMIND("nhac"),
        DRAFT("duthao"),
        SIGN_IN("matrang", "ma", "trangweb");

        private final String spellings;

        Word(String... spellings) {
            this.spellings = " " + String.join(" ", spellings) + " ";
        }

        private boolean isSpelled(String key) {
            return spellings.contains(" " + key + " ");
        }
    }

    /** "sửa lúa 61/668", "sửa 3"; {@code rest} is what follows, as typed. */
    record Correct(String rest) implements Command {}

    /** "mục 2". */
    record OpenSection(int number) implements Command {}

    /** "xóa 2": the second item of the open list. */
    record Delete(int number) implements Command {}

    Pattern CORRECT = Pattern.compile("^/?sua(?:\\s+|$)");
    Pattern NUMBERED = Pattern.compile("^/?(muc|xoa)\\s*(\\d{1,3})(?:\\s*\\..*)?$");

    /** The command that the whole text is, if it is one. */
    static Optional<Command> of(String text) {
        String folded = Folded.words(text);
        Matcher numbered = NUMBERED.matcher(folded);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(2));
            return Optional.of(
                    numbered.group(1).equals("muc") ? new OpenSection(number) : new Delete(number));
        }
        String stripped = text.strip();
        Matcher correct = CORRECT.matcher(Folded.letters(stripped));
        if (correct.find()) {
            return Optional.of(new Correct(stripped.substring(correct.end()).strip()));
        }
        String key = withoutSlash(Folded.key(text));
        if (isYes(text)) {
            return Optional.empty();
        }
        return Arrays.stream(Word.values())
                .filter(word -> word.isSpelled(key))
                .findFirst()
                .map(Command.class::cast);
    }

    /** "đúng" and "dừng" are the same letters without their marks. */
    private static boolean isYes(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().matches("[đĐ][úÚ].*");
    }

    /** What the ASCII commands for "none" and "unknown yet" mean as an answer. */
    static String asAnswer(String text) {
        return switch (Folded.key(text)) {
            case "/khongco" -> "không có";
            case "/chuaco" -> "chưa có số liệu";
            default -> text;
        };
    }

    private static String withoutSlash(String key) {
        if (!key.startsWith("/")) {
            return key;
        }
        int bot = key.indexOf('@');
        return bot < 0 ? key.substring(1) : key.substring(1, bot);
    }
}
