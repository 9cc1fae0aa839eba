package vn.sothon.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.sothon.document.Document;
import vn.sothon.document.docx.DocxWriter;
import vn.sothon.document.html.HtmlWriter;
import vn.sothon.document.pdf.PdfWriter;

/** Writes a document in every format there is, to see that it can be written. */
final class EveryFormat {

    private final List<Consumer<Document>> writers = new ArrayList<>();

    /** A new format is tried from the day it is added here. */
    private EveryFormat() {
        HtmlWriter html = new HtmlWriter();
        PdfWriter pdf = new PdfWriter();
        writers.add(html::body);
        writers.add(pdf::write);
    }

    static EveryFormat withoutBase() {
        return new EveryFormat();
    }

    /** Also as a Word file, where there is a {@code base.docx} beside the template's folder. */
    static EveryFormat beside(Path folder) {
        EveryFormat formats = new EveryFormat();
        Path base = folder.toAbsolutePath().normalize().resolveSibling("base.docx");
        if (Files.isRegularFile(base)) {
            try {
                DocxWriter docx = new DocxWriter(Files.readAllBytes(base));
                formats.writers.add(docx::write);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + base, e);
            }
        }
        return formats;
    }

    void write(Document document) {
        writers.forEach(writer -> writer.accept(document));
    }
}
