import type { ErrorMessages } from './errors.vi.js';

/** What happened and what to do, by `SourceError.code`, English. */
export const errorsEn: ErrorMessages = {
  forAdmin: 'Details for the administrator',
  reload: 'Reload',
  stale: (time) => `Showing the copy loaded at ${time}.`,
  staleText: 'The new version could not be loaded.',
  lost: 'The file of reported results could not be loaded. Shown is what the document itself says.',
  reasons: {
    address: 'The address of the file is not valid. Webmaster: use an address that starts with http or https.',
    origin:
      'The file lies on another domain that is not allowed. Webmaster: put it on the same domain, or name that domain in allowOrigins.',
    offline: 'This device is offline. The document opens by itself once the connection is back.',
    network: 'The server did not answer. Try again in a few minutes, or read the original.',
    cors: 'The server that holds the file does not let this page read it (CORS). Webmaster: put the file on the same domain.',
    csp: 'The page’s security policy (CSP) blocks the file. Webmaster: add its address to connect-src.',
    timeout: 'Loading took too long and was stopped. The network may be slow; try again.',
    'not-found': 'The data file is no longer at this address. Please tell the webmaster.',
    denied: 'The server refuses to hand out this data file. Please tell the webmaster.',
    busy: 'The server is busy. Try again in a few minutes.',
    server: 'The server has a fault. Try again in a few minutes, or read the original.',
    status: 'The server gave an unusual answer. Please tell the webmaster.',
    login: 'The session has ended and the server sent its login page. Log in again and reload the page.',
    html: 'This address is a web page, not a data file. Webmaster: check src.',
    type: 'This address is not a JSON file. Webmaster: check src and the file type on the server.',
    'too-big': 'The data file is larger than allowed and was not opened.',
    encoding: 'The data file is not UTF-8. Webmaster: save it again as UTF-8.',
    empty: 'The data file is empty. Webmaster: upload it again.',
    syntax: 'The data file is damaged or incomplete (JSON syntax). Webmaster: check the file.',
    schema: 'The file is not in the format resolution/1 and cannot be read. Webmaster: run the validate command to see what is wrong.',
    'not-public': 'This document is not public and is not shown.',
  },
  results: {
    address: 'The address in the attribute progress is not valid. Webmaster: use an address that starts with http or https.',
    network: 'The server did not answer. Try again in a few minutes.',
    offline: 'This device is offline. Try again once the connection is back.',
    server: 'The server has a fault. Try again in a few minutes.',
    html: 'The address in the attribute progress is a web page, not a file of results. Webmaster: check it.',
    type: 'The address in the attribute progress is neither CSV nor JSON (save an Excel file as CSV). Webmaster: check it.',
    encoding: 'The file of results has damaged letters, or is no text. Webmaster: open it in Excel and save it as CSV UTF-8.',
    schema: 'The file is not in the format resolution-progress/1. Webmaster: run the validate command to see what is wrong.',
    'no-header':
      'The table has no row of headings that can be read. Webmaster: give it a column of names (“Mã” or “Chỉ tiêu”) and one of results (“Kết quả”, “Tình trạng”).',
    'other-document':
      'This file of results is about another document. Webmaster: check the attribute progress and the document id written in the file.',
  },
};
