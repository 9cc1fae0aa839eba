package vn.sothon.draft;

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
import vn.sothon.document.Document;
import vn.sothon.document.docx.DocxWriter;
import vn.sothon.document.html.HtmlWriter;
import vn.sothon.document.pdf.PdfWriter;
import vn.sothon.figures.FigureBook;

/** From figures to a draft, and from the draft to each of its forms, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public abstract class DraftBenchmark {

    private final FigureBook book = LongDraft.book();
    private final PdfWriter pdf = new PdfWriter();
    private final DocxWriter docx = new DocxWriter(LongDraft.base());
    private final DraftTemplate template;
    private final Document document;

    DraftBenchmark(LongDraft draft) {
        template = draft.template();
        document = LongDraft.document(template, book);
    }

    /** Ten pages with 18 footnotes and 2 tables. */
    public static class TenPages extends DraftBenchmark {
        public TenPages() {
            super(LongDraft.tenPages());
        }
    }

    /** Sixty pages with 200 footnotes and 40 tables. */
    public static class SixtyPages extends DraftBenchmark {
        public SixtyPages() {
            super(LongDraft.sixtyPages());
        }
    }

    /** The template with its figures as a tree. */
    @Benchmark
    public Document assemble() {
        return LongDraft.document(template, book);
    }

    /** The tree as Word. */
    @Benchmark
    public byte[] docx() {
        return docx.write(document);
    }

    /** The tree as PDF. */
    @Benchmark
    public byte[] pdf() {
        return pdf.write(document);
    }

    /** The tree as HTML. */
    @Benchmark
    public String html() {
        return new HtmlWriter().body(document);
    }

    /** All from the figures to the Word file, what the peers are compared with. */
    @Benchmark
    public byte[] figuresToDocx() {
        return docx.write(LongDraft.document(template, book));
    }
}
