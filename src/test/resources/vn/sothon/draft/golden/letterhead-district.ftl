<#-- Không có cơ quan cấp trên trực tiếp; tên cơ quan dài hai dòng; tên văn bản có dòng ghi chú. -->
<@letterhead superior="" issuer=["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"] symbol="BC-UBND">
Ba Tơ, ngày${"        "}tháng ${dated_month} năm ${dated_year}
</@letterhead>
<@title kind="BÁO CÁO">
Tổng kết công tác thi đua, khen thưởng năm ${year} và phương hướng, nhiệm vụ năm ${next_year}
*(Phục vụ tại Hội nghị tổng kết)*
</@title>
Ủy ban nhân dân huyện báo cáo như sau:
