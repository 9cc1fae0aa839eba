package vn.sothon.figures;

/** An answer that a figure rests on, and the unit that gave it. */
public record Contribution(ReportingUnit unit, Given given) {}
