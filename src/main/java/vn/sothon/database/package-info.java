/**
 * Transactions, and SQL with named parameters, over plain JDBC: {@code database.transaction(() ->
 * ...)} opens one or joins the open one, {@code database.sql("...")} speaks in it. It must never
 * build SQL or know a table.
 */
@NullMarked
package vn.sothon.database;

import org.jspecify.annotations.NullMarked;
