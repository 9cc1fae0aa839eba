/**
 * The command by which an author checks a report's folder. It must never start the server or open a
 * database.
 */
@NullMarked
package vn.sothon.definition.cli;

import org.jspecify.annotations.NullMarked;
