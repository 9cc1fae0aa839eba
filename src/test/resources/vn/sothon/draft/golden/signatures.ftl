<@signature authority=["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] signer="Đỗ Thanh Vượng" mark="PNV.(05)">
- UBND tỉnh (b/c);
- Thành viên Cụm thi đua 01 các huyện: Đăk Hà, Ngọc Hồi, Tu Mơ Rông, Đăk Tô;
- Lưu: VT, PNV (*Xuyến*).
</@signature>
<@signature authority=["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] signer="Y Thanh">
- Lưu: VT.
</@signature>
<@signature authority=["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"] signer="Nguyễn Văn Mẫu">
- Lưu: VT.
</@signature>
<@signature authority=["TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"] signer="Nguyễn Văn Mẫu">
- Lưu: VT.
</@signature>
<@signature authority="Q. CHỦ TỊCH" signer="Nguyễn Văn Mẫu" mark="PL.(300)">
</@signature>
