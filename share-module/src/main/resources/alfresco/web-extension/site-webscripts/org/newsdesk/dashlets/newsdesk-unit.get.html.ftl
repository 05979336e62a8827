<#include "draft-list.lib.ftl">
<@draftList title="newsdesk.dashlet.unit" empty="newsdesk.dashlet.unit.empty"/>
