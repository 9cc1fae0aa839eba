/**
 * The chat in a browser: the demo's simulator, and the way for people without a messenger. It must
 * never know what a message means or answer one.
 */
@NullMarked
package vn.sothon.channel.web;

import org.jspecify.annotations.NullMarked;
