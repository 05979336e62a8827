var repository = remote.connect('alfresco');

/** What a web script of the extension answers, or null when it refuses. */
function read(path) {
  var answer = repository.get('/newsdesk/' + path);
  return answer.status.code === 200 ? JSON.parse(answer.text) : null;
}

var inbox = read('inbox?maxItems=20');
if (inbox !== null) {
  model.drafts = inbox.items.map(function (item) {
    return item.draft;
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
