// Browsers come from the system or Playwright (packages/tooling), never from an install script.
module.exports = { skipDownload: true };
