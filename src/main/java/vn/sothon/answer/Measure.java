package vn.sothon.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of a dimension in which figures convert exactly: m² and ha, kg and tấn, đồng and tỷ.
 * Regional units (sào, mẫu, công) are not among them: their sizes differ between provinces.
 *
 * @param factor its size in the smallest unit of the dimension
 */
record Measure(String symbol, Dimension dimension, BigDecimal factor) {

    enum Dimension {
        AREA,
        LENGTH,
        MASS,
        YIELD,
        VOLUME,
        LIQUID,
        MONEY,
        SHARE,
        POINTS
    }

    private static final Map<String, Measure> MEASURES =
            Map.ofEntries(
                    entry("ha", Dimension.AREA, 10_000),
                    entry("m²", Dimension.AREA, 1),
                    entry("km²", Dimension.AREA, 1_000_000),
                    entry("km", Dimension.LENGTH, 1_000),
                    entry("m", Dimension.LENGTH, 1),
                    entry("tấn", Dimension.MASS, 1_000),
                    entry("tạ", Dimension.MASS, 100),
                    entry("yến", Dimension.MASS, 10),
                    entry("kg", Dimension.MASS, 1),
                    entry("tấn/ha", Dimension.YIELD, 1_000),
                    entry("tạ/ha", Dimension.YIELD, 100),
                    entry("kg/ha", Dimension.YIELD, 1),
                    entry("m³", Dimension.VOLUME, 1),
                    entry("lít", Dimension.LIQUID, 1),
                    entry("tỷ đồng", Dimension.MONEY, 1_000_000_000),
                    entry("triệu đồng", Dimension.MONEY, 1_000_000),
                    entry("nghìn đồng", Dimension.MONEY, 1_000),
                    entry("đồng", Dimension.MONEY, 1),
                    entry("%", Dimension.SHARE, 1),
                    entry("điểm %", Dimension.POINTS, 1));

    private static Map.Entry<String, Measure> entry(String symbol, Dimension dimension, long size) {
        return Map.entry(symbol, new Measure(symbol, dimension, BigDecimal.valueOf(size)));
    }

    static Optional<Measure> of(String symbol) {
        return Optional.ofNullable(MEASURES.get(symbol));
    }

    boolean convertsTo(Measure other) {
        return dimension == other.dimension;
    }

    /**
     * The same size in another unit of the dimension; exact, since all factors are powers of ten.
     */
    BigDecimal convert(BigDecimal value, Measure to) {
        return value.multiply(factor).divide(to.factor, MathContext.UNLIMITED);
    }
}
