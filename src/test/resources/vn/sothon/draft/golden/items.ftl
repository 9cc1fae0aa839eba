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
