package vn.sothon.campaign;

/** Why somebody is reminded. */
enum Occasion {
    THREE_DAYS_BEFORE,
    DAY_BEFORE,
    DAY_AFTER,
    /** The supervisor asked for it. */
    ASKED
}
