<#import "/_shared/common.ftl" as shared>
<@shared.letterhead symbol="BC-UBND"/>
<@title kind="BÁO CÁO">
Kết quả thực hiện công tác thi đua khen thưởng năm ${year}
và phương hướng nhiệm vụ công tác năm ${next_year}
</@title>
