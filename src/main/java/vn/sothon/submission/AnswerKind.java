package vn.sothon.submission;

/** The names under which the cases of {@link vn.sothon.answer.Answer} are stored. */
enum AnswerKind {
    FIGURE,
    PAIR,
    RANK,
    TEXT,
    CHOICE,
    DAY,
    NUMBER_SET,
    ITEMS,
    /** One item of the ITEMS in row 0. */
    ITEM,
    NONE,
    UNKNOWN
}
