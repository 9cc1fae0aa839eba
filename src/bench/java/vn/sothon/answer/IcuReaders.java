package vn.sothon.answer;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.Optional;

/** The nearest library: ICU4J's parsers for Vietnamese, used as a program would use them. */
final class IcuReaders {

    private static final ULocale VIETNAMESE = new ULocale("vi");

    private final NumberFormat digits = NumberFormat.getInstance(VIETNAMESE);
    private final RuleBasedNumberFormat words =
            new RuleBasedNumberFormat(VIETNAMESE, RuleBasedNumberFormat.SPELLOUT);

    IcuReaders(boolean lenient) {
        digits.setParseStrict(!lenient);
        words.setLenientParseMode(lenient);
    }

    /** Digits first, then words; what stands behind the number is ignored, as ICU does. */
    Optional<BigDecimal> read(String text) {
        Number number = digits.parse(text, new ParsePosition(0));
        if (number == null) {
            ParsePosition end = new ParsePosition(0);
            number = words.parse(text, end);
            if (end.getIndex() == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new BigDecimal(number.toString()));
    }
}
