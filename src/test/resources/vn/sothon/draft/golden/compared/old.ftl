<#import "/_shared/common.ftl" as shared>
<@shared.letterhead symbol="BC-UBND"/>
<@title kind="BÁO CÁO">
Kết quả thực hiện công tác thi đua khen thưởng năm ${year}
</@title>
# Phần I | KẾT QUẢ THI ĐUA
## I. ĐẶC ĐIỂM TÌNH HÌNH
Toàn xã có 1.656 hộ/6.318 nhân khẩu; diện tích lúa 1.895 ha<@footnote>Lúa đông xuân 660 ha; *lúa mùa* 1.235 ha.</@footnote>, đạt 98,09% kế hoạch.
- Còn thiếu vốn và giống cho các thôn vùng cao.
- Phong trào được triển khai đồng bộ ở các thôn.
<@table caption="Bảng 1. Kết quả" columns="TT:c:1|Chỉ tiêu:l:4|Thực hiện:r:2">
1 | Lúa | 1.895
2 | Sắn | ${num(s.crop.rice)}
= | Tổng cộng | 2.577
</@table>
Trên đây là báo cáo của Ủy ban nhân dân xã.
<@signature authority=["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] signer="Nguyễn Văn Mẫu">
- Sở Nội vụ;
- Lưu: VT.
</@signature>
<@appendix number="I" title="DANH SÁCH KHEN THƯỞNG">
Danh sách gồm ba tập thể.
</@appendix>
<@appendix number="II" title="CHỈ TIÊU" landscape=true>
Phụ lục này không còn.
</@appendix>
