package vn.sothon.web;

import java.util.Optional;

/** Who asks for a page. Controllers take it as a parameter; whoever is nobody never reaches one. */
public sealed interface Visitor {

    /** Anybody, while the demo is on: may see every page and write as every person. */
    record DemoGuest() implements Visitor {}

    /** Somebody who proved to be this person. */
    record SignedIn(long person) implements Visitor {}

    /** Who it is, where that is known. */
    default Optional<Long> identity() {
        return switch (this) {
            case DemoGuest() -> Optional.empty();
            case SignedIn(long self) -> Optional.of(self);
        };
    }

    /** Whether the visitor may read and write in the person's name. */
    default boolean mayActAs(long person) {
        return switch (this) {
            case DemoGuest() -> true;
            case SignedIn(long self) -> self == person;
        };
    }
}
