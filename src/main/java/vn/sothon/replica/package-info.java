/**
 * Which processes serve this installation and which of them does what only one may do. It must
 * never decide by itself: PostgreSQL is the only lock, and what a process believes of itself ends
 * with its lease.
 */
@NullMarked
package vn.sothon.replica;

import org.jspecify.annotations.NullMarked;
