Báo cáo có hai phụ lục, đặt sau chữ ký.
<@signature authority="CHỦ TỊCH" signer="Nguyễn Văn Mẫu">
- Lưu: VT.
</@signature>
<@appendix number="I" title="KẾT QUẢ KHEN THƯỞNG" attached_to="(Kèm theo Báo cáo số      /BC-UBND)">
## I. TẬP THỂ
<#list 1..40 as i>
- Tập thể thứ ${i} có thành tích trong phong trào thi đua.
</#list>
<@table caption="Bảng 1. Danh sách" columns="TT:c:1|Tên:l:5">
1 | Thôn A
</@table>
</@appendix>
<@appendix number="II" title="CHỈ TIÊU" landscape=true>
<@table columns="TT:c:1|Chỉ tiêu > Kế hoạch:r:5|Chỉ tiêu > Thực hiện:r:5">
<#list 1..45 as i>
${i} | ${i} | ${i}
</#list>
= | Cộng | Cộng
</@table>
</@appendix>
<@appendix number="III" title="GHI CHÚ">
Hết.
</@appendix>
