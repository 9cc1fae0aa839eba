package vn.sothon.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.compare.Comparison;
import vn.sothon.document.docx.DocxWriter;
import vn.sothon.document.docx.Revisions;

/** A draft beside the next one, in which every third paragraph was edited and every tenth went. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public abstract class CompareBenchmark {

    private static final Revisions BY = new Revisions("Sổ Thôn", Instant.EPOCH);

    private final DocxWriter docx = new DocxWriter(LongDraft.base());
    private final Document old;
    private final Document now;
    private final Document marked;

    CompareBenchmark(LongDraft draft) {
        old = LongDraft.document(draft.template(), LongDraft.book());
        now = edited(old);
        marked = Comparison.of(old, now);
    }

    /** Ten pages with 18 footnotes and 2 tables. */
    public static class TenPages extends CompareBenchmark {
        public TenPages() {
            super(LongDraft.tenPages());
        }
    }

    /** Sixty pages with 200 footnotes and 40 tables. */
    public static class SixtyPages extends CompareBenchmark {
        public SixtyPages() {
            super(LongDraft.sixtyPages());
        }
    }

    /** Both trees as one with marks. */
    @Benchmark
    public Document compare() {
        return Comparison.of(old, now);
    }

    /** Two trees that are the same. */
    @Benchmark
    public Document compareEqual() {
        return Comparison.of(old, old);
    }

    /** The marked tree as Word. */
    @Benchmark
    public byte[] trackedChanges() {
        return docx.write(marked, BY);
    }

    private static Document edited(Document document) {
        List<Block> edited = new ArrayList<>();
        int paragraphs = 0;
        for (Block block : document.blocks()) {
            if (!(block instanceof Paragraph paragraph)) {
                edited.add(block);
                continue;
            }
            paragraphs++;
            if (paragraphs % 10 != 0) {
                edited.add(paragraphs % 3 == 0 ? edited(paragraph) : paragraph);
            }
        }
        return new Document(edited);
    }

    private static Paragraph edited(Paragraph paragraph) {
        List<Inline> content = paragraph.content().stream().map(CompareBenchmark::edited).toList();
        return new Paragraph(paragraph.kind(), content);
    }

    private static Inline edited(Inline inline) {
        return inline instanceof Inline.Text(String words, boolean bold, boolean italic)
                ? new Inline.Text(
                        words.replace("thực hiện", "tiến hành").replace("báo cáo", "nộp"),
                        bold,
                        italic)
                : inline;
    }
}
