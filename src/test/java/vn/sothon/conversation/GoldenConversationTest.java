package vn.sothon.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.sothon.answer.Answer;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;

/**
 * Whole conversations as readable files: the lines with {@code >} are said again, everything else
 * must come out as it stands. {@code mvn test -Dtest=GoldenConversationTest -Dupdate} writes them
 * anew; the difference is then read before it is committed.
 */
class GoldenConversationTest {

    private static final Path FOLDER = Path.of("src/test/resources/vn/sothon/conversation/golden");

    @TestFactory
    Stream<DynamicTest> conversations_go_as_written() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String expected = Files.readString(file);
        String actual = replay(expected.lines().toList());
        if (System.getProperty("update") != null) {
            Files.writeString(file, actual);
        }

        assertThat(actual).isEqualTo(Files.readString(file));
    }

    /** The first line names the unit: {@code # village Thôn Đăk Book}. */
    private static String replay(List<String> lines) {
        String[] head = lines.getFirst().split(" ", 3);
        Scenario scenario = Scenario.of(respondent(head[1]), head[2]);
        if (head[1].equals("village")) {
            scenario.lastYear("households", Answer.Figure.of(148))
                    .lastYear("residents", Answer.Figure.of(561));
        }
        StringBuilder said = new StringBuilder();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("> ")) {
                continue;
            }
            said.append(said.isEmpty() ? "" : "\n").append(lines.get(i).substring(2));
            boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).startsWith("> ");
            if (!goesOn) {
                say(scenario, said.toString());
                said.setLength(0);
            }
        }
        return lines.getFirst() + "\n\n" + scenario.transcript().stripTrailing() + "\n";
    }

    private static void say(Scenario scenario, String said) {
        if (said.startsWith("(sửa tin “")) {
            int end = said.indexOf("”) ");
            scenario.edits(said.substring(10, end), said.substring(end + 3));
        } else if (said.equals("(STICKER)")) {
            scenario.sends(IncomingMessage.Kind.STICKER);
        } else {
            scenario.says(said);
        }
    }

    private static Respondent respondent(String word) {
        return switch (word) {
            case "village" -> new Respondent(UnitKind.VILLAGE, "");
            case "school" -> new Respondent(UnitKind.SCHOOL, "");
            case "police" -> new Respondent(UnitKind.POLICE, "");
            default -> new Respondent(UnitKind.OFFICE, word.substring("office/".length()));
        };
    }
}
