// The browsers come from the system or from @sparticuz/chromium; nothing may be downloaded while installing.
module.exports = { skipDownload: true };
