package vn.sothon.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published, frozen questionnaire; safe to share between threads and to keep for ever.
 *
 * @param version a hash of its source, which a campaign is pinned to
 * @param title what the report is called ("Báo cáo công tác thi đua, khen thưởng năm")
 */
public record ReportDefinition(
        ReportId id,
        String version,
        String title,
        List<Section> sections,
        List<Calculation> calculations,
        List<Check> checks) {
    public ReportDefinition {
        sections = List.copyOf(sections);
        calculations = List.copyOf(calculations);
        checks = List.copyOf(checks);
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(QuestionId id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    public List<Section> sectionsOf(Respondent respondent) {
        return sections.stream()
                .filter(section -> section.respondent().equals(respondent))
                .toList();
    }

    /** The items of a group, in the order of the definition; empty where there is no such group. */
    public List<Question> group(String group) {
        return questions().filter(question -> question.group().equals(group)).toList();
    }
}
