package vn.sothon.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * The fonts that are embedded: Liberation Serif, whose letters are as wide as those of Times New
 * Roman. They come with the program; no file and no address is ever read.
 */
final class Fonts implements ResourceResolver {

    private static final Map<String, String> FACES =
            Map.of(
                    "LiberationSerif-Regular.ttf", "style=\"normal\" weight=\"normal\"",
                    "LiberationSerif-Bold.ttf", "style=\"normal\" weight=\"bold\"",
                    "LiberationSerif-Italic.ttf", "style=\"italic\" weight=\"normal\"",
                    "LiberationSerif-BoldItalic.ttf", "style=\"italic\" weight=\"bold\"");

    /** Each face in FOP's own words. */
    static String configuration() {
        StringBuilder fonts = new StringBuilder();
        FACES.forEach((file, face) ->
                fonts.append("<font kerning=\"no\" embedding-mode=\"subset\" embed-url=\"")
                        .append(file)
                        .append("\"><font-triplet name=\"")
                        .append(FoWriter.FAMILY)
                        .append("\" ")
                        .append(face)
                        .append("/></font>"));
        return fonts.toString();
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        String path = String.valueOf(uri.getPath());
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (!FACES.containsKey(file)) {
            throw new IOException("not a font of the program: " + file);
        }
        InputStream font = Fonts.class.getResourceAsStream("/liberation/" + file);
        if (font == null) {
            throw new IOException("the program comes without its font " + file);
        }
        return new Resource(font);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("nothing is written beside the document");
    }
}
