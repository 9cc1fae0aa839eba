package vn.sothon.definition;

import java.math.BigDecimal;

/** An expression as written, its names not yet looked up; {@code at} counts characters from 0. */
sealed interface Syntax {

    int at();

    record Value(BigDecimal value, int at) implements Syntax {}

    /** {@code households}, {@code crop_area.rice.actual}. */
    record Name(String name, int at) implements Syntax {}

    /** {@code sum(crop_area)}: every function takes one name. */
    record Call(String function, Name argument, int at) implements Syntax {}

    record Operation(Expression.Operator operator, Syntax left, Syntax right, int at)
            implements Syntax {}

    record Comparison(Expression.Relation relation, Syntax left, Syntax right, int at)
            implements Syntax {}

    /** Stands where an expression could not be read; the complaint has been made. */
    record Hole(int at) implements Syntax {}
}
