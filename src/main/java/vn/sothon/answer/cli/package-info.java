/**
 * The command that reads figures from standard input. It must never keep a line in memory after its
 * result is written.
 */
@NullMarked
package vn.sothon.answer.cli;

import org.jspecify.annotations.NullMarked;
