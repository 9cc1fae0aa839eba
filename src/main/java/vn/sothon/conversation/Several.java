package vn.sothon.conversation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionType;

/**
 * Several figures in one message, each beside its name: "lúa 60,5/62, ngô 1,5/3, sắn ko có", "152
 * hộ, 570 khẩu", or lines pasted from a table.
 *
 * @param unread what stands beside no name, empty where everything does
 */
record Several(List<Part> parts, String unread) {

    /** The words that stand beside the name of a figure. */
    record Part(Question question, String words) {}

    private record Mention(Question question, int start, int end) {
        boolean overlaps(Mention other) {
            return start < other.end && other.start < end;
        }
    }

    /** The parts of the text, where it names at least two different figures of the duty. */
    static Optional<Several> in(Duty duty, String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        List<Mention> mentions = mentions(duty, Folded.letters(nfc));
        long distinct = mentions.stream().map(Mention::question).distinct().count();
        if (distinct < 2 || distinct < mentions.size()) {
            return Optional.empty();
        }
        boolean figureBefore = hasDigit(nfc.substring(0, mentions.getFirst().start()));
        boolean figureAfter = hasDigit(nfc.substring(mentions.getLast().end()));
        return figureBefore && figureAfter
                ? Optional.empty()
                : Optional.of(figureBefore ? before(nfc, mentions) : after(nfc, mentions));
    }

    private static Several after(String text, List<Mention> mentions) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            int until = i + 1 < mentions.size() ? mentions.get(i + 1).start() : text.length();
            parts.add(part(mentions.get(i), text.substring(mentions.get(i).end(), until)));
        }
        return new Several(parts, bare(text.substring(0, mentions.getFirst().start())));
    }

    private static Several before(String text, List<Mention> mentions) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Mention mention : mentions) {
            parts.add(part(mention, text.substring(from, mention.start())));
            from = mention.end();
        }
        return new Several(parts, bare(text.substring(from)));
    }

    private static Part part(Mention mention, String words) {
        boolean isPair =
                mention.question().type() instanceof QuestionType.Figure(var figure)
                        && figure instanceof FigureType.Pair;
        String bare = bare(words);
        return new Part(mention.question(), isPair ? bare.replaceAll("\\t+", "/") : bare);
    }

    /** Without the marks and small words that only join a name and its figure. */
    private static String bare(String words) {
        return words.replaceAll("[ \\n]+", " ")
                .replaceFirst("^[\\s:=,;.–-]+", "")
                .replaceFirst("^(?:là|la|được|duoc|có|co)\\s+(?=\\d)", "")
                .replaceFirst("[\\s,;.–-]+(?:và|va|còn|con)?[\\s,;.–-]*$", "")
                .strip();
    }

    private static List<Mention> mentions(Duty duty, String folded) {
        List<Mention> all =
                duty.openSections().stream()
                        .flatMap(section -> section.questions().stream())
                        .filter(question -> question.type() instanceof QuestionType.Figure)
                        .flatMap(question -> mentions(question, folded))
                        .sorted(
                                Comparator.comparingInt((Mention m) -> m.start() - m.end())
                                        .thenComparingInt(Mention::start))
                        .toList();
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : all) {
            if (kept.stream().noneMatch(mention::overlaps)) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparingInt(Mention::start));
        return kept;
    }

    private static Stream<Mention> mentions(Question question, String folded) {
        return Naming.names(question)
                .flatMap(name -> {
                    List<Mention> found = new ArrayList<>();
                    int at = folded.indexOf(name);
                    while (at >= 0) {
                        if (isWord(folded, at, at + name.length())) {
                            found.add(new Mention(question, at, at + name.length()));
                        }
                        at = folded.indexOf(name, at + 1);
                    }
                    return found.stream();
                });
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
