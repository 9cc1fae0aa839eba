<#import "/_shared/common.ftl" as shared>
<@shared.letterhead symbol="BC-UBND"/>
<@title kind="BÁO CÁO">
Kết quả thực hiện công tác thi đua khen thưởng năm ${year}
và phương hướng nhiệm vụ công tác năm ${next_year}
</@title>
# Phần I | KẾT QUẢ THỰC HIỆN NHIỆM VỤ | CÔNG TÁC THI ĐUA
## I. ĐẶC ĐIỂM TÌNH HÌNH
Toàn xã có 1.702 hộ/6.318 nhân khẩu; diện tích lúa 1.895 ha<@footnote>
Lúa đông xuân 668 ha; *lúa mùa* 1.227 ha.
Nguồn: các thôn báo cáo.
</@footnote>, đạt **98,09%** kế hoạch<@footnote>Kế hoạch tỉnh giao.</@footnote>.
- Phong trào được triển khai đồng bộ ở các thôn.
+ Thu ngân sách trên địa bàn đạt kế hoạch.
<@table caption="Bảng 1. Kết quả" columns="TT:c:1|Chỉ tiêu:l:4|Thực hiện:r:2">
1 | Lúa | 1.895
2 | Ngô<@footnote>Ngô lai.</@footnote> | 17
3 | Sắn | ${num(s.crop.rice)}
= | Tổng cộng | 2.594
</@table>
<@table caption="Bảng 2. Chăn nuôi" columns="Con:l:4|Số lượng:r:2">
Trâu | 1.051
</@table>
Trên đây là báo cáo của Ủy ban nhân dân xã.
<@signature authority=["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] signer="Lê Văn Mẫu">
- Sở Nội vụ;
- Lưu: VT.
</@signature>
<@appendix number="I" title="DANH SÁCH KHEN THƯỞNG">
Danh sách gồm bốn tập thể.
</@appendix>
<@appendix number="III" title="CHĂN NUÔI">
Phụ lục này mới có.
</@appendix>
