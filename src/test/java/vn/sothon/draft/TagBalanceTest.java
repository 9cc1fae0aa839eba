package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagBalanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Một <#if true>hai            | 1:5 | <#if> mở ở đây nhưng không được đóng
                    Một <@footnote>hai           | 1:5 | Hãy thêm </@footnote>
                    <#list s.crop as c>x         | 1:1 | <#list>
                    <@a><#if true>x</@a></#if>   | 1:5 | <#if> mở ở đây chưa đóng thì đã gặp </@a> ở dòng 1
                    Một </@table>                | 1:5 | </@table> đóng nhưng không có thẻ mở
                    <@shared.a>x</@shared.b>     | 1:1 | </@shared.a>
                    """)
    void a_tag_left_open_or_crossed_is_told_where_it_was_opened(
            String wording, String place, String words) {
        assertThat(TemplateRules.broken("a.ftl", wording))
                .anySatisfy(problem -> {
                    assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
                    assertThat(problem.text()).contains(words);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#if true>a<#elseif false>b<#else>c</#if>",
                "<#list s.crop as c>a<#sep>, </#list>",
                "<#list s.crop as c>a<#sep>, </#sep><#else>b</#list>",
                "<@.data_model.letterhead symbol=\"a>b\">x</@>",
                "<@footnote>a</@footnote><@shared.signature/>",
                "<#assign a = (1 > 2)>",
                "<#-- <#if> <@footnote> -->",
                "<#macro a><#nested></#macro><#switch 1><#case 1>a<#break></#switch>"
            })
    void what_freemarker_takes_is_in_balance(String wording) {
        assertThat(TagBalance.broken(TemplateText.of("a.ftl", wording))).isEqualTo(List.of());
    }

    @Test
    void every_tag_left_open_is_told() {
        assertThat(TemplateRules.broken("a.ftl", "<#if true>\n<@footnote>\n<#list x as y>"))
                .extracting(DraftProblem::line)
                .containsExactly(1, 2, 3);
    }
}
