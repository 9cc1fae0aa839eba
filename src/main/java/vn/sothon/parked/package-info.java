/**
 * Messages that could not be handled or delivered, for an operator to see, replay or drop, with a
 * record of who did what. It must never show what a person wrote, and never change a message that
 * the queues still work on.
 */
@NullMarked
package vn.sothon.parked;

import org.jspecify.annotations.NullMarked;
