/**
 * Telegram on loopback: a Bot API server that obeys the real one's rules, phones to use it with,
 * and a page that shows them. Tests, measurements and people who try the product ({@code ./run
 * fake-telegram}) stand on it, so it must never know the code under test: it speaks HTTP and JSON
 * only.
 */
@NullMarked
package vn.sothon.faketelegram;

import org.jspecify.annotations.NullMarked;
