/**
 * What a channel receives and sends, as values, and the contract of a channel. It must never decide
 * what is answered.
 */
@NullMarked
package vn.sothon.channel;

import org.jspecify.annotations.NullMarked;
