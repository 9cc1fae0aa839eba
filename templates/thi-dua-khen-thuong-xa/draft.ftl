<#--
  Lời văn báo cáo thi đua, khen thưởng hằng năm của xã.

  Mỗi dòng là một đoạn; dòng thụt vào hai dấu cách là phần nối của dòng trên. # phần, ## mục, ### khoản, #### tiểu khoản;
  "- " và "+ " ở đầu dòng là gạch đầu dòng; **đậm**, *nghiêng*. ${s.tên} in số liệu theo tên trong report.yaml:
  num(…) số, count(…) số có số 0 đứng trước khi dưới 10, pct(…) phần trăm, list(…) danh sách, none(…) khi trả lời "không có".
  Số liệu còn thiếu tự in thành chỗ trống tô màu, không cần viết gì thêm. Xem thử: ./run preview (xem README).
-->
<#import "/_shared/common.ftl" as shared>
<@shared.letterhead symbol="BC-UBND"/>
<@title kind="BÁO CÁO">
Kết quả thực hiện công tác thi đua khen thưởng năm ${year}
và phương hướng nhiệm vụ công tác năm ${next_year}
</@title>
<#-- Báo cáo ghi nơi gửi thì viết tên vào đây, ví dụ to=["Sở Nội vụ"]; để trống thì không in "Kính gửi". -->
<@shared.addressees to=[]/>

<#if !none(s.request_letter)>
Thực hiện <@shared.documents of=s.request_letter/>, Ủy ban nhân dân (UBND) ${commune} báo cáo kết quả công tác thi đua, khen thưởng năm ${year} và phương hướng, nhiệm vụ năm ${next_year} như sau:
<#else>
Ủy ban nhân dân (UBND) ${commune} báo cáo kết quả công tác thi đua, khen thưởng năm ${year} và phương hướng, nhiệm vụ năm ${next_year} như sau:
</#if>

# Phần I | KẾT QUẢ THỰC HIỆN NHIỆM VỤ CÔNG TÁC THI ĐUA, | KHEN THƯỞNG NĂM ${year}
## I. ĐẶC ĐIỂM TÌNH HÌNH
### 1. Đặc điểm tình hình chung của địa phương
${commune?cap_first} <#if none(s.founding_resolution)>là đơn vị hành chính thuộc ${province}<#else>được thành lập theo <@shared.documents of=s.founding_resolution/></#if><#if !none(s.merged_communes)>, trên cơ sở nhập ${count(s.merged_communes)} đơn vị hành chính cũ gồm ${list(s.merged_communes, " và ")}</#if>.
  Diện tích tự nhiên của xã là ${num(s.natural_area)} km²; toàn xã có ${count(s.village_count)} thôn với ${num(s.households)} hộ/${num(s.residents)} nhân khẩu<#if !none(s.main_ethnicity)>, đa số là đồng bào dân tộc ${s.main_ethnicity}</#if>.
  <#if !none(s.neighbours)>Xã giáp ranh với ${s.neighbours}.</#if>
<@shared.prose of=s.terrain otherwise="Địa hình của xã không có đặc điểm riêng ảnh hưởng đến phát triển kinh tế - xã hội."/>

### 2. Thuận lợi, khó khăn
<@shared.prose of=s.advantages otherwise="Trong năm, công tác thi đua, khen thưởng của xã không có thuận lợi nào đáng kể so với các năm trước."/>
<@shared.prose of=s.difficulties otherwise="Trong năm, công tác thi đua, khen thưởng của xã không gặp khó khăn, vướng mắc lớn."/>

## II. KẾT QUẢ THỰC HIỆN
### 1. Lãnh đạo chỉ đạo thực hiện công tác thi đua, khen thưởng
<#if none(s.superior_documents)>
Trong năm ${year}, cấp trên không có văn bản mới về công tác thi đua, khen thưởng cần triển khai.
<#else>
Trong năm ${year}, UBND xã đã phổ biến và tổ chức thực hiện các văn bản của cấp trên về công tác thi đua, khen thưởng, gồm: <@shared.documents of=s.superior_documents/>.
</#if>
<#if none(s.commune_documents)>
Trong năm, UBND xã không ban hành văn bản riêng về công tác thi đua, khen thưởng.
<#else>
UBND xã đã ban hành: <@shared.documents of=s.commune_documents/>.
</#if>

### 2. Kết quả thực hiện các phong trào thi đua
#### 2.1. Kết quả thực hiện phong trào thi đua do Thủ tướng Chính phủ phát động
- Phong trào thi đua “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hiện tiết kiệm, chống lãng phí”
<#if none(s.site_clearance_rate)>
Trong năm, trên địa bàn xã không có dự án phải giải phóng mặt bằng.
<#else>
Công tác phối hợp giải phóng mặt bằng các dự án trên địa bàn xã hoàn thành ${pct(s.site_clearance_rate)}.
</#if>
<@shared.prose of=s.infrastructure_results otherwise="Ngoài ra, phong trào không có kết quả nổi bật khác."/>
- Phong trào thi đua cả nước thi đua đổi mới sáng tạo chuyển đổi số và Bình dân học vụ số
<@shared.prose of=s.digital_activities otherwise="Trong năm, xã không tổ chức hoạt động riêng về chuyển đổi số."/>
Việc học kỹ năng số được vận động đến cả ${count(s.village_count)} thôn<#if !none(s.digital_rank)>; kết quả học tập của xã xếp thứ ${s.digital_rank} xã của tỉnh</#if>.
<#if none(s.learners)>
  Đến nay chưa có người tham gia học.
<#else>
  Đến nay đã có ${num(s.learners)} người tham gia học, trong đó cán bộ, công chức, viên chức là ${num(s.staff_learners)} người, người dân là ${num(s.resident_learners)} người.
</#if>
<#if !none(s.expected_learners)>
  Đến khi kết thúc khóa học, số người tham gia ${num(s.expected_learners)} người.
</#if>
- Phong trào tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ${year}
<@shared.prose of=s.learning_week otherwise="Trong năm, các trường không có hoạt động riêng trong Tuần lễ hưởng ứng học tập suốt đời."/>

#### 2.2. Kết quả thực hiện phong trào thi đua do tỉnh phát động
- Phong trào thi đua thực hiện chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội
<#if s.disease.option == "none" || none(s.disease)>
+ Tình hình dịch bệnh trên cây trồng, vật nuôi được theo dõi, kiểm soát thường xuyên, không có dịch bệnh xảy ra${rest(s.disease)};
<#elseif has(s.disease)>
+ Trong năm có dịch bệnh xảy ra tại <#list s.disease as place>${place.unit}<#if place.detail?has_content> (${place.detail})</#if><#sep>, </#sep></#list>${rest(s.disease)};
<#else>
+ Tình hình dịch bệnh trên cây trồng, vật nuôi: ${s.disease};
</#if>
<#if none(s.crop_total)>
  trên địa bàn không trồng các loại cây trồng chính.
<#else>
  tổng diện tích các loại cây trồng chính ${num(s.crop_total)} ha, đạt ${pct(s.crop_total)} kế hoạch được giao<@footnote>
    Trong đó:
      <#list s.crop_area as crop>
      <#if none(crop)>
      ${crop.label?uncap_first}: không có${rest(crop)}${crop?is_last?then(".", ";")}
      <#else>
      ${crop.label?uncap_first} ${num(crop)} ha, đạt ${pct(crop)} kế hoạch${crop?is_last?then(".", ";")}
      </#if>
      </#list>
  </@footnote>.
</#if>
<#if none(s.herd_total)>
  Trên địa bàn không có đàn gia súc.
<#else>
  Đàn gia súc ${num(s.herd_total)} con, đạt ${pct(s.herd_total)} kế hoạch<@footnote>
    Trong đó:
      <#list s.herd as animal>
      <#if none(animal)>
      ${animal.label?uncap_first}: không có${rest(animal)}${animal?is_last?then(".", ";")}
      <#else>
      ${animal.label?uncap_first} ${num(animal)} con, đạt ${pct(animal)} kế hoạch${animal?is_last?then(".", ";")}
      </#if>
      </#list>
  </@footnote>.
</#if>
<#if none(s.aquaculture)>
  Trên địa bàn không nuôi trồng thủy sản.
<#else>
  Sản lượng nuôi trồng thủy sản ${num(s.aquaculture)} tấn, đạt ${pct(s.aquaculture)} kế hoạch.
</#if>
<@shared.points of=s.forest_protection otherwise="Trên địa bàn không có diện tích rừng phải quản lý, bảo vệ."/>
+ Trên địa bàn xã hiện <#if none(s.hydropower_projects)>không có dự án thủy điện đang triển khai<#else>có ${count(s.hydropower_projects)} dự án thủy điện đang triển khai<@footnote>
    <#list s.hydropower_projects as project>${project.name} theo Quyết định số ${project.number}, ngày ${project.day} của ${project.issuer} ${project.subject}<#sep>; </#sep></#list>${rest(s.hydropower_projects)}.
  </@footnote></#if>;
  <#if none(s.approved_projects)>không có dự án mới được chấp thuận chủ trương đầu tư<#else>${count(s.approved_projects)} dự án đã được chấp thuận chủ trương đầu tư<@footnote>
    ${list(s.approved_projects)}.
  </@footnote></#if>;
  <#if none(s.planning_schemes)>không có đồ án quy hoạch xây dựng nông thôn mới<#else>${count(s.planning_schemes)} đồ án quy hoạch xây dựng nông thôn mới<@footnote>
    <#list s.planning_schemes as scheme>${scheme.name} (tỷ lệ ${scheme.scale}) theo Quyết định phê duyệt số ${scheme.number}, ngày ${scheme.day} của ${scheme.issuer}<#sep>; </#sep></#list>${rest(s.planning_schemes)}.
  </@footnote></#if>.
  <#if none(s.ocop_products)>Xã chưa có sản phẩm được công nhận là sản phẩm OCOP.<#else>Các doanh nghiệp, hợp tác xã, hộ kinh doanh trên địa bàn có ${count(s.ocop_products)} sản phẩm được công nhận là sản phẩm OCOP<@footnote>
    <#list s.ocop_products as product>${product.product} của ${product.owner}, đạt ${num(product.stars)} sao<#sep>; </#sep></#list>${rest(s.ocop_products)}.
  </@footnote>.</#if>
<#if none(s.new_rural_criteria)>
+ Xã chưa đạt tiêu chí nông thôn mới nào.
<#else>
+ Xã tiếp tục giữ vững và nâng chất lượng các tiêu chí nông thôn mới đã đạt<@footnote>
    <#list s.new_rural_criteria as old>${old?is_first?then("Đối", "đối")} với ${old.commune}: đạt ${num(old.achieved)}/${old.achieved.of} tiêu chí<#if old.achieved.others?has_content>, gồm các tiêu chí số ${list(old.achieved)}; các tiêu chí chưa đạt gồm tiêu chí số ${list(old.achieved.others)}</#if><#if has(old.note)>, ${old.note}</#if><#sep>; </#sep></#list>${rest(s.new_rural_criteria)}.
  </@footnote>.
</#if>
<@shared.points of=s.land_and_minerals otherwise="Công tác quản lý đất đai, khoáng sản, thủy lợi trong năm không có vấn đề phát sinh."/>

### 3. Kết quả thực hiện các phong trào thi đua do địa phương, đơn vị phát động
- Phong trào “Vì an ninh Tổ quốc”
<@shared.prose of=s.security_movement otherwise="Trong năm, phong trào không có kết quả nổi bật."/>
- Phong trào “Thi đua Quyết thắng”
<@shared.prose of=s.defence_movement otherwise="Trong năm, phong trào không có kết quả nổi bật."/>

### 4. Công tác khen thưởng
<#if none(s.province_proposals)>
Trong năm, UBND xã không đề nghị Chủ tịch UBND tỉnh khen thưởng tập thể, cá nhân nào.
<#else>
UBND xã đã đề nghị Chủ tịch UBND tỉnh khen thưởng: <#list s.province_proposals as proposal>${proposal.form} cho <@shared.awarded of=proposal/> có thành tích xuất sắc trong lĩnh vực ${proposal.field}<#sep>; </#sep></#list>${rest(s.province_proposals)}.
</#if>
<#if none(s.commune_certificates)>
Trong năm, Chủ tịch UBND xã chưa tặng Giấy khen cho tập thể, cá nhân nào.
<#else>
Chủ tịch UBND xã đã tặng Giấy khen: <#list s.commune_certificates as certificate><@shared.awarded of=certificate/> (${certificate.occasion})<#sep>; </#sep></#list>${rest(s.commune_certificates)}.
</#if>
Năm học ${last_year}-${year}, tại các trường trên địa bàn xã: <@shared.amount of=s.school_titles.advanced_collectives noun="tập thể"/> được tặng danh hiệu Tập thể Lao động tiên tiến; <@shared.amount of=s.school_titles.grassroots_fighters noun="cá nhân"/> được công nhận Chiến sĩ thi đua cơ sở; <@shared.amount of=s.school_titles.advanced_workers noun="cá nhân"/> được công nhận Lao động tiên tiến.

### 5. Công tác tổ chức, bộ máy, tập huấn, bồi dưỡng chuyên môn, nghiệp vụ
<@shared.prose of=s.councils otherwise="Xã chưa thành lập Hội đồng Thi đua - Khen thưởng và Hội đồng Sáng kiến."/>
<#if zero(s.emulation_staff)>
Xã chưa bố trí được chuyên viên làm công tác thi đua, khen thưởng.
<#else>
Về đội ngũ làm công tác thi đua, khen thưởng, Phòng Văn hóa - Xã hội là đơn vị tham mưu, bố trí ${count(s.emulation_staff)} chuyên viên làm công tác thi đua, khen thưởng.
</#if>

## III. ĐÁNH GIÁ CHUNG
### 1. Ưu điểm
<@shared.prose of=s.strengths otherwise="Công tác thi đua, khen thưởng trong năm không có ưu điểm nổi bật."/>
### 2. Hạn chế
<@shared.prose of=s.shortcomings otherwise="Công tác thi đua, khen thưởng trong năm không có hạn chế lớn."/>
<#if has(s.village_shortcomings) && !none(s.village_shortcomings)>
Ý kiến của các thôn về hạn chế và nguyên nhân:
<#list s.village_shortcomings as village>
- ${village.unit}: ${village.text}
</#list>
</#if>
<#assign owed = rest(s.village_shortcomings)>
<#if owed?has_content>
- ${s.village_shortcomings.label} của các thôn: ${owed}
</#if>
### 3. Nguyên nhân hạn chế
<@shared.prose of=s.causes otherwise="Không có nguyên nhân cần nêu thêm."/>

# Phần II | PHƯƠNG HƯỚNG, NHIỆM VỤ CÔNG TÁC | THI ĐUA KHEN THƯỞNG NĂM ${next_year}
### 1. Phương hướng, nhiệm vụ
<@shared.prose of=s.directions otherwise="Tiếp tục thực hiện các nhiệm vụ thường xuyên về công tác thi đua, khen thưởng."/>
### 2. Giải pháp, biện pháp tổ chức thực hiện nhằm nâng cao hiệu quả, chất lượng phong trào thi đua và công tác khen thưởng
<@shared.prose of=s.solutions otherwise="Tiếp tục thực hiện các giải pháp đã đề ra."/>

Trên đây là báo cáo kết quả thực hiện công tác thi đua, khen thưởng năm ${year} và phương hướng, nhiệm vụ năm ${next_year}; UBND ${commune} kính báo cáo <#list s.request_letter as letter>${letter.issuer}<#sep>, </#sep><#else>cấp trên</#list> theo dõi, tổng hợp./.
<@shared.signature/>
