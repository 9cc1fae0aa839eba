package vn.sothon.definition;

/** An expression whose names are known, and what kind of figure it gives. */
record Resolved(Expression expression, Shape shape) {}
