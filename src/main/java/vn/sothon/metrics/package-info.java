/**
 * What a watching program counts and raises alarms on: how long the oldest message waits, what was
 * given up, how quickly people are answered. It must never hold words of a person nor who they are,
 * and never touch the database while it is asked: it tells what was read a few seconds ago.
 */
@NullMarked
package vn.sothon.metrics;

import org.jspecify.annotations.NullMarked;
