/** A form whose decision or change the extension refused says why; every other failure is Share's. */
YAHOO.Bubbling.on('afterFormRuntimeInit', function (layer, args) {
  'use strict';

  var handlers = args[1].runtime.ajaxSubmitHandlers;
  var failed = handlers && handlers.failureCallback;
  if (failed) {
    handlers.failureCallback = {
      fn: function (response) {
        var sentences = Newsdesk.ofForm(response);
        if (sentences) {
          Newsdesk.tell([{ sentences: sentences }]);
        } else if (failed.fn) {
          failed.fn.call(failed.scope || this, response, failed.obj);
        }
      },
    };
  }
});
