import type { SourceError, SourceErrorCode } from '../../source/errors.js';
import { openDocument } from '../../source/open.js';
import { safeUrl } from '../../source/safe-url.js';
import { settings } from '../../source/setup.js';
import { finding, type Finding, type FixLine } from './finding.js';
import { addressLine, htmlLine, policyLine, sourceOf, typeLines } from './lines.js';
import { probe, shortAddress, type Answer } from './probe.js';
import { widgetsOf } from './widgets.js';

/** The same types as the widgets take: of documents, and of results. */
const DOCUMENTS = /^$|json|text\/plain|octet-stream/;
const RESULTS = /^$|json|csv|comma-separated|text\/plain|octet-stream|ms-excel/;

const mixed = (url: string): Finding => finding('broken', 'data-mixed', [url], [htmlLine(`src="${url.replace(/^http:/, 'https:')}"`)]);

/** A file that there is no answer for, or half of one. */
export function silent({ url, silence, policy }: Answer): Finding {
  const name = shortAddress(url);
  if (silence === 'away' || silence === 'cut') return finding('broken', `data-${silence}`, [name], [addressLine(url)]);
  if (silence === 'csp') return finding('broken', 'data-blocked', [name], [policyLine(policy, 'connect-src', sourceOf(url))]);
  if (silence === 'mixed') return mixed(url);
  if (silence === 'network') return finding('broken', 'data-silent', [name], [addressLine(url)]);
  return finding('broken', 'data-cors', [url], [{ kind: 'cors', text: `Access-Control-Allow-Origin: ${location.origin}` }, allow(url)]);
}

/** What lets widgets read from another origin, for the page to call. */
const allow = (url: string): FixLine => ({
  kind: 'script',
  text: `<script>ResolutionElements.allowOrigins(['${new URL(url).origin}'])</script>`,
});

/** The first character that is no white space and no byte order mark. */
const firstSign = ({ bytes }: Answer): string =>
  String.fromCharCode(bytes.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte)) ?? 0x20);

const isJson = (answer: Answer): boolean => /[[{]/.test(firstSign(answer));

/** JSON that is sent as HTML is a fault of its type, and no page. */
const isHtml = (answer: Answer): boolean => firstSign(answer) === '<' || (answer.type.includes('html') && !isJson(answer));

/** Something else altogether: a PDF, or what a firewall says. */
function otherKind({ url, type, bytes }: Answer): Finding {
  const words = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/\s+/g, ' ').trim();
  return finding('broken', 'data-kind', [shortAddress(url), type || '–', words.slice(0, 60)], [addressLine(url)]);
}

/** What the head of an answer says is wrong, if anything. */
function ofHead(answer: Answer, isDocument: boolean): Finding | undefined {
  const { url, status, type, server, movedTo } = answer;
  const name = shortAddress(url);
  const here = [addressLine(url)];
  const extension = /\.(\w+)(?:\?|$)/.exec(url)?.[1] ?? 'json';
  const mime = extension === 'csv' ? 'text/csv' : 'application/json';
  if ((status === 404 || status === 410) && /iis/i.test(server)) {
    return finding('broken', 'data-iis', [name, extension], typeLines('iis', extension, mime));
  }
  if (status === 404 || status === 410) return finding('broken', 'data-missing', [name, `${status}`], here);
  if (status === 401 || status === 403 || status === 407) return finding('broken', 'data-denied', [name, `${status}`], here);
  if (status < 200 || status > 299) return finding('broken', 'data-server', [name, `${status}`], here);
  if (isHtml(answer)) {
    return movedTo ? finding('broken', 'data-login', [name, shortAddress(movedTo)], here) : finding('broken', 'data-html', [name], here);
  }
  if ((isDocument ? DOCUMENTS : RESULTS).test(type)) return undefined;
  return isDocument && !isJson(answer)
    ? otherKind(answer)
    : finding('broken', 'data-type', [name, type], typeLines(server, extension, mime));
}

const UNREAD: Partial<Record<SourceErrorCode, Finding['code']>> = { 'not-public': 'data-private', schema: 'data-schema' };

/** What is wrong with the bytes of a file, as the widgets read them. */
function faultIn(bytes: Uint8Array, isDocument: boolean): Finding['code'] | undefined {
  let json: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.trim()) return 'data-empty';
    if (!/^\s*[[{]/.test(text)) return 'data-kind';
    json = JSON.parse(text);
  } catch (error) {
    return error instanceof TypeError ? 'data-encoding' : 'data-syntax';
  }
  try {
    if (isDocument) openDocument(json);
    return undefined;
  } catch (error) {
    return UNREAD[(error as SourceError).code] ?? 'data-schema';
  }
}

function ofContent(answer: Answer, isDocument: boolean): Finding {
  const { url, bytes, type, server } = answer;
  const name = shortAddress(url);
  const { maxBytes } = settings;
  if (bytes.length > maxBytes) return finding('broken', 'data-big', [name, `${maxBytes >> 20}`], [addressLine(url)]);
  const code = faultIn(bytes, isDocument);
  if (code === 'data-kind') return otherKind(answer);
  const command = { kind: 'command', text: `npx resolution-elements validate ${url.split('/').pop()!.split('?', 1)[0]!}` } as const;
  if (code) return finding('broken', code, [name], code === 'data-syntax' || code === 'data-schema' ? [command] : [addressLine(url)]);
  return type.includes('json')
    ? finding('fine', 'data-fine', [name])
    : finding('improve', 'data-plain', [name, type], typeLines(server, 'json', 'application/json'));
}

async function checkFile(raw: string, { isDocument, shown }: Use): Promise<Finding> {
  const url = safeUrl(raw, document.baseURI)?.split('#', 1)[0];
  if (!url) return finding('broken', 'data-address', [raw], [htmlLine('src="/van-ban/….json"')]);
  const answer = await probe(url);
  if (answer.silence) return silent(answer);
  const fault = ofHead(answer, isDocument);
  if (fault) return fault;
  const { origin: home } = location;
  if (new URL(url).origin !== home && !shown) {
    return finding('broken', 'data-origin', [url], [htmlLine(`src="${new URL(url).pathname}"`), allow(url)]);
  }
  // What a table of results is filled with is for the command line to say.
  const isTable = !isDocument && !answer.type.includes('json') && !/\.json(?:\?|$)/.test(url);
  return isTable ? finding('fine', 'data-fine', [shortAddress(url)]) : ofContent(answer, isDocument);
}

/** What a page does with an address. */
interface Use {
  isDocument: boolean;
  /** Whether some widget shows what is there: then its origin is allowed. */
  shown: boolean;
}

/** Every file the tags of a page ask for, each asked for once. */
export async function checkData(page: Document): Promise<Finding[]> {
  const widgets = widgetsOf(page);
  const documents = widgets.map((widget) => widget.src ?? widget.getAttribute('src'));
  const results = widgets.map((widget) => widget.progress ?? widget.getAttribute('progress'));
  const files = new Map<string, Use>();
  for (const [list, isDocument] of [
    [documents, true],
    [results, false],
  ] as const) {
    list.forEach((raw, i) => {
      if (!raw) return;
      const before = files.get(raw);
      const shown = widgets[i]!.resolution !== undefined || before?.shown === true;
      files.set(raw, { isDocument: before?.isDocument ?? isDocument, shown });
    });
  }
  return Promise.all([...files].map(([raw, use]) => checkFile(raw, use)));
}
