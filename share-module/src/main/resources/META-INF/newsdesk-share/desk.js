/**
 * Shows the desk in a page of Share. The desk's pages stay apart from Share's styles and scripts in a frame of the same origin;
 * address and title of the page follow the frame's, so that every state of the desk can be linked and bookmarked.
 */
(function () {
  'use strict';

  /** A link from the document library names a node: `newsdesk?nodeRef=workspace://SpacesStore/{id}`. */
  function start() {
    var node = /[?&]nodeRef=[^&#]*(?:\/|%2F)([\w-]+)/i.exec(location.search);
    return node && !location.hash ? '#/drafts/' + node[1] : location.hash;
  }

  function follow(frame) {
    var desk = frame.contentWindow;
    var title = function () {
      document.title = desk.document.title;
    };
    desk.addEventListener('hashchange', function () {
      history.replaceState(history.state, '', location.pathname + desk.location.hash);
    });
    window.addEventListener('hashchange', function () {
      if (desk.location.hash !== location.hash) {
        desk.location.hash = location.hash;
      }
    });
    new MutationObserver(title).observe(desk.document.querySelector('title'), { childList: true });
    title();
  }

  YAHOO.util.Event.onDOMReady(function () {
    var frame = document.getElementById('newsdesk');
    frame.addEventListener('load', function () {
      follow(frame);
    });
    frame.src = frame.getAttribute('data-desk') + start();
  });
})();
