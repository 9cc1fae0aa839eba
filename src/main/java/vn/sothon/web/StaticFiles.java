package vn.sothon.web;

import java.util.List;

/**
 * Files that every browser may have: a bean of this type makes a feature's scripts and styles part
 * of what is served.
 *
 * @param beside the class in whose resource folder they lie
 * @param names as in the address, with extension: "chat.js"
 */
public record StaticFiles(Class<?> beside, List<String> names) {
    public StaticFiles {
        names = List.copyOf(names);
    }
}
