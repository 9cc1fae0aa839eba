package vn.sothon.figures;

/** A figure, and whose answers it waits for or rests on. */
record Derived(Figure figure, Reach reach) {}
