/**
 * The ground the process stands on: settings, the embedded PostgreSQL, the clock, random codes, and
 * the command that starts the server. It must never know a feature or anything about reports.
 */
@NullMarked
package vn.sothon.platform;

import org.jspecify.annotations.NullMarked;
