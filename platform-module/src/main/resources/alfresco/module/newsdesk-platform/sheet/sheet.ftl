<#ftl output_format="HTML">
<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${标题} · 新闻稿件审批单</title>
  <style>
    @page { size: A4; margin: 20mm; }
    body { margin: 0 auto; max-width: 178mm; padding: 16px; color: #111; background: #fff;
      font: 14px/1.6 "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
    h1, .office { text-align: center; margin: 0; }
    .office { font-size: 20px; font-weight: bold; }
    h1 { font-size: 24px; margin-bottom: 16px; }
    h2 { font-size: 16px; margin: 20px 0 6px; break-after: avoid; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    th, td { border: 1px solid #767676; padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    th { background: #f2f2f2; }
    tr { break-inside: avoid; }
    thead { display: table-header-group; }
    td { white-space: pre-line; }
    .hash { font-family: ui-monospace, Consolas, monospace; font-size: 12px; }
    .wide { width: 34%; }
    @media print { body { padding: 0; } }
    @media (max-width: 600px) { .facts th, .facts td { display: block; width: auto; } }
  </style>
</head>
<body>
  <p class="office">${机构}</p>
  <h1>新闻稿件审批单</h1>
  <table class="facts">
    <tr><th scope="row">标题</th><td colspan="3">${标题}</td></tr>
    <tr><th scope="row">报送单位</th><td>${单位}</td><th scope="row">信息员</th><td>${信息员}</td></tr>
    <tr><th scope="row">类别</th><td>${类别}</td><th scope="row">发布渠道</th><td>${渠道}</td></tr>
    <tr><th scope="row">重要稿件</th><td>${重要}</td><th scope="row">涉案／涉未成年</th><td>${涉案}／${涉未成年}</td></tr>
    <tr><th scope="row">报送时间</th><td>${报送时间}</td><th scope="row">状态</th><td>${状态}</td></tr>
    <tr><th scope="row">登记编号</th><td>${登记编号}</td><th scope="row">登记时间</th><td>${登记时间}</td></tr>
    <tr><th scope="row">发布时间</th><td>${发布时间}</td><th scope="row">文件版本</th><td>${版本}</td></tr>
    <tr><th scope="row">文件</th><td colspan="3">${文件名}</td></tr>
  </table>

  <h2>一、签批</h2>
  <table>
    <thead><tr><th scope="col">轮次</th><th scope="col">环节</th><th scope="col">意见</th><th scope="col">签批人（职务）</th><th scope="col">日期</th></tr></thead>
    <tbody>
      <#list 签批 as 行>
      <tr><td>${行.轮次}</td><td>${行.环节}</td><td>${行.结论}${行.意见}</td><td>${行.姓名}（${行.职务}）${行.代}</td><td>${行.日期}</td></tr>
      </#list>
    </tbody>
  </table>

  <h2>二、保密审查</h2>
  <p>${清单结论}</p>
  <table>
    <thead><tr><th scope="col">项目</th><th scope="col">内容</th><th scope="col">答复</th><th scope="col">说明</th><th scope="col">对应筛查发现</th></tr></thead>
    <tbody>
      <#list 清单 as 行>
      <tr><td>${行.项目}</td><td>${行.内容}</td><td>${行.答复}</td><td>${行.说明}</td><td>${行.发现}</td></tr>
      </#list>
    </tbody>
  </table>

  <h2>三、自动筛查（辅助，不代替人工审查）</h2>
  <p>${筛查结论}</p>
  <table>
    <thead><tr><th scope="col">发现</th><th scope="col">级别</th><th scope="col">位置</th><th scope="col">处理</th></tr></thead>
    <tbody>
      <#list 筛查 as 行>
      <tr><td>${行.发现}</td><td>${行.级别}</td><td>${行.位置}</td><td>${行.处理}</td></tr>
      </#list>
    </tbody>
  </table>

  <h2>四、登记簿</h2>
  <table>
    <thead><tr><th scope="col">链上位置</th><th scope="col">事项</th><th scope="col">编号</th><th scope="col">时间</th><th scope="col">经办人</th><th scope="col" class="wide">条目校验值</th></tr></thead>
    <tbody>
      <#list 登记 as 行>
      <tr><td>${行.位置}</td><td>${行.事项}</td><td>${行.编号}</td><td>${行.时间}</td><td>${行.经办人}</td><td class="hash">${行.校验值}</td></tr>
      </#list>
    </tbody>
  </table>

  <h2>五、校验</h2>
  <table>
    <tr><th scope="row">内容 SHA-256</th><td class="hash">${内容校验值}</td></tr>
    <tr><th scope="row">登记簿链首</th><td class="hash">${登记簿条数} ${登记簿校验值}</td></tr>
    <tr><th scope="row">打印</th><td>${打印时间} ${打印人}</td></tr>
  </table>
</body>
</html>
