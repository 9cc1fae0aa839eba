package vn.sothon.definition;

/** Takes what is wrong at a character of a text, counted from 0. */
@FunctionalInterface
interface Complaint {

    void at(int offset, String mistake, Object... placesAndValues);
}
