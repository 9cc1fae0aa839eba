**4.2. Hoạt động của Hội đồng thi đua, khen thưởng:** quy trình bình xét được thực hiện công khai.
**IV. KIẾN NGHỊ, ĐỀ XUẤT:** Không có.
**\* Phương hướng, nhiệm vụ**
**1.2. Phong trào thi đua “*Vì người nghèo*”:** bảo đảm ***an sinh*** và *phúc lợi* xã hội.
