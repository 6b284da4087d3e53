/**
 * Runs before guidance does: notes the page as it is, then counts listeners, observers and timers.
 * `left()` names those that are still there. What stands on our own nodes goes with them.
 */
(function () {
  const alive = new Map();
  let serial = 0;
  const keep = (name) => {
    alive.set((serial += 1), name);
    return serial;
  };

  const listeners = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const captureOf = (options) =>
    typeof options === 'object' && options ? !!options.capture : !!options;
  const isOurs = (target) =>
    target instanceof Node &&
    (/^handrail-/.test(target.localName || '') ||
      /^handrail-/.test((target.getRootNode().host || {}).localName || '') ||
      !target.isConnected);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this || window;
    const capture = captureOf(options);
    const same = (one) =>
      one.target === target &&
      one.type === type &&
      one.listener === listener &&
      one.capture === capture;
    if (listener && !listeners.some(same)) listeners.push({ target, type, listener, capture });
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this || window;
    const capture = captureOf(options);
    const at = listeners.findIndex(
      (one) =>
        one.target === target &&
        one.type === type &&
        one.listener === listener &&
        one.capture === capture,
    );
    if (at >= 0) listeners.splice(at, 1);
    return removeEventListener.call(target, type, listener, options);
  };

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Original = window[name];
    window[name] = class extends Original {
      observe(...args) {
        if (!this.kept) this.kept = keep(name);
        return super.observe(...args);
      }
      disconnect() {
        alive.delete(this.kept);
        this.kept = undefined;
        return super.disconnect();
      }
    };
  }

  const {
    setInterval,
    clearInterval,
    requestAnimationFrame,
    cancelAnimationFrame,
    setTimeout,
    clearTimeout,
  } = window;
  const timers = new Map();
  window.setInterval = (callback, ms) => {
    const id = setInterval(callback, ms);
    timers.set('i' + id, keep('setInterval ' + ms));
    return id;
  };
  window.clearInterval = (id) => {
    alive.delete(timers.get('i' + id));
    clearInterval(id);
  };
  window.setTimeout = (callback, ms) => {
    const kept = keep('setTimeout ' + ms);
    const id = setTimeout(() => {
      alive.delete(kept);
      callback();
    }, ms);
    timers.set('t' + id, kept);
    return id;
  };
  window.clearTimeout = (id) => {
    alive.delete(timers.get('t' + id));
    clearTimeout(id);
  };
  window.requestAnimationFrame = (callback) => {
    const kept = keep('requestAnimationFrame');
    const id = requestAnimationFrame((time) => {
      alive.delete(kept);
      callback(time);
    });
    timers.set('r' + id, kept);
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    alive.delete(timers.get('r' + id));
    cancelAnimationFrame(id);
  };

  const describe = ({ target, type }) =>
    type +
    ' on ' +
    (target === window
      ? 'window'
      : target.localName || target.nodeName || Object.prototype.toString.call(target));
  window.record = {
    before: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window),
    left: () => [
      ...alive.values(),
      ...listeners.filter(({ target }) => !isOurs(target)).map(describe),
    ],
  };
})();
