package vn.sothon.draft;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import vn.sothon.document.docx.DocxWriter;
import vn.sothon.document.html.HtmlWriter;
import vn.sothon.document.pdf.PdfWriter;
import vn.sothon.figures.FigureBook;

/** A hundred people ask for the draft of ten pages at the same moment, in every form. */
final class HundredDrafts {

    private static final int PEOPLE = 100;

    private HundredDrafts() {}

    public static void main(String[] arguments) {
        DraftTemplate template = LongDraft.tenPages().template();
        FigureBook book = LongDraft.book();
        var docx = new DocxWriter(LongDraft.base());
        var pdf = new PdfWriter();
        var ready = new CountDownLatch(PEOPLE);
        var bytes = new AtomicLong();
        long start = System.nanoTime();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                people.execute(() -> {
                    ready.countDown();
                    await(ready);
                    var document = LongDraft.document(template, book);
                    bytes.addAndGet(docx.write(document).length);
                    bytes.addAndGet(new HtmlWriter().body(document).length());
                    bytes.addAndGet(pdf.write(document).length);
                });
            }
        }
        System.out.printf(
                "%d drafts at once: %.1f s, %d MB written, heap of %d MiB at most, peak use %d MiB%n",
                PEOPLE,
                (System.nanoTime() - start) / 1e9,
                bytes.get() / 1_000_000,
                Runtime.getRuntime().maxMemory() >> 20,
                peak() >> 20);
    }

    private static void await(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(HundredDrafts::peak)
                .sum();
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
