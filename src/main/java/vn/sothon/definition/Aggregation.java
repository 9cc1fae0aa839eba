package vn.sothon.definition;

/** How the answers of several units become the commune's figure. */
public enum Aggregation {
    /** One unit answers; its answer is the figure. */
    SINGLE,
    /** Added up over the units that answered; pairs add actual and plan apart. */
    SUM,
    /** The lists of all units, one after the other. */
    MERGE,
    /** The texts of all units, each with its unit's name. */
    CONCAT,
    /** For choices: the first option only where every unit chose it, else the units that differ. */
    ANY
}
