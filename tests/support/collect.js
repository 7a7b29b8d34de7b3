// The first script of every served page: notes what the page itself would never tell a test.
(() => {
  const notes = { violations: [], console: [], errors: [] };
  window.__notes = notes;
  document.addEventListener('securitypolicyviolation', (event) => {
    // The browser asks for this by itself, whatever the page says.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    notes.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`);
  });
  for (const level of ['warn', 'error']) {
    const original = console[level].bind(console);
    console[level] = (...parts) => {
      notes.console.push(`${level}: ${parts.map(String).join(' ')}`);
      original(...parts);
    };
  }
  window.addEventListener(
    'error',
    (event) => {
      // A file that did not load is reported by the element that asked for it, without a message.
      notes.errors.push(event.message || 'not loaded: ' + (event.target.src || event.target.href));
    },
    true,
  );
  window.addEventListener('unhandledrejection', (event) => notes.errors.push(`unhandled: ${event.reason}`));
})();
