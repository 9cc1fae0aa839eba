/**
 * What all pages share: rendering, layout, error pages, static files, headers, and who is asking.
 * It must never know a feature or read data.
 */
@NullMarked
package vn.sothon.web;

import org.jspecify.annotations.NullMarked;
