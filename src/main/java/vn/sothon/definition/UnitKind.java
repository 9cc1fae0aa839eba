package vn.sothon.definition;

/** The kinds of unit that may owe a section of a report. */
public enum UnitKind {
    COMMUNE,
    VILLAGE,
    OFFICE,
    SCHOOL,
    POLICE,
    MILITARY
}
