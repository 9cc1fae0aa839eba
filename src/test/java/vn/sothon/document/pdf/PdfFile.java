package vn.sothon.document.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF read by a program that is not ours. */
public record PdfFile(PDDocument file) implements AutoCloseable {

    public static PdfFile of(byte[] bytes) throws IOException {
        return new PdfFile(Loader.loadPDF(bytes));
    }

    int pages() {
        return file.getNumberOfPages();
    }

    PDPage page(int number) {
        return file.getPage(number - 1);
    }

    /** The text of one page, from 1. */
    String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return Normalizer.normalize(stripper.getText(file), Normalizer.Form.NFC);
    }

    /**
     * All text without any space and without the numbers of pages: lines break words, long words
     * are broken, and one may begin on a page and end on the next.
     */
    public String letters() throws IOException {
        StringBuilder letters = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= pages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(file)
                    .lines()
                    .filter(line -> !line.strip().matches("[0-9]{1,3}"))
                    .forEach(letters::append);
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC)
                .replaceAll("[\\s\u00A0\u200B]+", "");
    }

    List<PDFont> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : file.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
