package vn.sothon.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads and prints the XML parts of the base file. */
final class XmlPart {

    /** WordprocessingML, the transitional form that Word saves by default. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private XmlPart() {}

    /** The root element; a DOCTYPE is refused. */
    static Element read(byte[] xml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** The element as it can stand in any part, with the namespaces it needs. */
    static String print(Element element) {
        StringWriter printed = new StringWriter();
        transform(element, new StreamResult(printed), "yes");
        return printed.toString();
    }

    /** The bytes of a whole part. */
    static byte[] write(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        transform(root, new StreamResult(bytes), "no");
        return bytes.toByteArray();
    }

    /** The children of that namespace and name, in their order. */
    static Stream<Element> children(Element parent, String namespace, String name) {
        return elements(parent).stream()
                .filter(e -> namespace.equals(e.getNamespaceURI()))
                .filter(e -> name.equals(e.getLocalName()));
    }

    /** The elements directly below. */
    static List<Element> elements(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The name of an element of {@link #W}; empty for others. */
    static String wordName(Element element) {
        String name = element.getLocalName();
        return W.equals(element.getNamespaceURI()) && name != null ? name : "";
    }

    /** Whether it marks a place and holds nothing that is read: a bookmark, an end of a range. */
    static boolean isMark(Element element) {
        String name = wordName(element);
        return name.startsWith("bookmark")
                || name.startsWith("perm")
                || name.startsWith("proofErr")
                || name.endsWith("RangeStart")
                || name.endsWith("RangeEnd");
    }

    /** The last child of that name in {@link #W}. */
    static Optional<Element> child(Element parent, String name) {
        return children(parent, W, name).reduce((first, second) -> second);
    }

    /** The whole number in an attribute of {@link #W}; 0 where there is none. */
    static int number(Element element, String attribute) {
        String value = element.getAttributeNS(W, attribute);
        return value.matches("-?[0-9]{1,9}") ? Integer.parseInt(value) : 0;
    }

    private static void transform(Element from, StreamResult to, String omitDeclaration) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, omitDeclaration);
            transformer.transform(new DOMSource(from), to);
        } catch (TransformerException e) {
            throw new IllegalStateException("cannot print " + from.getTagName(), e);
        }
    }
}
