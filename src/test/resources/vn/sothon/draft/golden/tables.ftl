<@table caption="Bảng 1. Diện tích cây trồng" columns="TT:c:6|Cây trồng:l:24|Diện tích (ha) > Kế hoạch:r:14|Diện tích (ha) > Thực hiện:r:14|So với (%) > Kế hoạch:r:14|So với (%) > Cùng kỳ:r:14|Ghi chú:l:14">
1 | Lúa | 668 | 660 | 98,80 | 101,54 |
2 | *Ngô* | 38 | 17 | **44,74** | 40,48 | Nắng hạn
= | Cộng | 706 | 677 | 95,89 | 98,26 |
</@table>
<@table columns="Nhóm > Trồng trọt > Lúa:c:1|Nhóm > Trồng trọt > Ngô:c:1|Nhóm > Chăn nuôi:c:1|Nhóm:c:1|Nhóm khác:c:1">
1 | 2 | 3 | 4 | 5
</@table>
<@table columns="Tên:l:1|Tên:l:1">
a | b
</@table>
Đoạn văn ngay sau bảng.
<@table caption="Bảng trước chữ ký" columns="Chỉ tiêu:l:3|Số:r:1">
Một | 1
= Cộng | 1
</@table>
<@signature authority="CHỦ TỊCH" signer="Nguyễn Văn Mẫu">
- Lưu: VT.
</@signature>
