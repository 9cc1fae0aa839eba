package vn.sothon.web;

/** Who asks for a page. Controllers take it as a parameter; whoever is nobody never reaches one. */
public sealed interface Visitor {

    /** Anybody, while the demo is on: may see every page and write as every person. */
    record DemoGuest() implements Visitor {}

    /** Somebody who proved to be this person. */
    record SignedIn(long person) implements Visitor {}

    /** Whether the visitor may read and write in the person's name. */
    default boolean mayActAs(long person) {
        return switch (this) {
            case DemoGuest() -> true;
            case SignedIn(long self) -> self == person;
        };
    }
}
