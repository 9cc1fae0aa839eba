package vn.sothon;

import io.micronaut.runtime.Micronaut;

/** Starts Sổ Thôn. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Micronaut.build(new String[0]).mainClass(Application.class).start();
    }
}
