/**
 * What a report asks: sections, questions, calculations, checks, and reading them from YAML with
 * every mistake located. It must never hold an answer or know where one is stored.
 */
@NullMarked
package vn.sothon.definition;

import org.jspecify.annotations.NullMarked;
