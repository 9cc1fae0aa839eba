Xã có ${num(s.households)} hộ, ${num(s.residents)} nhân khẩu<@footnote>${num(s.residents)} người.</@footnote>.
<@table caption="Bảng 1. Dân cư" columns="Chỉ tiêu:l:2|Số lượng:r:1">
Số hộ | ${num(s.households)}
= Nhân khẩu | ${num(s.residents)}
</@table>
- ${s.shortcomings}
