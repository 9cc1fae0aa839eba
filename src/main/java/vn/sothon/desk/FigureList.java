package vn.sothon.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.Section;
import vn.sothon.definition.UnitKind;
import vn.sothon.figures.Contribution;
import vn.sothon.figures.Coverage;
import vn.sothon.figures.Figure;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.ReportingUnit;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Moment;

/** The figures of a campaign as their page shows them: what is asked, then what is calculated. */
record FigureList(List<Part> sections, List<Line> calculations) {

    record Part(String title, List<Line> lines) {}

    /**
     * A figure.
     *
     * @param isLong words rather than a number
     * @param lastYear as printed; empty where there was none
     * @param kind the kind of the units asked, empty where they are of several kinds
     */
    record Line(
            QuestionId id,
            String label,
            String value,
            boolean isGap,
            boolean isLong,
            Optional<String> lastYear,
            Coverage coverage,
            Optional<UnitKind> kind,
            List<Words> words) {}

    /** What somebody said, word for word. */
    record Words(String unit, String person, String typed, Moment at) {}

    static FigureList of(FigureBook book) {
        return new FigureList(
                book.definition().sections().stream().map(section -> part(book, section)).toList(),
                book.definition().calculations().stream()
                        .map(calculation -> line(book, calculation))
                        .toList());
    }

    private static Part part(FigureBook book, Section section) {
        return new Part(
                section.title(),
                section.questions().stream().map(question -> line(book, question)).toList());
    }

    private static Line line(FigureBook book, Question question) {
        return line(book, question.id(), question.label(), question.type());
    }

    private static Line line(FigureBook book, Calculation calculation) {
        return line(book, calculation.id(), calculation.label(), FigureText.typeOf(calculation));
    }

    private static Line line(FigureBook book, QuestionId id, String label, QuestionType type) {
        Figure figure = book.figure(id);
        return new Line(
                id,
                label,
                FigureText.of(figure, type),
                figure instanceof Figure.Gap,
                FigureText.isLong(figure),
                book.lastYear(id).map(earlier -> FigureText.of(earlier, type)),
                book.coverage(id),
                kind(book.asked(id)),
                book.contributions(id).stream().map(FigureList::words).toList());
    }

    private static Optional<UnitKind> kind(List<ReportingUnit> asked) {
        Set<UnitKind> kinds =
                asked.stream().map(unit -> unit.respondent().kind()).collect(Collectors.toSet());
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    private static Words words(Contribution contribution) {
        return new Words(
                contribution.unit().name(),
                contribution.given().person(),
                contribution.given().typed(),
                Moment.of(contribution.given().at().atZone(VietnamTime.ZONE)));
    }
}
