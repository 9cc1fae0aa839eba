package vn.sothon.document.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A written file, opened to be looked at and checked. */
record WordFile(Map<String, byte[]> parts) {

    private static final String BODY = "word/document.xml";
    private static final String NOTES = "word/footnotes.xml";

    static WordFile of(byte[] bytes) throws IOException {
        return new WordFile(Zip.read(bytes));
    }

    String part(String name) {
        byte[] part = parts.get(name);
        return part == null ? "" : new String(part, UTF_8);
    }

    String body() {
        return part(BODY);
    }

    String notes() {
        return part(NOTES);
    }

    /** The names of the elements of the body, without what they say. */
    List<String> structure() {
        return found(body(), "</?w:[a-zA-Z]+");
    }

    /** What stands at the first group of the pattern, or all of it without a group. */
    static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult r) -> r.groupCount() > 0 ? r.group(1) : r.group())
                .toList();
    }

    /** Where the parts break the schema of WordprocessingML. */
    List<XmlError> schemaErrors() throws XmlException, IOException {
        List<XmlError> errors = new ArrayList<>();
        for (String part : parts.keySet()) {
            var bytes = new ByteArrayInputStream(parts.getOrDefault(part, new byte[0]));
            switch (part) {
                case BODY -> validate(DocumentDocument.Factory.parse(bytes), errors);
                case NOTES -> validate(FootnotesDocument.Factory.parse(bytes), errors);
                case "word/styles.xml" -> validate(StylesDocument.Factory.parse(bytes), errors);
                case "word/settings.xml" -> validate(SettingsDocument.Factory.parse(bytes), errors);
                case "word/fontTable.xml" -> validate(FontsDocument.Factory.parse(bytes), errors);
                case "word/header1.xml" -> validate(HdrDocument.Factory.parse(bytes), errors);
                default -> XmlObject.Factory.parse(bytes);
            }
        }
        return errors;
    }

    private static void validate(XmlObject part, List<XmlError> errors) {
        part.validate(new XmlOptions().setErrorListener(errors));
    }
}
