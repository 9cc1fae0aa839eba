<#-- Như phường Hoành Sơn: không có phần đầu, không có tên loại, chữ ký không có tên người. -->
<@title kind="">
KẾT QUẢ THỰC HIỆN CÔNG TÁC THI ĐUA, KHEN THƯỞNG
NĂM ${year}
</@title>
## I. ĐẶC ĐIỂM TÌNH HÌNH
Phường được thành lập ngày 01/7/${year}.
<@signature authority="ỦY BAN NHÂN DÂN PHƯỜNG" signer="">
</@signature>
