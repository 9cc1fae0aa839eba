package vn.sothon.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Files to keep, as opposed to pages to look at. */
public final class Downloads {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Downloads() {}

    /**
     * The file under its name. RFC 6266: {@code filename*} carries every letter; {@code filename},
     * for what cannot read that, the same without diacritics.
     */
    public static HttpResponse<byte[]> attachment(String name, byte[] content) {
        MediaType type =
                name.endsWith(".docx")
                        ? new MediaType(WORD)
                        : MediaType.APPLICATION_OCTET_STREAM_TYPE;
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(content)
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                                .formatted(plain(name), encoded))
                .header("Cache-Control", "no-store");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
    }
}
