<#-- Bảng rộng: nằm ngang trên giấy, cuộn trong khung trên điện thoại. -->
Chi tiết tại Phụ lục.
<@appendix number="" title="CHỈ TIÊU" landscape=true>
<@table caption="Bảng 1. Chỉ tiêu theo thôn" columns="TT:c:4|Thôn:l:14|Số hộ > Kế hoạch:r:8|Số hộ > Thực hiện:r:8|Diện tích > Kế hoạch:r:8|Diện tích > Thực hiện:r:8|Sản lượng > Kế hoạch:r:8|Sản lượng > Thực hiện:r:8|Gia súc > Kế hoạch:r:8|Gia súc > Thực hiện:r:8|Ghi chú:l:12">
1 | Thôn Đăk Book | 148 | 148 | 1.245,50 | 1.198,75 | 12.450 | 11.987 | 6.102 | 7.250 | Số liệu ước thực hiện đến ngày 30/11
= | Cộng | 148 | 148 | 1.245,50 | 1.198,75 | 12.450 | 11.987 | 6.102 | 7.250 |
</@table>
</@appendix>
