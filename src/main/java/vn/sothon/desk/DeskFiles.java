package vn.sothon.desk;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import vn.sothon.document.html.HtmlWriter;
import vn.sothon.web.StaticFiles;

/** The scripts and looks of the desk's pages; the draft brings its own look. */
@Factory
final class DeskFiles {

    @Singleton
    @Named("desk")
    StaticFiles desk() {
        return new StaticFiles(DeskFiles.class, List.of("refresh.js", "template.css"));
    }

    @Singleton
    @Named("draft")
    StaticFiles draft() {
        return new StaticFiles(HtmlWriter.class, List.of(HtmlWriter.STYLESHEET));
    }
}
