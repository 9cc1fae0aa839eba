package vn.sothon.platform;

import java.nio.file.Path;

/** The folder that holds {@code .env}, {@code templates/} and {@code data/}. */
public final class ProjectFolder {

    private ProjectFolder() {}

    /** Where the script {@code run} lies, which tells us; else the working folder. */
    public static Path path() {
        return Path.of(System.getProperty("sothon.home", "")).toAbsolutePath().normalize();
    }
}
