/* Site scripts, Riverbend County DHS. Works with or without jQuery and without inline script. */
(function () {
  var body = document.body;
  var $ = window.jQuery;

  function each(selector, visit) {
    var nodes = document.querySelectorAll(selector);
    for (var i = 0; i < nodes.length; i++) visit(nodes[i]);
  }
  function onClick(selector, handler) {
    each(selector, function (node) {
      node.addEventListener('click', function (event) {
        handler(node, event);
      });
    });
  }
  function goTo(address) {
    window.top.location.href = address;
  }

  // ---- postbacks: the page writes this function itself where inline script may run
  if (!window.__doPostBack) {
    window.__doPostBack = function (eventTarget, eventArgument) {
      var form = document.forms['aspnetForm'];
      form.elements['__EVENTTARGET'].value = eventTarget;
      form.elements['__EVENTARGUMENT'].value = eventArgument;
      form.submit();
    };
  }
  onClick('[data-postback]', function (node, event) {
    event.preventDefault();
    window.__doPostBack(node.getAttribute('data-postback'), '');
  });

  // ---- frames: the form stays in its frame, the last page leaves it
  var framed = window.top !== window;
  if (body.getAttribute('data-top-href')) {
    goTo(body.getAttribute('data-top-href'));
    return;
  }
  if (!framed && body.className === 'framed') window.location.replace('/benefits/Apply.aspx');
  if (framed) {
    try {
      if (window.top.rbcTouched) window.top.rbcTouched();
    } catch (e) {
      // another site's frame: not our session
    }
  }
  each('.valsum', function (summary) {
    summary.focus();
  });

  // ---- slide panels
  function slide(panel, open) {
    var isOpen = panel.className.indexOf('off') < 0;
    if (open === isOpen) return;
    if (!$) {
      panel.className = panel.className.replace(/\b(on|off)\b/, open ? 'on' : 'off');
      return;
    }
    $(panel).stop(true, true);
    if (open) $(panel).hide().removeClass('off').addClass('on').slideDown(200);
    else $(panel).addClass('off').removeClass('on').show().slideUp(200);
  }
  onClick('.slideHead', function (head, event) {
    event.preventDefault();
    var panel = document.getElementById(head.getAttribute('href').slice(1));
    var open = panel.className.indexOf('off') >= 0;
    slide(panel, open);
    head.setAttribute('aria-expanded', String(open));
  });
  each('.slideHead', function (head) {
    head.addEventListener('keydown', function (event) {
      if (event.key !== ' ') return;
      event.preventDefault();
      head.click();
    });
  });
  onClick('.rblHtgPd, .slides-bill', function (radio) {
    var panel = document.getElementById('pnlAcct') || document.getElementById('part-bill');
    slide(panel, radio.value !== 'LL');
  });

  // ---- the pop-up that is only looks
  var shade = null;
  var opener = null;
  function closePopup() {
    if (!shade) return;
    shade.parentNode.removeChild(shade);
    shade = null;
    each('.modalPopup', function (popup) {
      popup.className = 'modalPopup off';
    });
    opener.focus();
  }
  onClick('.opensPopup', function (link, event) {
    event.preventDefault();
    if (shade) return;
    opener = link;
    shade = document.createElement('div');
    shade.className = 'modalBackground';
    body.appendChild(shade);
    var popup = document.getElementById(link.getAttribute('href').slice(1));
    popup.className = 'modalPopup';
    popup.querySelector('.closesPopup').focus();
  });
  onClick('.closesPopup', closePopup);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') closePopup();
  });

  onClick('.prints', function (link, event) {
    event.preventDefault();
    window.print();
  });

  // ---- "Are you still there?", in the window at the top
  var seconds = Number(body.getAttribute('data-session-seconds'));
  var dialog = document.getElementById('dlgStillThere');
  if (framed || !seconds || !dialog) return;
  var warnTimer, endTimer;
  function restartTimers() {
    clearTimeout(warnTimer);
    clearTimeout(endTimer);
    // Two minutes to answer, or half of a very short session.
    warnTimer = setTimeout(
      function () {
        if (!dialog.open) dialog.showModal();
      },
      Math.max(seconds - 120, seconds / 2) * 1000,
    );
    endTimer = setTimeout(function () {
      goTo('/benefits/Timeout.aspx?end=1');
    }, seconds * 1000);
  }
  function keepAlive() {
    new Image().src = '/benefits/KeepAlive.aspx?' + new Date().getTime();
    restartTimers();
  }
  window.rbcTouched = restartTimers;
  dialog.addEventListener('close', keepAlive);
  document.getElementById('btnStay').addEventListener('click', function () {
    dialog.close();
  });
  restartTimers();
})();
