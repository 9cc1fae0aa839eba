package vn.sothon.document.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Semaphore;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.util.MimeConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.sothon.document.Document;

/**
 * Writes documents as PDF with embedded fonts. Equal documents give equal bytes. Safe for use by
 * several threads; only few are laid out at a time, the others wait, because each takes tens of
 * megabytes.
 */
public final class PdfWriter {

    private static final Logger LOG = LoggerFactory.getLogger(PdfWriter.class);
    private static final int AT_A_TIME = 2;
    private static final String PROGRAM = "Sổ Thôn";

    /** A PDF tells when it was made; equal documents are to be equal. */
    private static final Date ALWAYS = Date.from(Instant.parse("2020-03-05T00:00:00Z"));

    private final FopFactory factory = factory();
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    /** The document as the bytes of a .pdf file. */
    public byte[] write(Document document) {
        String objects = FoWriter.write(document);
        turns.acquireUninterruptibly();
        try {
            return Reproducible.of(laidOut(objects));
        } finally {
            turns.release();
        }
    }

    private byte[] laidOut(String objects) {
        var bytes = new ByteArrayOutputStream();
        try {
            FOUserAgent agent = factory.newFOUserAgent();
            agent.setProducer(PROGRAM);
            agent.setCreator(PROGRAM);
            agent.setCreationDate(ALWAYS);
            agent.getEventBroadcaster().addEventListener(PdfWriter::note);
            XMLReader reader = reader();
            reader.setContentHandler(
                    factory.newFop(MimeConstants.MIME_PDF, agent, bytes).getDefaultHandler());
            reader.parse(new InputSource(new StringReader(objects)));
            return bytes.toByteArray();
        } catch (SAXException e) {
            throw new IllegalStateException("the formatting objects are not taken", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
    }

    /** FOP's own log quotes the document, which holds what people typed. */
    private static void note(Event event) {
        if (event.getSeverity() == EventSeverity.ERROR
                || event.getSeverity() == EventSeverity.FATAL) {
            LOG.warn("while laying out a document: {}", event.getEventID());
        }
    }

    /** Not FOP's usual transformer, which a JDK from 24 on refuses (FOP-3275). */
    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no parser", e);
        }
    }

    /** Vietnamese needs no complex scripts, and FOP fails on lines that mix directions. */
    private static FopFactory factory() {
        String configuration =
                "<fop version=\"1.0\"><complex-scripts disabled=\"true\"/><renderers><renderer mime=\"application/pdf\"><fonts>"
                        + Fonts.configuration()
                        + "</fonts></renderer></renderers></fop>";
        try {
            var bytes = new ByteArrayInputStream(configuration.getBytes(UTF_8));
            return new FopConfParser(bytes, URI.create("file:/"), new Fonts())
                    .getFopFactoryBuilder()
                    .build();
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("FOP does not take its configuration", e);
        }
    }
}
