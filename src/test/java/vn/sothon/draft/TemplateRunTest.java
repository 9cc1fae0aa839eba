package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.figures.SmallReport;

class TemplateRunTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#list 1..1000000000 as i></#list>",
                "<#list 1..100000 as i><#list 1..100000 as j></#list></#list>",
                "<#list 1..><#items as i></#items></#list>",
                "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>",
                "<#macro a n><#if n?size == 0><#return></#if><@a n=n[1..]/><@a n=n[1..]/></#macro><@a n=1..60/>",
                "<#function f x><#return f(x)></#function>${f(1)}",
                "<#macro a m><@m m=m/></#macro><@a m=a/>",
                "<#macro a x><@a x=\"${x}${x}\"/></#macro><@a x=\"aaaaaaaaaaaaaaaa\"/>"
            })
    void a_template_that_never_ends_or_fills_the_memory_is_stopped(String wording) {
        DraftProblem problem =
                catchThrowableOfType(
                        DraftProblem.class,
                        () -> SmallDraft.document(wording, SmallReport.silent()));

        assertThat(problem.text()).contains("lặp hoặc tự gọi lại mãi");
    }

    @Test
    void a_long_report_takes_its_loops_to_the_end() {
        assertThat(SmallDraft.print("<#list 1..10000 as i></#list>Hết.", SmallReport.silent()))
                .isEqualTo("[BODY] Hết.");
    }

    @Test
    void a_report_of_six_hundred_pages_stays_below_the_limits() {
        String wording =
                """
                <#list 1..2000 as i>
                Đoạn ${i} dài vừa phải, kể về số hộ ${num(s.households)}<@footnote>Ghi ${i}.</@footnote>.
                </#list>
                <#list 1..400 as i>
                <@table columns="A:l:1|B:l:1">
                <#list 1..20 as j>
                ${j} | ${num(s.residents)}
                </#list>
                </@table>
                </#list>
                """;

        assertThat(SmallDraft.document(wording, SmallReport.silent()).blocks()).hasSize(2400);
    }

    @Test
    void whoever_waits_for_a_draft_gets_it_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        String draft = SmallDraft.print("<#list 1..3 as i>a</#list>", SmallReport.silent());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(draft).isEqualTo("[BODY] aaa");
    }
}
