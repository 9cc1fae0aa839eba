/**
 * A Bot API server on loopback that obeys the real one's rules, and phones to use it with. It must
 * never know the code under test: it speaks HTTP and JSON only.
 */
@NullMarked
package vn.sothon.faketelegram;

import org.jspecify.annotations.NullMarked;
