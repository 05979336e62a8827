/**
 * Shows the desk in a page of Share. The desk's pages stay apart from Share's styles and scripts in a frame of the same origin;
 * address and title of the page follow the frame's, so that every state of the desk can be linked and bookmarked.
 */
(function () {
  'use strict';

  /** Links from the document library name a node: `newsdesk?nodeRef=workspace://SpacesStore/{id}`, a released one as `piece`. */
  function start() {
    var node = /[?&](nodeRef|piece)=[^&#]*(?:\/|%2F)([\w-]+)/i.exec(location.search);
    if (!node || location.hash) {
      return location.hash;
    }
    return (node[1] === 'piece' ? '#/archive/' : '#/drafts/') + node[2];
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
