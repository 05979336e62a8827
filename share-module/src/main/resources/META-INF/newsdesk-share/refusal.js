/** Tells in Share what the server refused, in its own sentences with their rules. */
var Newsdesk = (function () {
  'use strict';

  var html = Alfresco.util.encodeHTML;

  /** A message of this module in the user's language. */
  function say(key) {
    return Alfresco.util.message.apply(Alfresco.util, [key, 'newsdesk'].concat([].slice.call(arguments, 1)));
  }

  /** The sentences in an answer of a web script of the extension. */
  function ofAnswer(response) {
    var problems = response.json && response.json.error && response.json.error.problems;
    return problems && problems.length
      ? problems.map(function (problem) {
          return problem.message + (/^[A-Z]\d+$/.test(problem.rule || '') ? ' [' + problem.rule + ']' : '');
        })
      : [say('newsdesk.failed')];
  }

  /** The sentences of a refusal that came through a form of the platform, or null when it was something else. */
  function ofForm(response) {
    var found = /(?:^|\s)org\.newsdesk\.[\w.]+:\s*(?:\d{8}\s+)?([\s\S]+)$/.exec((response.json && response.json.message) || '');
    return found && found[1].trim().split('\n');
  }

  /** Shows refusals, each with its sentences and, where there are several, the name of what was refused. */
  function tell(refusals) {
    var items = refusals.map(function (refusal) {
      var name = refusals.length > 1 ? '<strong>' + html(refusal.name) + '</strong> ' : '';
      return refusal.sentences
        .map(function (sentence) {
          return '<li>' + name + html(sentence) + '</li>';
        })
        .join('');
    });
    Alfresco.util.PopupManager.displayPrompt({
      title: say('newsdesk.refused'),
      text: '<ul class="newsdesk-refusal">' + items.join('') + '</ul>',
      noEscape: true,
    });
  }

  return { say: say, ofAnswer: ofAnswer, ofForm: ofForm, tell: tell };
})();
