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
<@appendix number="I" title="CHÚ THÍCH TRONG PHỤ LỤC">
Danh sách<@footnote>Chú thích trong phụ lục đánh số tiếp theo.</@footnote>.
<@table columns="A:l:1">
Ô<@footnote>
Đoạn thứ nhất của ô.
+ Đoạn thứ hai của ô.
</@footnote>
</@table>
</@appendix>
