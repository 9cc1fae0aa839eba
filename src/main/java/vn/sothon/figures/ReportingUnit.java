package vn.sothon.figures;

import vn.sothon.definition.Respondent;

/** A unit that owes answers, as far as the figure book needs to know it. */
public record ReportingUnit(long id, String name, Respondent respondent) {}
