<#-- Lời người gõ chỉ là chữ, ở mọi chỗ. -->
# Phần I | ${s.shortcomings}
- ${s.shortcomings}<@footnote>${s.shortcomings}</@footnote>
<@table caption="Bảng" columns="Ý kiến:l:1">
${s.shortcomings}
</@table>
