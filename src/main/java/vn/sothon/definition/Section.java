package vn.sothon.definition;

import java.util.List;

/** A part of the report that one respondent answers in one go. */
public record Section(SectionId id, String title, Respondent respondent, List<Question> questions) {
    public Section {
        questions = List.copyOf(questions);
    }
}
