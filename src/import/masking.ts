/** Takes personal data out of a document and records that something was taken out, never what. */
import { fold } from '../language/fold.js';
import { plainText, type Resolution } from '../schema/resolution.js';
import type { Block, Issue } from '../schema/text.js';
import { eachText } from './each-text.js';
import { isName } from './head-lines.js';
import { replaceRuns } from './mark-runs.js';
import { findPersonalData, officeNames, type PersonalData, type PersonalKind } from './personal-data.js';
import { readData } from './read-data.js';

const KIND: Record<PersonalKind, [vi: string, en: string]> = {
  phone: ['số điện thoại', 'a telephone number'],
  'id-number': ['số giấy tờ cá nhân', 'an identity number'],
  account: ['số tài khoản', 'an account number'],
  name: ['tên người dân', 'the name of a private person'],
  address: ['địa chỉ nhà riêng', 'a home address'],
};

/** Names that stay: the signatory's, and of whoever the paper names by an office somewhere. Folded. */
function publicNames(resolution: Resolution): Set<string> {
  const names = new Set<string>();
  if (resolution.signature?.name) names.add(fold(resolution.signature.name));
  for (const { text } of eachText(resolution)) for (const name of officeNames(text)) names.add(fold(name));
  return names;
}

interface Finding {
  place: ReturnType<typeof eachText> extends Generator<infer T> ? T : never;
  found: PersonalData[];
}

function collect(resolution: Resolution): Finding[] {
  const names = publicNames(resolution);
  const out: Finding[] = [];
  let table: object | undefined;
  let columns: ReadonlySet<number> = new Set();
  for (const place of eachText(resolution)) {
    // The letterhead and the signature name those who act for a body; an annex behind them names anybody.
    if (place.zone === 'preface' || (place.zone === 'conclusions' && place.role !== undefined && place.role !== 'other')) {
      const found = findPersonalData(place.text, names).filter((item) => item.kind !== 'name' && item.kind !== 'address');
      if (found.length) out.push({ place, found });
    } else {
      if (place.column !== undefined && place.node !== table) columns = nameColumns((table = place.node));
      const listed = place.column !== undefined && columns.has(place.column) && isName(place.text) && !names.has(fold(place.text));
      const found = listed
        ? [{ start: 0, end: place.text.length, kind: 'name' as const, exact: place.text }]
        : findPersonalData(place.text, names);
      if (found.length) out.push({ place, found });
    }
  }
  return out;
}

const NAMED = /^(?:ho va ten|ho,? ten|(?:ho )?ten (?:chu ho|nguoi|hoc sinh|cong dan)|chu ho)(?![a-z])/;
const OFFICES = /^(?:chuc vu|chuc danh|don vi cong tac|co quan)/;

/** Columns of a list of citizens that hold their names. Where the list says what office everybody has, it names those who act for a body. */
function nameColumns(node: Finding['place']['node']): ReadonlySet<number> {
  const heads = ('rows' in node ? ((node as Block).rows?.[0] ?? []) : []).map((cell) => fold(plainText(cell)).trim());
  return new Set(heads.some((head) => OFFICES.test(head)) ? [] : heads.flatMap((head, column) => (NAMED.test(head) ? [column] : [])));
}

/** One issue for each thing found. The thing itself is not repeated: issues travel with the document. */
export function personalIssues(resolution: Resolution): Issue[] {
  const issues: Issue[] = [];
  for (const { place, found } of collect(resolution)) {
    for (const { kind } of found) {
      const [vi, en] = KIND[kind];
      issues.push({
        id: `personal.${issues.length + 1}`,
        severity: 'warning',
        code: `personal-${kind}`,
        where: place.id,
        ...(place.line !== undefined && { line: place.line }),
        message: `Có ${vi} trong văn bản; cân nhắc che trước khi công bố`,
        messageEn: `The text holds ${en}; consider masking it before publication`,
      });
    }
  }
  return issues;
}

const GONE = '[đã che]';

/** A copy of the document without its personal data. */
export function mask(resolution: Resolution): Resolution {
  const copy = structuredClone(resolution);
  const secrets = new Set<string>();
  for (const { found } of collect(copy)) for (const { exact } of found) secrets.add(exact);
  if (secrets.size === 0) return copy;
  // Longest first, so that a name inside a longer one does not leave a rest.
  const words = [...secrets].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  const kinds = new Map<string, PersonalKind>();
  for (const { found } of collect(copy)) for (const { exact, kind } of found) kinds.set(exact, kind);
  const issues: Issue[] = [];
  for (const place of eachText(copy)) {
    const stretches = [...place.text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: kinds.get(match[0]) ?? 'name',
    }));
    if (stretches.length === 0) continue;
    place.set(replaceRuns(place.content, stretches, ({ kind }) => ({ redacted: kind })));
    for (const { kind } of stretches) {
      const [vi, en] = KIND[kind];
      issues.push({
        id: `masked.${issues.length + 1}`,
        severity: 'hint',
        code: 'masked',
        where: place.id,
        message: `Đã che ${vi}`,
        messageEn: `Masked: ${en}`,
      });
    }
  }
  const { preface, body, conclusions, footnotes, issues: raised, ...rest } = copy;
  const kept = (raised ?? []).filter((issue) => !issue.code.startsWith('personal-'));
  // What was read from the text may quote it: sources, readings, issues and raw lines are swept as well.
  const swept = sweep({ ...rest, issues: kept }, pattern) as Resolution;
  for (const list of [preface, body, conclusions, footnotes]) sweepRaw(list, pattern);
  const { targetGroups, targets, observations, ...told } = swept;
  // The title, too: tasks have their day from it.
  const text = { ...(preface && { preface }), ...(body && { body }), ...(footnotes && { footnotes }) };
  return {
    ...told,
    // Read again: a quotation must be found in the text as it now stands.
    ...((targetGroups ?? targets ?? observations) && readData({ ...told, ...text })),
    ...text,
    ...(conclusions && { conclusions }),
    issues: [...(told.issues ?? []), ...issues],
  };
}

/** Replaces the secrets in every string of a plain value, however deep, without recursion. */
function sweep(root: object, pattern: RegExp): object {
  const stack: Record<string, unknown>[] = [root as Record<string, unknown>];
  for (let item = stack.pop(); item; item = stack.pop()) {
    for (const [key, value] of Object.entries(item)) {
      if (typeof value === 'string') item[key] = value.replace(pattern, GONE);
      else if (typeof value === 'object' && value !== null) stack.push(value as Record<string, unknown>);
    }
  }
  return root;
}

/** Drops the printed line of a node from which something was taken; its text keeps the place. */
function sweepRaw(list: readonly object[] | undefined, pattern: RegExp): void {
  const stack = [...(list ?? [])] as { raw?: string; children?: object[] }[];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.raw !== undefined && node.raw.normalize('NFC').search(pattern) >= 0) delete node.raw;
    stack.push(...((node.children ?? []) as typeof stack));
  }
}
