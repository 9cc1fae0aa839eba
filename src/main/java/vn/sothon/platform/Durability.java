package vn.sothon.platform;

/** What the server does at a commit. */
enum Durability {
    /** Waits until the disk has the data: nothing committed is lost when the power fails. */
    FULL,
    /** Does not wait for the disk: for data that a test throws away. */
    NONE
}
