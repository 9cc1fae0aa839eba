package vn.sothon.answer;

/** Which of two figures is the actual one and which the plan, as far as the words tell. */
enum PairOrder {
    ACTUAL_FIRST,
    PLAN_FIRST,
    UNKNOWN;

    static PairOrder of(Message message, Mention first, Mention second) {
        boolean fraction =
                Mentions.isFraction(message, first, second) || isOver(message, first, second);
        return fraction ? fractionOrder(message, first) : wordOrder(message, first, second);
    }

    /** "660 trên 668", "660 so với kế hoạch 668". */
    private static boolean isOver(Message message, Mention first, Mention second) {
        boolean over =
                second.start() - first.end() == 1
                        && message.tokens().get(first.end()).mayBe("trên");
        return over || message.hasBetween(first, second, Sense.VERSUS);
    }

    /** A fraction is actual/plan unless its heading says "kế hoạch/thực hiện". */
    private static PairOrder fractionOrder(Message message, Mention first) {
        boolean planOnly = first.is(Sense.PLAN) && !first.is(Sense.ACTUAL);
        boolean both = first.is(Sense.PLAN) && first.is(Sense.ACTUAL);
        boolean planLeads = planOnly || (both && comesFirst(message, Sense.PLAN, Sense.ACTUAL));
        return planLeads ? PLAN_FIRST : ACTUAL_FIRST;
    }

    private static boolean comesFirst(Message message, Sense one, Sense other) {
        for (Message.Remark remark : message.remarks()) {
            if (remark.sense() == one || remark.sense() == other) {
                return remark.sense() == one;
            }
        }
        return false;
    }

    private static PairOrder wordOrder(Message message, Mention first, Mention second) {
        boolean after =
                message.remarks().stream()
                        .anyMatch(remark ->
                                remark.start() >= second.end()
                                        && (remark.sense() == Sense.PLAN
                                                || remark.sense() == Sense.ACTUAL));
        boolean mixed = isMixed(first) || isMixed(second) || after;
        if (mixed || first.is(Sense.PLAN) == second.is(Sense.PLAN)) {
            return UNKNOWN;
        }
        return first.is(Sense.PLAN) ? PLAN_FIRST : ACTUAL_FIRST;
    }

    private static boolean isMixed(Mention mention) {
        return mention.is(Sense.PLAN) && mention.is(Sense.ACTUAL);
    }
}
