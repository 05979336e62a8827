<#-- The confidentiality checklist with its findings: the same modules as in the desk, written into the two hidden fields of the task. -->
<#if form.mode == "edit">
<div class="form-field">
   <input type="hidden" id="${fieldHtmlId}" name="${field.name}" value="${field.value?html}"/>
   <div id="${fieldHtmlId}-checklist" role="group" aria-label="${field.label?html}"></div>
</div>
<script type="text/javascript">//<![CDATA[
import("${url.context}/newsdesk/share/checklist-field.js").then(function (checklist) {
   checklist.mount(document.getElementById("${fieldHtmlId}-checklist"), "${(form.data["assoc_packageItems"]!"")?js_string}");
});
//]]></script>
</#if>
