/** What a paper says of itself: number, kind, title, bodies, place and dates. A reading quotes or it is null; nothing is supplied. */
import { findDates, readDate } from '../language/dates.js';
import { fold } from '../language/fold.js';
import type { Block, Content, DateValue, Envelope, FlowNode } from '../schema/text.js';
import { beginsBody, kindLength, kindOf, KINDS, type Kind } from './head-lines.js';
import { BARE_NUMBER, type Preface } from './preface.js';
import { isCirculationMark } from './privacy.js';
import { isCaps, strip } from './shape.js';

export type Readings = Pick<
  Envelope,
  | 'docType'
  | 'docTypeLabel'
  | 'title'
  | 'subject'
  | 'system'
  | 'number'
  | 'numberRaw'
  | 'issuer'
  | 'place'
  | 'issued'
  | 'meeting'
  | 'effective'
  | 'period'
  | 'stage'
  | 'publicity'
  | 'circulation'
>;

export function contentText(content: Content | undefined): string {
  if (content === undefined || typeof content === 'string') return content ?? '';
  return content.map((run) => run.text ?? '').join('');
}

export function readEnvelope(preface: Preface, body: readonly FlowNode[], ends: readonly Block[]): Readings {
  const texts = (role: string): string[] => preface.parts.filter((part) => part.role === role).map((part) => part.text);
  const first = (role: string): string | undefined => texts(role)[0];
  const kindLine = first('kind');
  const inTitle = NUMBERED.exec(kindLine ?? '');
  const numbers = texts('number');
  const numberRaw = (BARE_NUMBER.test(numbers[0] ?? '') ? numbers.join(' ') : numbers[0]) ?? inTitle?.[2] ?? null;
  const theme = texts('theme').join(' ');
  const subjects = texts('subject');
  const kind = kindLine === undefined ? kindElsewhere(numberRaw, subjects) : kindOf(kindLine);
  // "NGHỊ QUYẾT ĐẠI HỘI …" names kind and subject on one line.
  const named = kindLine === undefined || !kind ? 0 : kindLength(kindLine, kind);
  const behind = inTitle ? '' : (kindLine?.slice(named).trim() ?? '');
  const label = kindLine === undefined || !kind ? (kind?.[2] ?? null) : kind[2] + kindLine.slice(kind[0].length, named).toLowerCase();
  const subject = [behind, ...subjects].filter(Boolean).join(' ') || null;
  const head = readHead(body);
  const draft = first('draft');
  // Some papers print it as their last line.
  const last = ends.map((block) => contentText(block.content)).filter(isCirculationMark);
  const circulation = [...texts('circulation'), ...last].join(' ') || null;
  const number = numberRaw === null ? null : readNumber(numberRaw);
  // Old papers print place and date over the signature.
  const place = texts('place').join(' ') || ends.filter((block) => block.role === 'place').map((block) => contentText(block.content))[0];
  const ending = ends.map((block) => contentText(block.content)).join('\n');
  const out: Readings = {
    docType: kind?.[1] ?? 'other',
    docTypeLabel: label,
    title:
      theme ||
      [label, subject].filter(Boolean).join(' ') ||
      [label, number].filter(Boolean).join(' ') ||
      head.first.slice(0, 200) ||
      'Văn bản không có tên',
    subject,
    number,
    numberRaw,
    issuer: readIssuer(preface, subject),
    place: place === undefined ? null : readPlace(place),
    issued: place !== undefined ? readIssued(place) : inTitle?.[3] ? readIssued(inTitle[3]) : null,
    meeting: readMeeting(head, body),
    effective: readEffective(body),
    period: readPeriod([subject ?? '', behind], head, kind),
    stage: draft === undefined ? 'issued' : 'draft',
    circulation,
  };
  const system = readSystem(preface, numberRaw ?? '', ending);
  if (system) out.system = system;
  if (circulation !== null && !/khẩn|hỏa tốc/iu.test(circulation)) out.publicity = 'internal';
  return out;
}

/** "NGHỊ QUYẾT SỐ 12-NQ/ĐU NGÀY 05/3/2025": kind, number and date in one line. */
const NUMBERED = /^(\p{Lu}[\p{L} ]{3,30}?) (số\s?:?\s?\d{1,4}\s?[-/]\s?[\p{L}\d/-]{2,30})(?:,? (ngày \d[^,;]{4,40}))?$/iu;

/** A paper whose title is its theme names its kind in brackets or by the symbol of its number. */
function kindElsewhere(number: string | null, subjects: readonly string[]): Kind | undefined {
  for (const subject of subjects) {
    const kind = kindOf(subject.replace(/^\(/, ''));
    if (kind) return kind;
  }
  const symbols: Record<string, string> = {
    NQ: 'nghi quyet',
    BC: 'bao cao',
    TB: 'thong bao',
    KH: 'ke hoach',
    CTR: 'chuong trinh',
    KL: 'ket luan',
    CT: 'chi thi',
    QĐ: 'quyet dinh',
    QC: 'quy che',
    QĐI: 'quy dinh',
    HD: 'huong dan',
    TTR: 'to trinh',
    ĐA: 'de an',
    CV: 'cong van',
    PA: 'phuong an',
  };
  const symbol = /[-–/]\s?([\p{L}]{2,4})\s?[-–/]/u.exec(number ?? '')?.[1]?.toUpperCase();
  const name = symbol === undefined ? undefined : symbols[symbol];
  return KINDS.find(([known]) => known === name);
}

/** "Số: 12 /NQ-HĐND" → "12/NQ-HĐND"; null while its digits are blank. */
function readNumber(raw: string): string | null {
  const number = /số\s?:?\s?(.*)$/iu.exec(raw)?.[1]?.replace(/\s/g, '').replace(/[–—]/g, '-') ?? '';
  return /^\d+(?:[-/]|$)/.test(number) ? number : null;
}

function readIssuer(preface: Preface, subject: string | null): Readings['issuer'] {
  const title = preface.parts.findIndex((part) => part.role === 'kind' || part.role === 'theme');
  const names = preface.parts.filter((part, index) => part.role === 'issuer' && (title < 0 || index < title)).map((part) => part.text);
  const parents = preface.parts.filter((part) => part.role === 'parent').map((part) => part.text);
  const after = preface.parts.filter((part, index) => part.role === 'issuer' && index > title).map((part) => part.text);
  const name = names.join(' ') || after.join(' ') || null;
  if (name !== null || parents.length) return { name, parent: parents.join(' ') || null };
  const author = preface.parts.find(
    ({ role, text }) => role === 'subject' && isCaps(text) && /^CỦA /u.test(text) && beginsBody(text.slice(4)),
  );
  if (author) return { name: author.text.slice(4).trim(), parent: null };
  // A congress signs its own resolution and is named in the title only.
  const congress =
    subject === null
      ? null
      : /^((?:hội nghị|đại hội) (?:đại biểu|đảng viên|đảng bộ).{0,120}?)(?:,? lần thứ\s|,? nhiệm kỳ\s|$)/iu.exec(subject);
  return congress?.[1] ? { name: congress[1].trim(), parent: null } : null;
}

const readPlace = (text: string): string | null =>
  /^(.{1,80}?),?\s?ngày/iu.exec(text)?.[1]?.trim() ?? /^([^,]{1,80}),/.exec(text)?.[1]?.trim() ?? null;

function readIssued(text: string): DateValue | null {
  const at = text.search(/ngày/iu);
  const raw = at >= 0 ? text.slice(at) : text.slice(text.indexOf(',') + 1).trim();
  const value = findDates(raw)[0]?.value ?? readDate(raw);
  return /\d/.test(raw) ? value : { raw, from: null, to: null };
}

interface Head {
  first: string;
  /** Paragraphs before the first chapter. */
  paragraphs: string[];
}

function readHead(body: readonly FlowNode[]): Head {
  const paragraphs: string[] = [];
  for (const node of body) {
    if (node.kind === 'section' && !node.label && node.children?.[0]?.kind !== 'section' && paragraphs.length === 0) continue;
    if (node.kind === 'section' || paragraphs.length >= 12) break;
    paragraphs.push(contentText(node.content));
  }
  const node = body[0];
  return { first: paragraphs[0] ?? (node?.kind === 'section' ? contentText(node.heading) : ''), paragraphs };
}

/** The day of the meeting that decided: what opens the paper with it, or what closes it with "thông qua ngày …". */
function readMeeting(head: Head, body: readonly FlowNode[]): DateValue | null {
  for (const text of head.paragraphs) {
    if (!/^(?:ngày|hôm nay|tại hội nghị|hội nghị|đại hội|kỳ họp|trong (?:hai|ba|\d+) ngày|vào ngày)/iu.test(text)) continue;
    const found = findDates(text.slice(0, 600)).find(
      ({ value, start }) =>
        value.precision === 'day' &&
        value.from &&
        value.bound === undefined &&
        !/(?:số|Q[DĐ]|NQ|TW|TU)\S{0,20}\s$/u.test(text.slice(Math.max(0, start - 24), start)),
    );
    if (found) return found.value;
  }
  for (const text of tail(body)) {
    const passed = /(?:thông qua|biểu quyết)[^.;]{0,60}?ngày/iu.exec(text);
    if (!passed) continue;
    const found = findDates(text.slice(passed.index)).find(({ value }) => value.precision === 'day');
    if (found) return found.value;
  }
  return null;
}

/** From when the paper is in force: the date right behind "từ ngày", or the words for it. What it replaces has dates of its own. */
function readEffective(body: readonly FlowNode[]): DateValue | null {
  for (const text of tail(body)) {
    const match = /có hiệu lực(?: thi hành| thực hiện)?[^.;,]{0,30}?((?:sau \d{1,3} ngày,? )?(?:kể )?từ (?:ngày|(?=\d)))/iu.exec(text);
    if (!match?.[1]) continue;
    const start = match.index + match[0].length - match[1].length;
    const printed = text.slice(start, start + 100);
    const behind = match[1].length + 1;
    const found = /^sau/i.test(printed) ? undefined : findDates(printed).find((date) => date.start <= behind && date.end > behind);
    if (found) return found.value;
    const words = /^.{0,60}?(?=[.;,]|\s(?:và|thay thế|đến|cho đến|bãi bỏ)\s|$)/u.exec(printed)?.[0] ?? printed.slice(0, 60);
    return { raw: strip(words, ' ./', false), from: null, to: null, precision: 'event' };
  }
  return null;
}

/** Texts near the end of the paper: of the last nodes and of what stands in them. */
function tail(body: readonly FlowNode[]): string[] {
  const out: string[] = [];
  const stack: FlowNode[] = [...body.slice(-6)];
  while (stack.length && out.length < 400) {
    const node = stack.pop()!;
    out.push(node.kind === 'section' ? contentText(node.heading) : contentText(node.content));
    stack.push(...(node.children ?? []).slice(-12));
  }
  return out;
}

/** The month, year or term a paper is for, as its subject says. */
function readPeriod(subjects: readonly string[], head: Head, kind: Kind | undefined): DateValue | null {
  const spans = (text: string): DateValue[] =>
    findDates(text)
      .map(({ value }) => value)
      .filter((value) => value.from && value.precision && !['day', 'time', 'event'].includes(value.precision));
  const found = subjects.flatMap(spans);
  const best = found.find((value) => value.precision === 'term') ?? found[0];
  if (best) return best;
  if (!kind || !/đại hội/iu.test(subjects.join(' '))) return null;
  return (
    head.paragraphs
      .slice(0, 3)
      .flatMap(spans)
      .find((value) => value.precision === 'term') ?? null
  );
}

function readSystem(preface: Preface, number: string, ending: string): Readings['system'] {
  const heads = fold(
    preface.parts
      .filter((part) => part.role !== 'subject')
      .map((part) => part.text)
      .join('\n'),
  );
  const end = fold(ending);
  const symbol = fold(number).replace(/\s/g, '');
  if (
    /dang cong san viet nam|dang bo|dang uy|chi bo|(?:tinh|thanh|quan|huyen|thi) uy/.test(heads) ||
    /-[a-z]{2,4}\/(?:tw|tu|qu|hu|du|tutd|dang|cb|dh|thu|txu)/.test(symbol)
  )
    return 'party';
  if (/mat tran to quoc|mttq/.test(heads) || /mttq/.test(symbol)) return 'front';
  if (/hoi dong nhan dan/.test(heads) || /hdnd/.test(symbol)) return 'council';
  if (/cong hoa xa hoi|uy ban nhan dan/.test(heads) || /ubnd/.test(symbol)) return 'state';
  if (/(?:t\/m|tm\.?|thay mat)\s?(?:dang uy|chi uy|ban chap hanh|ban thuong vu|doan chu tich|chi bo)|vpdu|dang uy vien/.test(end))
    return 'party';
  if (/(?:tm\.?|t\/m)\s?hoi dong nhan dan/.test(end)) return 'council';
  if (/(?:tm\.?|t\/m|kt\.?)\s?(?:uy ban nhan dan|chu tich)/.test(end)) return 'state';
  return undefined;
}

/** An id that says what the paper is: "nghi-quyet-40-nq-du", or its title when it has no number. */
export function documentId(readings: Readings): string {
  const slug = (text: string): string =>
    fold(text)
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '');
  const kind = readings.docType === 'other' ? slug(readings.docTypeLabel ?? '') || 'van-ban' : readings.docType;
  if (readings.number) return `${kind}-${slug(readings.number)}`;
  const title = slug(isCaps(readings.title) ? readings.title.slice(0, 90) : readings.title)
    .slice(0, 70)
    .replace(/-[^-]*$/, '');
  return title.startsWith(kind) ? title : `${kind}-${title}`;
}
