<#-- Những đoạn dùng chung cho mọi báo cáo của xã. Mẫu nào cần thì viết ở đầu: <#import "/_shared/common.ftl" as shared> -->

<#-- Phần đầu văn bản theo Nghị định 30/2020/NĐ-CP; số và ngày để trống cho văn thư. -->
<#macro letterhead symbol>
<@.data_model.letterhead superior="UBND ${province?upper_case}" issuer="ỦY BAN NHÂN DÂN ${commune?upper_case}" symbol=symbol>
${commune?cap_first}, ngày${"        "}tháng ${dated_month} năm ${dated_year}
</@>
</#macro>

<#-- Dòng "Kính gửi", đặt sau tên văn bản; báo cáo gửi cấp trên cần có. Không truyền nơi nào thì không in gì:
     <@shared.addressees to=["Sở Nội vụ"]/>, hoặc <@shared.addressees to=["Sở Nội vụ", "Sở Tài chính"]/>. -->
<#macro addressees to=[]>
<#if to?size == 1>
<@.data_model.addressees>
${to[0]}
</@>
<#elseif to?has_content>
<@.data_model.addressees>
<#list to as place>
- ${place}${place?is_last?then(".", ";")}
</#list>
</@>
</#if>
</#macro>

<#-- Nơi nhận và chữ ký; chức vụ lấy theo câu trả lời signer_title. -->
<#macro signature>
<#if s.signer_title.option == "vice_chair">
<#assign authority = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]>
<#elseif s.signer_title.option == "chair" || none(s.signer_title)>
<#assign authority = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]>
<#else>
<#assign authority = ["TM. ỦY BAN NHÂN DÂN", s.signer_title]>
</#if>
<@.data_model.signature authority=authority signer=s.signer_name>
<#list s.recipients as recipient>
- ${recipient.name};
</#list>
<#if !has(s.recipients)>
- ${s.recipients};
</#if>
- Lưu: VT.
</@>
</#macro>

<#-- Một đoạn văn do đơn vị viết, mỗi dòng của người viết là một đoạn; otherwise là câu in khi trả lời "không có". -->
<#macro prose of otherwise>
<#if none(of)>
${otherwise}
<#else>
<#list paragraphs(of) as paragraph>
${paragraph}
</#list>
</#if>
</#macro>

<#-- Như prose, nhưng mỗi đoạn là một ý có dấu cộng. -->
<#macro points of otherwise>
<#if none(of)>
+ ${otherwise}
<#else>
<#list paragraphs(of) as paragraph>
+ ${paragraph}
</#list>
</#if>
</#macro>

<#-- Một văn bản: loại, số, ngày, cơ quan, trích yếu. -->
<#macro document of>${of.kind} số ${of.number}<#if has(of.day)>, ngày ${of.day}</#if> của ${of.issuer}<#if has(of.subject)> <#if !begins(of.subject, "về") && !begins(of.subject, "v/v")>về việc </#if>${of.subject}</#if></#macro>

<#-- Nhiều văn bản nối bằng dấu chấm phẩy, kèm phần còn thiếu. -->
<#macro documents of><#list of as one><@document of=one/><#sep>; </#sep></#list>${rest(of)}</#macro>

<#-- "03 dự án", hoặc "không có dự án" khi bằng không. -->
<#macro amount of noun><#if zero(of)>không có ${noun}<#else>${count(of)} ${noun}</#if></#macro>

<#-- "01 tập thể và 02 cá nhân" của một dòng khen thưởng. -->
<#macro awarded of><#if !zero(of.collectives)>${count(of.collectives)} tập thể</#if><#if !zero(of.collectives) && !zero(of.individuals)> và </#if><#if !zero(of.individuals)>${count(of.individuals)} cá nhân</#if></#macro>
