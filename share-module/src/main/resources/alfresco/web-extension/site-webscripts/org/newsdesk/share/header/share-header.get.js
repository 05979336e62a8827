/** Adds the desk to Share's header menu, before the tools that administrators see. */
(function () {
  function item(id, target) {
    return {
      id: 'HEADER_NEWSDESK_' + id.toUpperCase(),
      name: 'alfresco/header/AlfMenuItem',
      config: { id: 'HEADER_NEWSDESK_' + id.toUpperCase(), label: msg.get('newsdesk.menu.' + id), targetUrl: target },
    };
  }

  var bar = widgetUtils.findObject(model.jsonModel, 'id', 'HEADER_APP_MENU_BAR');
  if (bar !== null) {
    bar.config.widgets.push({
      id: 'HEADER_NEWSDESK',
      name: 'alfresco/header/AlfMenuBarPopup',
      config: {
        id: 'HEADER_NEWSDESK',
        label: msg.get('newsdesk.menu'),
        widgets: [
          {
            id: 'HEADER_NEWSDESK_GROUP',
            name: 'alfresco/menus/AlfMenuGroup',
            config: {
              widgets: [
                item('inbox', 'newsdesk#/inbox'),
                item('drafts', 'repository#filter=path|' + encodeURIComponent('/新闻审发')),
                item('register', 'newsdesk#/register'),
                item('archive', 'newsdesk#/archive'),
              ],
            },
          },
        ],
      },
    });
  }
})();
