/** Notes what a portal's own monitoring would see: violations, uncaught errors, console lines. */
window.witness = { violations: [], errors: [], lines: [] };
document.addEventListener('securitypolicyviolation', function (event) {
  window.witness.violations.push(event.effectiveDirective + ' ' + event.blockedURI);
});
window.addEventListener('error', function (event) {
  window.witness.errors.push(String(event.message));
});
window.addEventListener('unhandledrejection', function (event) {
  window.witness.errors.push(String(event.reason));
});
['log', 'info', 'warn', 'error'].forEach(function (level) {
  const write = console[level];
  console[level] = function () {
    window.witness.lines.push(level + ': ' + [].join.call(arguments, ' '));
    write.apply(console, arguments);
  };
});
