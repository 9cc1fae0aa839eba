/**
 * The demo commune: invented people who chat in a public report, so that everything can be tried at
 * once. It must never run where real people are served.
 */
@NullMarked
package vn.sothon.demo;

import org.jspecify.annotations.NullMarked;
