package vn.sothon.organisation;

/** What a person does for a unit. */
public enum Role {
    /** Answers for the unit. */
    REPORTER,
    /** Watches over the campaigns of the unit, a commune. */
    SUPERVISOR
}
