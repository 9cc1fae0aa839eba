package vn.sothon.document;

/**
 * What a directive of a template puts into the text: an inline such as {@link Inline.Footnote}, or
 * a block such as {@link Block.Table}. {@link Markup#reference} writes its place.
 */
public sealed interface Node permits Block, Inline {}
