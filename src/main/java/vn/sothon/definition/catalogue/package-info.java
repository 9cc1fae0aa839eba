/**
 * The report definitions in the folders below {@code templates/}, and their last good versions. It
 * must never judge what a definition says: reading is the parent package's.
 */
@NullMarked
package vn.sothon.definition.catalogue;

import org.jspecify.annotations.NullMarked;
