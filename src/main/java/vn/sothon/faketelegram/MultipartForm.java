package vn.sothon.faketelegram;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A multipart/form-data body taken apart. Latin-1 maps each byte to one character, so searching in
 * it never changes a file's bytes.
 */
final class MultipartForm {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final String END_OF_HEADERS = "\r\n\r\n";

    /** One field; a file where it has a file name. */
    record Part(String name, Optional<String> fileName, String latin1) {

        String text() {
            return new String(bytes(), UTF_8);
        }

        byte[] bytes() {
            return latin1.getBytes(ISO_8859_1);
        }
    }

    private MultipartForm() {}

    static List<Part> read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw ApiError.badRequest("can't parse multipart: no boundary");
        }
        String delimiter = "\r\n--" + boundary.group(1);
        String text = "\r\n" + new String(body, ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        int start = text.indexOf(delimiter);
        int next = text.indexOf(delimiter, start + delimiter.length());
        while (start >= 0 && next >= 0) {
            parts.add(part(text.substring(start + delimiter.length() + 2, next)));
            start = next;
            next = text.indexOf(delimiter, start + delimiter.length());
        }
        return parts;
    }

    private static Part part(String text) {
        int end = text.indexOf(END_OF_HEADERS);
        String headers = new String(text.substring(0, end).getBytes(ISO_8859_1), UTF_8);
        return new Part(
                group(NAME, headers).orElse(""),
                group(FILE_NAME, headers),
                text.substring(end + END_OF_HEADERS.length()));
    }

    private static Optional<String> group(Pattern pattern, String headers) {
        Matcher matcher = pattern.matcher(headers);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
