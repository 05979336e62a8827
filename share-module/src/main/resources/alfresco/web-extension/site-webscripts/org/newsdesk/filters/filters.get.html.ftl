<#macro entry to label>
<li><span><a class="filter-link theme-color-1" href="${url.context}/page/newsdesk#/${to}">${label?html}</a></span></li>
</#macro>
<@markup id="html">
   <@uniqueIdDiv>
      <div class="filter newsdesk-filter">
         <h2>${msg("newsdesk.menu")?html}</h2>
         <ul class="filterLink">
            <#list units as unit>
            <@entry to="units/" + unit.code?url label=msg("newsdesk.filter.drafts", unit.name)/>
            </#list>
            <@entry to="inbox" label=msg("newsdesk.filter.waiting")/>
            <@entry to="archive" label=msg("newsdesk.filter.released")/>
         </ul>
      </div>
   </@>
</@>
