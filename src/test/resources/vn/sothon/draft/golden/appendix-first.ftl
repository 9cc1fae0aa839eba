<#-- Tệp chỉ có phụ lục: không có trang trắng ở đầu. -->
<@appendix number="" title="DANH SÁCH">
Một đoạn.
</@appendix>
