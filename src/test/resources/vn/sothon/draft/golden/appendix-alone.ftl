Báo cáo có một phụ lục.
<@appendix number="" title=["KẾT QUẢ KHEN THƯỞNG", "NĂM ${year}"] attached_to="(Kèm theo Báo cáo số      /BC-UBND ngày      tháng ${dated_month} năm ${dated_year} của UBND xã)">
Một đoạn.
</@appendix>
