/**
 * The dialogue: what is open, what was said, what to reply. Pure: a message in, a Turn out. It must
 * never do I/O or read a clock.
 */
@NullMarked
package vn.sothon.conversation;

import org.jspecify.annotations.NullMarked;
