/**
 * Everything goes wrong at once: the program or PostgreSQL is killed while hundreds of people write
 * and Telegram answers badly. Nothing typed may be lost or stored twice.
 */
@NullMarked
package vn.sothon.chaos;

import org.jspecify.annotations.NullMarked;
