<@table caption="Bảng 1. Danh sách" columns="TT:c:1|Họ và tên:l:4|Thành tích > Năm trước:r:2|Thành tích > Năm nay:r:2">
<#list 1..90 as i>
${i} | Nguyễn Văn ${i} | ${i} | ${i}
</#list>
= | Cộng | 4.095 | 4.095
</@table>
