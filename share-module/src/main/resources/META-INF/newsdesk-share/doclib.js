/** Drafts in Share's document library: the line with state, level and screening, and the actions. */
(function () {
  'use strict';

  var html = Alfresco.util.encodeHTML;
  // Share does not promise in which order it loads the module's files
  var say = function () {
    return Newsdesk.say.apply(null, arguments);
  };
  var STATES = {
    DRAFT: ['○', ''],
    IN_REVIEW: ['●', 'review'],
    REGISTERED: ['✓', 'good'],
    RELEASED: ['✓', 'good'],
    STOPPED: ['■', 'stop'],
  };
  var SCREENINGS = { PENDING: ['…', ''], CLEAN: ['✓', 'good'], FINDINGS: ['◇', 'warn'], UNSCREENED: ['▲', 'stop'] };

  function badge(look, text) {
    return '<span class="newsdesk-badge newsdesk-badge-' + look[1] + '"><span aria-hidden="true">' + look[0] + '</span> ' + html(text) + '</span>';
  }

  YAHOO.Bubbling.fire('registerRenderer', {
    propertyName: 'newsdeskState',
    renderer: function (record) {
      var fact = record.node.properties['nd:state'];
      var state = say('newsdesk.state.' + fact.value);
      var screening = say('newsdesk.screening.' + fact.screening.status, fact.screening.open);
      var line = badge(STATES[fact.value], fact.level ? state + ' · ' + say('newsdesk.level.' + fact.level) : state);
      if (record.node.properties['nd:important'] === 'true') {
        line += badge(['▲', 'warn'], say('newsdesk.important'));
      }
      return line + badge(SCREENINGS[fact.screening.status], screening);
    },
  });

  function id(record) {
    return record.jsNode.nodeRef.id;
  }

  function isDraft(record) {
    return record.node.type === 'nd:draft';
  }

  function script(record, what) {
    return Alfresco.constants.PROXY_URI + 'newsdesk/drafts/' + encodeURIComponent(id(record)) + '/' + what;
  }

  /** Sends one record after the other, then tells what was refused; what was done stays done. */
  function send(records, what, body, done) {
    var refusals = [];
    var next = function (index) {
      if (index === records.length) {
        YAHOO.Bubbling.fire('metadataRefresh');
        if (refusals.length) {
          Newsdesk.tell(refusals);
        }
        if (refusals.length < records.length) {
          Alfresco.util.PopupManager.displayMessage({ text: say(done, records.length - refusals.length) });
        }
        return;
      }
      Alfresco.util.Ajax.jsonPost({
        url: script(records[index], what),
        dataObj: body,
        successCallback: {
          fn: function () {
            next(index + 1);
          },
        },
        failureCallback: {
          fn: function (response) {
            refusals.push({ name: records[index].displayName, sentences: Newsdesk.ofAnswer(response) });
            next(index + 1);
          },
        },
      });
    };
    next(0);
  }

  function action(name, handler) {
    YAHOO.Bubbling.fire('registerAction', { actionName: name, fn: handler });
  }

  action('onNewsdeskSubmit', function (selected) {
    var records = [].concat(selected).filter(isDraft);
    if (!records.length) {
      Alfresco.util.PopupManager.displayMessage({ text: say('newsdesk.noDrafts') });
      return;
    }
    send(records, 'submission', {}, 'newsdesk.submitted');
  });

  action('onNewsdeskRecall', function (record) {
    Alfresco.util.PopupManager.getUserInput({
      title: say('newsdesk.action.recall'),
      text: say('newsdesk.recall.reason'),
      callback: {
        fn: function (reason) {
          send([record], 'recall', { reason: reason }, 'newsdesk.recalled');
        },
      },
    });
  });

  action('onNewsdeskSheet', function (record) {
    // it comes as a file, the page stays
    location.assign(script(record, 'sheet'));
  });
})();
