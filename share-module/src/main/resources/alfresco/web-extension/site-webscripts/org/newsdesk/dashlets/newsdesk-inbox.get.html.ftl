<#include "draft-list.lib.ftl">
<@draftList title="newsdesk.dashlet.inbox" empty="newsdesk.dashlet.inbox.empty"/>
