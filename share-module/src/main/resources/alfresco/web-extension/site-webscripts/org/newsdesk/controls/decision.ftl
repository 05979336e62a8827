<#-- One button for each decision of this level, named as the bureau names it; REGISTER is the approval of the office. -->
<#if form.mode == "edit">
<#assign decisions><#list field.control.params.decisions?split(",") as decision>${decision?replace("REGISTER", "APPROVE")}|${msg("newsdesk.decision." + decision)}<#if decision_has_next>#alf#</#if></#list></#assign>
<script type="text/javascript">//<![CDATA[
new Alfresco.ActivitiTransitions("${fieldHtmlId}").setOptions({
   currentValue: "${decisions?js_string}",
   hiddenFieldName: "${field.name}"
}).setMessages(${messages});
//]]></script>
<div class="form-field suggested-actions" id="${fieldHtmlId}">
   <div id="${fieldHtmlId}-buttons"></div>
</div>
</#if>
