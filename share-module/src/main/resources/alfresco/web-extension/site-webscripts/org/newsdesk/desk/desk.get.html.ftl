<@markup id="css">
   <@link rel="stylesheet" type="text/css" href="${url.context}/res/newsdesk-share/desk.css" group="newsdesk"/>
</@>
<@markup id="js">
   <@script type="text/javascript" src="${url.context}/res/newsdesk-share/desk.js" group="newsdesk"/>
</@>
<@markup id="html">
   <@uniqueIdDiv>
      <iframe id="newsdesk" class="newsdesk-frame" title="${msg("newsdesk.page.title")?html}" data-desk="${url.context}/newsdesk/index.html"></iframe>
   </@>
</@>
