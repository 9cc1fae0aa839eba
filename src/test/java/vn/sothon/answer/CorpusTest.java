package vn.sothon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorpusTest {

    @Test
    void every_line_of_the_corpus_is_read_as_expected() {
        assertThat(Corpus.lines().stream().filter(line -> !isReadAsExpected(line)))
                .extracting(line -> line + " was " + Corpus.outcome(line))
                .isEmpty();
    }

    @Test
    void the_corpus_is_large_and_asks_often_enough() {
        var lines = Corpus.lines();

        assertThat(lines).hasSizeGreaterThan(600);
        assertThat(lines.stream().filter(CorpusTest::isAskedBack)).hasSizeGreaterThan(150);
    }

    /** A line that names a reason but no readings leaves the readings open. */
    private static boolean isReadAsExpected(Corpus.Line line) {
        String outcome = Corpus.outcome(line);
        boolean open = line.expected().matches("ask \\w+");
        return open ? outcome.startsWith(line.expected() + " ") : outcome.equals(line.expected());
    }

    private static boolean isAskedBack(Corpus.Line line) {
        return line.expected().startsWith("ask ") || line.expected().startsWith("refuse ");
    }
}
