<#-- Mọi thành phần trong một báo cáo, để mở bằng Word và xem. -->
<#import "/_shared/common.ftl" as shared>
<@shared.letterhead symbol="BC-UBND"/>
<@title kind="BÁO CÁO">
Kết quả thực hiện công tác thi đua khen thưởng năm ${year}
và phương hướng nhiệm vụ công tác năm ${next_year}
</@title>
<@shared.addressees to=["Sở Nội vụ tỉnh Quảng Ngãi"]/>
> Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
> Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.
Ủy ban nhân dân xã báo cáo như sau:
# Phần I | KẾT QUẢ THỰC HIỆN NHIỆM VỤ CÔNG TÁC THI ĐUA, | KHEN THƯỞNG NĂM ${year}
## I. ĐẶC ĐIỂM TÌNH HÌNH
### 1. Đặc điểm tình hình chung của địa phương
Xã có ${num(s.crop.rice)} ha lúa.
#### 2.1. Kết quả thực hiện phong trào thi đua do Thủ tướng Chính phủ phát động
### a) Phong trào thi đua “*Cả nước chung sức xây dựng nông thôn mới*”
Phong trào được quan tâm.
# Phần thứ hai | PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${next_year}
### 1. Phương hướng
Đoạn văn sau tiêu đề.
## II. CÁC Ý VÀ CHÚ THÍCH
**4.2. Hoạt động của Hội đồng thi đua, khen thưởng:** quy trình bình xét được thực hiện công khai.
**IV. KIẾN NGHỊ, ĐỀ XUẤT:** Không có.
**\* Phương hướng, nhiệm vụ**
**1.2. Phong trào thi đua “*Vì người nghèo*”:** bảo đảm ***an sinh*** và *phúc lợi* xã hội.
* Lĩnh vực kinh tế:
- Kết quả khen thưởng trong phong trào thi đua “*Cả nước chung sức xây dựng nông thôn mới*”:
+ UBND tỉnh khen cho 01 hộ gia đình (*tại Quyết định số 628/QĐ-UBND ngày 27/5/${year}*).
→ Khen thưởng chuyên đề: 208 tập thể; 258 cá nhân.
(1) Về giáo dục và đào tạo
a) Tổ chức, thực hiện các văn bản của Trung ương
đ) Phong trào thi đua “*Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ*”
1. Tiếp tục triển khai thực hiện các văn bản chỉ đạo,
  nối từ dòng dưới; tỷ lệ 1/10.000, 3 * 4 = 12, a|b, 5\* và \- đều in nguyên.
\- Dòng này không phải gạch đầu dòng.
## I. LÃNH ĐẠO, CHỈ ĐẠO<@footnote>Chú thích của tiêu đề.</@footnote>
UBND huyện đã ban hành các văn bản<@footnote>
+ Kế hoạch số 101/KH-UBND ngày 01/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
+ Kế hoạch số 102/KH-UBND ngày 02/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
+ Kế hoạch số 103/KH-UBND ngày 03/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
+ Kế hoạch số 104/KH-UBND ngày 04/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
+ Kế hoạch số 105/KH-UBND ngày 05/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
+ Kế hoạch số 106/KH-UBND ngày 06/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
+ Kế hoạch số 107/KH-UBND ngày 07/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
+ Kế hoạch số 108/KH-UBND ngày 08/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
+ Kế hoạch số 109/KH-UBND ngày 09/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
+ Kế hoạch số 110/KH-UBND ngày 10/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
+ Kế hoạch số 111/KH-UBND ngày 11/6/2025 về triển khai Phong trào “*Cả nước thi đua xây dựng xã hội học tập*” trên địa bàn huyện.
</@footnote> để chỉ đạo; diện tích lúa ${num(s.crop.rice)} ha<@footnote>*Trong đó:* ${num(s.crop.rice)} ha; ngô ${num(s.crop.maize)} ha.</@footnote>, **đạt**<@footnote>${s.shortcomings}</@footnote> kế hoạch.
- Tổng số 553/553 nhà<@footnote>
Xây mới 405 nhà;
  sửa chữa 148 nhà.
</@footnote>.
<@table columns="Cây trồng:l:2|Diện tích (ha):r:1">
Lúa<@footnote>Cả năm.</@footnote> | ${num(s.crop.rice)}
</@table>
## III. BẢNG
Xã có ${num(s.households)} hộ, ${num(s.residents)} nhân khẩu<@footnote>${num(s.residents)} người.</@footnote>.
<@table caption="Bảng 1. Dân cư" columns="Chỉ tiêu:l:2|Số lượng:r:1">
Số hộ | ${num(s.households)}
= Nhân khẩu | ${num(s.residents)}
</@table>
- ${s.shortcomings}
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
<@table caption="Bảng 1. Danh sách" columns="TT:c:1|Họ và tên:l:4|Thành tích > Năm trước:r:2|Thành tích > Năm nay:r:2">
<#list 1..90 as i>
${i} | Nguyễn Văn ${i} | ${i} | ${i}
</#list>
= | Cộng | 4.095 | 4.095
</@table>
Trên đây là báo cáo kết quả thực hiện công tác thi đua, khen thưởng năm ${year}./.
<@signature authority=["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] signer="Đỗ Thanh Vượng" mark="PNV.(05)">
- UBND tỉnh (b/c);
- Thành viên Cụm thi đua 01 các huyện: Đăk Hà, Ngọc Hồi, Tu Mơ Rông, Đăk Tô;
- Lưu: VT, PNV (*Xuyến*).
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
