package vn.sothon.document.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sothon.document.Document;
import vn.sothon.document.Marks;
import vn.sothon.document.SampleDocument;
import vn.sothon.document.compare.RandomDocuments.Drafts;

class ComparisonPropertiesTest {

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void the_marked_document_holds_both(@ForAll("drafts") Drafts drafts) {
        Document marked = Comparison.of(drafts.old(), drafts.now());

        assertThat(Comparison.accepted(marked)).isEqualTo(Comparison.normal(drafts.now()));
        assertThat(Comparison.rejected(marked)).isEqualTo(Comparison.normal(drafts.old()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_document_has_no_marks_beside_itself(@ForAll("documents") Document document) {
        assertThat(Marks.areIn(Comparison.of(document, document))).isFalse();
        assertThat(Comparison.of(document, document)).isEqualTo(Comparison.normal(document));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void documents_that_differ_have_marks(@ForAll("drafts") Drafts drafts) {
        boolean differ = !Comparison.normal(drafts.old()).equals(Comparison.normal(drafts.now()));

        assertThat(Marks.areIn(Comparison.of(drafts.old(), drafts.now()))).isEqualTo(differ);
    }

    @Property(tries = 200)
    void whatever_people_type_is_compared(@ForAll String old, @ForAll String now) {
        Document before = SampleDocument.with(old);
        Document after = SampleDocument.with(now);

        Document marked = Comparison.of(before, after);

        assertThat(Comparison.accepted(marked)).isEqualTo(Comparison.normal(after));
        assertThat(Comparison.rejected(marked)).isEqualTo(Comparison.normal(before));
    }

    @Provide
    Arbitrary<Drafts> drafts() {
        return RandomDocuments.drafts();
    }

    @Provide
    Arbitrary<Document> documents() {
        return RandomDocuments.documents();
    }
}
