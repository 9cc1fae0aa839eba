/**
 * The pages of people at a desk: where to begin, how far a campaign is, its figures, its draft and
 * its wording. It must never compute what it shows or store anything.
 */
@NullMarked
package vn.sothon.desk;

import org.jspecify.annotations.NullMarked;
