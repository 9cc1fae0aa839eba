# Phần I | KẾT QUẢ THỰC HIỆN NHIỆM VỤ CÔNG TÁC THI ĐUA, | KHEN THƯỞNG NĂM ${year}
## I. ĐẶC ĐIỂM TÌNH HÌNH
### 1. Đặc điểm tình hình chung của địa phương
Xã có ${num(s.crop.rice)} ha lúa.
#### 2.1. Kết quả thực hiện phong trào thi đua do Thủ tướng Chính phủ phát động
### a) Phong trào thi đua “*Cả nước chung sức xây dựng nông thôn mới*”
Phong trào được quan tâm.
# Phần thứ hai | PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${next_year}
### 1. Phương hướng
