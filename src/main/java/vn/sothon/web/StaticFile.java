package vn.sothon.web;

/**
 * A file that every browser may have: a bean of this type makes a feature's script or style part of
 * what is served.
 *
 * @param name as in the address, with its extension: "chat.js"
 * @param beside the class in whose resource folder it lies
 */
public record StaticFile(String name, Class<?> beside) {}
