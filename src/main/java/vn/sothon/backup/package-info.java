/**
 * The commands {@code backup} and {@code restore} for the embedded PostgreSQL. What it writes
 * appears whole or not at all; it must never touch the data of a server but by reading.
 */
@NullMarked
package vn.sothon.backup;

import org.jspecify.annotations.NullMarked;
