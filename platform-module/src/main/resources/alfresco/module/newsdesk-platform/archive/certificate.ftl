<#ftl output_format="HTML">
<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${登记编号} · 新闻稿件销毁证明</title>
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
    @media print { body { padding: 0; } }
  </style>
</head>
<body>
  <p class="office">${机构}</p>
  <h1>新闻稿件销毁证明</h1>
  <p>下列稿件不再需要保管，经两名档案员先后提议、确认，其内容、各版本及审查记录已永久删除。登记簿中的记录及本证明继续保存。</p>
  <table class="facts">
    <tr><th scope="row">登记编号</th><td id="number">${登记编号}</td></tr>
    <tr><th scope="row">标题</th><td id="title">${标题}</td></tr>
    <tr><th scope="row">单位</th><td id="unit">${单位}</td></tr>
    <tr><th scope="row">保管期限</th><td>${保管期限}<#if 期满?has_content>，至 ${期满}</#if></td></tr>
    <tr><th scope="row">内容校验值（SHA-256）</th><td id="content" class="hash">${内容校验值}</td></tr>
    <tr><th scope="row">签批校验值（SHA-256）</th><td id="trail" class="hash">${签批校验值}</td></tr>
    <tr><th scope="row">提议</th><td id="proposer">${提议人}　${提议时间}</td></tr>
    <tr><th scope="row">理由</th><td id="reason">${理由}</td></tr>
    <tr><th scope="row">确认</th><td id="confirmer">${确认人}　${确认时间}</td></tr>
  </table>
  <h2>登记簿中的记录</h2>
  <table id="entries">
    <thead><tr><th scope="col">序号</th><th scope="col">事项</th><th scope="col">人员</th><th scope="col">时间</th><th scope="col">校验值</th></tr></thead>
    <tbody>
    <#list 登记 as 行>
      <tr><td>${行.序号}</td><td>${行.事项}</td><td>${行.人员}</td><td>${行.时间}</td><td class="hash">${行.校验值}</td></tr>
    </#list>
    </tbody>
  </table>
  <h2>已销毁的版本</h2>
  <table id="versions">
    <thead><tr><th scope="col">版本</th><th scope="col">人员</th><th scope="col">时间</th><th scope="col">校验值</th></tr></thead>
    <tbody>
    <#list 版本 as 行>
      <tr><td>${行.版本}</td><td>${行.人员}</td><td>${行.时间}</td><td class="hash">${行.校验值}</td></tr>
    </#list>
    </tbody>
  </table>
  <#if 冻结?has_content>
  <h2>曾有的冻结</h2>
  <table id="holds">
    <thead><tr><th scope="col">理由</th><th scope="col">人员</th><th scope="col">时间</th><th scope="col">解除</th></tr></thead>
    <tbody>
    <#list 冻结 as 行>
      <tr><td>${行.理由}</td><td>${行.人员}</td><td>${行.时间}</td><td>${行.解除}</td></tr>
    </#list>
    </tbody>
  </table>
  </#if>
</body>
</html>
