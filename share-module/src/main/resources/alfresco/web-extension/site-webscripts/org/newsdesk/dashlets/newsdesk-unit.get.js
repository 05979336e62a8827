var repository = remote.connect('alfresco');

/** What a web script of the extension answers, or null when it refuses. */
function read(path) {
  var answer = repository.get('/newsdesk/' + path);
  return answer.status.code === 200 ? JSON.parse(answer.text) : null;
}

var me = read('me');
if (me !== null) {
  model.drafts = [];
  me.units.forEach(function (unit) {
    var page = read('units/' + encodeURIComponent(unit.code) + '/drafts?maxItems=20');
    model.drafts = model.drafts.concat(page === null ? [] : page.items);
  });
}

model.widgets = [
  {
    id: 'DashletResizer',
    name: 'Alfresco.widget.DashletResizer',
    initArgs: ['"' + args.htmlid + '"', '"' + instance.object.id + '"'],
    useMessages: false,
  },
];
