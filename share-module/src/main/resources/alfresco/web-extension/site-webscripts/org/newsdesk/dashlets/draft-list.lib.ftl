<#-- A list of drafts as a dashlet; each leads to its page in the desk. drafts is not there when the repository did not answer. -->
<#macro draftList title empty>
<@markup id="css">
   <@link rel="stylesheet" type="text/css" href="${url.context}/res/newsdesk-share/doclib.css" group="dashlets"/>
</@>
<@markup id="widgets">
   <@createWidgets group="dashlets"/>
</@>
<@markup id="html">
   <@uniqueIdDiv>
      <div class="dashlet newsdesk-dashlet">
         <div class="title">${msg(title)?html}</div>
         <div class="body scrollableList"<#if args.height??> style="height: ${args.height?html}px;"</#if>>
         <#if !drafts??>
            <div class="detail-list-item">${msg("newsdesk.failed")?html}</div>
         <#elseif drafts?size == 0>
            <div class="detail-list-item">${msg(empty)?html}</div>
         <#else>
            <#list drafts as draft>
            <div class="detail-list-item">
               <a href="${url.context}/page/newsdesk#/drafts/${draft.id?url}" class="theme-color-1">${(draft.title!draft.name)?html}</a>
               <div>
                  <span class="newsdesk-badge<#if draft.level??> newsdesk-badge-review</#if>"><#if draft.level??>${draft.levelName?html}<#else>${msg("newsdesk.state." + draft.state)?html}</#if></span>
                  <#if draft.important><span class="newsdesk-badge newsdesk-badge-warn">${msg("newsdesk.important")?html}</span></#if>
                  ${(draft.unitName!"")?html} ${(draft.authorName!"")?html}
               </div>
            </div>
            </#list>
         </#if>
         </div>
      </div>
   </@>
</@>
</#macro>
