package vn.sothon.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sothon.answer.Answer;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Aggregation;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Check;
import vn.sothon.definition.Expression;
import vn.sothon.definition.Expression.Side;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.Section;
import vn.sothon.definition.SectionId;
import vn.sothon.definition.UnitKind;

/** A report small enough to see through: some villages and one office. */
public final class SmallReport {

    public static final Respondent VILLAGE = new Respondent(UnitKind.VILLAGE, "");
    public static final Respondent CULTURE = new Respondent(UnitKind.OFFICE, "culture");

    private final Map<String, Map<QuestionId, Given>> answers = new HashMap<>();
    private final List<ReportingUnit> units = new ArrayList<>();

    private SmallReport() {}

    /** Thôn A, Thôn B, Thôn C and Phòng Văn hóa, all silent. */
    public static SmallReport silent() {
        return ofVillages("Thôn A", "Thôn B", "Thôn C");
    }

    /** Those villages and Phòng Văn hóa, all silent. */
    public static SmallReport ofVillages(String... names) {
        SmallReport report = new SmallReport();
        for (String name : names) {
            report.add(name, VILLAGE);
        }
        report.add("Phòng Văn hóa", CULTURE);
        return report;
    }

    private void add(String name, Respondent respondent) {
        units.add(new ReportingUnit(units.size() + 1L, name, respondent));
    }

    public SmallReport with(String unit, String question, Answer answer) {
        Given given = new Given(answer, "", "Người của " + unit, Instant.EPOCH, "tin 1");
        answers.computeIfAbsent(unit, key -> new HashMap<>()).put(id(question), given);
        return this;
    }

    public List<UnitAnswers> units() {
        return units.stream().map(unit -> unitAnswers(unit.name())).toList();
    }

    public UnitAnswers unitAnswers(String name) {
        ReportingUnit unit =
                units.stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
        return new UnitAnswers(unit, answers.getOrDefault(name, Map.of()));
    }

    public FigureBook book() {
        return FigureBook.assemble(definition(), units(), List.of());
    }

    public static QuestionId id(String value) {
        return new QuestionId(value);
    }

    public static ReportDefinition definition(Check... checks) {
        return new ReportDefinition(
                new ReportId("small"),
                "1",
                "Báo cáo nhỏ",
                List.of(village(), office()),
                List.of(
                        calculation(
                                "learners",
                                "Số người học",
                                new Expression.Arithmetic(
                                        Expression.Operator.PLUS,
                                        whole("staff_learners"),
                                        whole("resident_learners"))),
                        calculation(
                                "crop_total",
                                "Tổng diện tích",
                                new Expression.Sum(
                                        "crop", List.of(id("crop.rice"), id("crop.maize")))),
                        calculation(
                                "village_count",
                                "Số thôn",
                                new Expression.CountUnits(UnitKind.VILLAGE)),
                        calculation(
                                "project_count", "Số dự án", new Expression.Count(id("projects")))),
                List.of(checks));
    }

    public static Expression whole(String id) {
        return new Expression.Reference(id(id), Side.WHOLE);
    }

    public static Expression literal(String value) {
        return new Expression.Literal(new BigDecimal(value));
    }

    private static Section village() {
        return new Section(
                new SectionId("village"),
                "Thôn",
                VILLAGE,
                List.of(
                        question("households", "Số hộ", count("hộ"), Aggregation.SUM),
                        question("residents", "Số nhân khẩu", count("nhân khẩu"), Aggregation.SUM),
                        question(
                                "resident_learners",
                                "Số người dân học",
                                count("người"),
                                Aggregation.SUM),
                        question("crop.rice", "Diện tích lúa", pair("ha"), Aggregation.SUM),
                        question("crop.maize", "Diện tích ngô", pair("ha"), Aggregation.SUM),
                        question("shortcomings", "Hạn chế", text(), Aggregation.CONCAT),
                        question("disease", "Dịch bệnh", disease(), Aggregation.ANY),
                        question("models", "Mô hình", list("mô hình"), Aggregation.MERGE)));
    }

    private static Section office() {
        return new Section(
                new SectionId("office"),
                "Phòng",
                CULTURE,
                List.of(
                        question(
                                "staff_learners",
                                "Số cán bộ học",
                                count("người"),
                                Aggregation.SINGLE),
                        question("rank", "Thứ hạng", rank(), Aggregation.SINGLE),
                        question("projects", "Dự án", list("dự án"), Aggregation.SINGLE)));
    }

    private static Question question(
            String id, String label, QuestionType type, Aggregation aggregation) {
        String group = id.contains(".") ? id.substring(0, id.indexOf('.')) : "";
        return new Question(
                id(id),
                "",
                group,
                label,
                label + "?",
                List.of(),
                type,
                aggregation,
                "",
                false,
                false,
                0);
    }

    private static Calculation calculation(String id, String label, Expression expression) {
        return new Calculation(id(id), "", label, "", expression);
    }

    private static QuestionType count(String unit) {
        return new QuestionType.Figure(new FigureType.Count(unit));
    }

    private static QuestionType pair(String unit) {
        return new QuestionType.Figure(new FigureType.Pair(unit, 2));
    }

    private static QuestionType rank() {
        return new QuestionType.Figure(new FigureType.Rank());
    }

    private static QuestionType text() {
        return new QuestionType.Text();
    }

    private static QuestionType disease() {
        return new QuestionType.Choice(
                List.of(
                        new QuestionType.Option("none", "Không có dịch bệnh", ""),
                        new QuestionType.Option("some", "Có dịch bệnh", "Loại nào?")));
    }

    private static QuestionType list(String item) {
        return new QuestionType.Items(
                item,
                List.of(new QuestionType.Column("name", "Tên", new QuestionType.Line(), false)),
                QuestionType.ItemPattern.SEPARATED);
    }
}
