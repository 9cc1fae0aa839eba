package vn.sothon.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Serves the static files. They are the same for everybody and hold no data. */
@Controller("/static")
@Secured(SecurityRule.IS_ANONYMOUS)
final class StaticController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    StaticController(Assets assets) {
        this.assets = assets;
    }

    @Get(value = "/{checksum}/{name}", produces = MediaType.ALL)
    HttpResponse<byte[]> file(String checksum, String name) {
        boolean isCurrent = assets.checksum().equals(checksum);
        return assets.content(name)
                .<HttpResponse<byte[]>>map(content ->
                        HttpResponse.ok(content)
                                .contentType(type(name))
                                .header("Cache-Control", isCurrent ? FOR_EVER : "no-store"))
                .orElseGet(HttpResponse::notFound);
    }

    private static MediaType type(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return new MediaType(
                switch (extension) {
                    case "css" -> "text/css; charset=utf-8";
                    case "js" -> "text/javascript; charset=utf-8";
                    case "svg" -> "image/svg+xml";
                    default -> throw new IllegalStateException("static file of type " + extension);
                });
    }
}
