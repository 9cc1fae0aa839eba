<#import "/_shared/common.ftl" as shared>
<@shared.addressees to=["Sở Nội vụ tỉnh Quảng Ngãi"]/>
<@shared.addressees to=["Ủy ban nhân dân tỉnh Quảng Ngãi", "Sở Nội vụ tỉnh Quảng Ngãi"]/>
<@shared.addressees/>
> Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
> Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.
Ủy ban nhân dân xã báo cáo như sau:
