<#-- Shows a value that only the extension writes by the word for it: the message of the parameter's key and the value. -->
<#assign word><#if field.value?string == "">${msg("form.control.novalue")}<#else>${msg(field.control.params.key + field.value)}</#if></#assign>
<div class="form-field">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <span class="viewmode-value">${word?html}</span>
   </div>
</div>
