/** Who is given a task, and in what part: read from the subject of its sentences, from orders, brackets and labels. */
import { readBodies, sentence, verbIn, type Body, type Sentence } from './bodies.js';
import { unfold } from './fold.js';

export interface Assignee {
  role: 'lead' | 'coop' | 'direct' | 'monitor';
  who: string;
  kind: Body['kind'];
  start: number;
  end: number;
}
type Role = Assignee['role'];

/** "Các chi bộ:": a line that names who and nothing else; whoever it names does what stands under it. */
export function onlyAssignees(text: string): Assignee[] | null {
  const given = sentence(text.replace(/^\s*(?:Đối với|Giao|Giao cho)\s+/iu, (words) => ' '.repeat(words.length)));
  const start = given.folded.text.search(/\S/);
  const run = start < 0 ? null : readBodies(given, start);
  if (!run || run.verb !== undefined || !/^[:.]?$/.test(given.folded.text.slice(run.end).trim())) return null;
  return run.bodies.map((body) => ({ ...body, role: 'lead' }));
}

export function findAssignees(text: string): Assignee[] {
  const given = sentence(text);
  const found = [...labelled(given), ...bracketed(given), ...ordered(given), ...subjects(given), ...inCharge(given), ...helpers(given)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Assignee[] = [];
  for (const one of found) {
    const last = out.at(-1);
    // The same words read twice: what was read first, by the stronger sign, stands.
    if (last && one.start < last.end) continue;
    if (!out.some(({ who, role }) => who === one.who && role === one.role)) out.push(one);
  }
  return out;
}

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:phu trach va chi dao|phu trach, chi dao|truc tiep chi dao|chi dao)/, 'direct'],
  [/^(?:phoi hop|tham gia|ho tro)/, 'coop'],
  [/^(?:theo doi|don doc|giam sat|kiem tra)/, 'monitor'],
  [/^(?:chu tri|phu trach|thuc hien|tham muu|chiu trach nhiem|dam nhan|trien khai|to chuc)/, 'lead'],
];
const roleOf = (words: string): Role | undefined => ROLES.find(([pattern]) => pattern.test(words))?.[1];

const LABEL =
  /(?:(?:don vi|co quan|bo phan|nguoi|ca nhan|to chuc|thanh phan)\s)?(?<what>chu tri|phoi hop|thuc hien|phu trach|chi dao|theo doi|tham muu|chiu trach nhiem|giam sat)(?:\s(?:thuc hien|chinh|tham muu))?\s?:\s?/g;

/** "Đơn vị chủ trì: Công an phường; phối hợp: các khu phố." */
function* labelled(given: Sentence): Generator<Assignee> {
  for (const match of given.folded.text.matchAll(LABEL)) {
    const role = roleOf(match.groups?.what ?? '');
    const run = readBodies(given, match.index + match[0].length, true);
    if (role && run) for (const body of run.bodies) yield { ...body, role };
  }
}

const TIME = /^(?:thoi (?:gian|han)|xong|hoan thanh|truoc|trong|cham nhat)(?![a-z])/;

/** "(Giao Đ/c A - ĐUV và Đ/c B phụ trách)", "(Công an phường chủ trì, các khu phố phối hợp)", "(UBND phường)". */
function* bracketed(given: Sentence): Generator<Assignee> {
  const { text } = given.folded;
  for (const { 0: whole, index } of text.matchAll(/\([^()]{3,400}\)/g)) {
    const end = index + whole.length - 1;
    const opening = /^\(\s?(?:(?:giao|phan cong)\s(?:cho\s|nhiem vu cho\s)?)?/.exec(whole)![0];
    let at = index + opening.length;
    const ordered = opening.length > 2;
    const read: Assignee[] = [];
    let clean = true;
    while (at < end) {
      const run = readBodies(given, at, true);
      if (!run) {
        // Behind who, a bracket may say until when.
        clean = TIME.test(text.slice(at, end));
        break;
      }
      const rest = text.slice(run.end, end).trimStart();
      const role = roleOf(rest);
      for (const body of run.bodies) read.push({ ...body, role: role ?? 'lead' });
      const next = text.slice(run.end, end).search(/[,;]|\.\s/);
      // A bracket with nothing but names in it says who; with a sentence in it, it does not.
      clean = rest === '' || role !== undefined;
      if (!clean || next < 0) break;
      at = run.end + next + 1;
      at += /^\s*(?:va\s)?/.exec(text.slice(at))![0].length;
    }
    const last = /^\.?$/.test(text.slice(end + 1, end + 4).trim()) || ordered;
    if (read.length && (clean || ordered) && last) yield* read;
  }
}

const ORDER =
  /(?<![a-z\d])(?<verb>(?:giao|phan cong|giao nhiem vu)(?:\scho)?|yeu cau|de nghi|chi dao|lanh dao|lanh dao, chi dao|giao trach nhiem cho)\s+/g;

/** "giao cho các tổ dân phố thực hiện", "Chỉ đạo Chi bộ Công an … tiếp tục phối hợp". */
function* ordered(given: Sentence): Generator<Assignee> {
  const { text } = given.folded;
  for (const match of text.matchAll(ORDER)) {
    const verb = match.groups!.verb!;
    const opens = /^$|[.;:(]\s?$|,\s$/.test(text.slice(Math.max(0, match.index - 3), match.index));
    // "Các chi bộ … phân công đảng viên giúp đỡ": to share out is the task there.
    const giving =
      /^(?:giao|phan cong(?: cho| nhiem vu)|giao nhiem vu)/.test(verb) || (verb === 'phan cong' && opensSentence(text, match.index));
    if (giving ? /(?:viec|duoc|da|su|quy dinh) $/.test(text.slice(0, match.index).slice(-10)) : !opensSentence(text, match.index)) continue;
    const run = readBodies(given, match.index + match[0].length, true);
    if (!run) continue;
    // "cơ quan được giao", "do cấp trên giao" have no body behind them; "giao" inside a name has no verb behind its body.
    if (run.verb === undefined && !opens) continue;
    if (verb === 'lanh dao' && /^(?:di|du|tham du|truc|tiep dan)$/.test(run.verb ?? '')) {
      // "Lãnh đạo Đảng uỷ, UBND phường đi kiểm tra": the leaders themselves.
      const [start, end] = [unfold(given.folded, match.index), unfold(given.folded, run.end)];
      yield { role: 'lead', who: given.text.slice(start, end), kind: 'body', start, end };
      continue;
    }
    if (run.verb === undefined && !giving) continue;
    const role = giving ? (roleOf(run.verb ?? '') ?? 'lead') : 'lead';
    for (const body of run.bodies) yield { ...body, role };
  }
}

const opensSentence = (text: string, at: number): boolean =>
  at === 0 || /(?:[.;:]\s+|^\s+|[“"(]\s?)$/.test(text.slice(Math.max(0, at - 3), at));

/** Time and reasons may stand before the subject: "Định kỳ tháng 1 hằng năm, cấp uỷ chi bộ rà soát". */
const ADVERBIAL =
  /^(?:dinh ky|trong|den|truoc|tu|hang|vao|thang|quy|nam|sau|can cu|tren co so|theo|de|nham|cham nhat|dong thoi|ngoai ra|moi|ngay|khi|cung voi|yeu cau)(?![a-z])/;

/** Where the subject of a sentence may stand: at its beginning, and behind each comma of what is said before it. */
function* subjectStarts(text: string, start: number): Generator<number> {
  yield start + (/^doi voi\s+/.exec(text.slice(start, start + 12))?.[0].length ?? 0);
  const opening = text.slice(start, start + 240);
  if (!ADVERBIAL.test(opening)) return;
  for (const { 0: mark, index } of opening.matchAll(/[,:.;]\s+/g)) {
    const at = index + mark.length;
    // "Trong năm, 100% cán bộ, công chức …": the subject has begun, and behind its comma stands the rest of it.
    if (/^[.;]/.test(mark) || /^\d/.test(opening.slice(at))) return;
    yield start + at;
  }
}

/** What tells how somebody is, and gives nothing to do. */
const IDLE = new Set('hoat dong|co|duoc|la|trong|tu'.split('|'));
/** "… là cơ quan thường trực, tham mưu": to be that is a duty. */
const IN_CHARGE = /^\s*la (?:co quan|don vi|bo phan)?\s?(?:thuong truc|dau moi|chu tri)(?![a-z])/;

/** Who a sentence begins with and lets do something. */
function* subjects(given: Sentence): Generator<Assignee> {
  const { text } = given.folded;
  const starts = [text.search(/\S/), ...[...text.matchAll(/(?:[.;:]|\.\*{1,2})\s+(?=\S)/g)].map(({ 0: gap, index }) => index + gap.length)];
  for (const start of starts) {
    if (start < 0) continue;
    for (const at of subjectStarts(text, start)) {
      const run = readBodies(given, at);
      if (!run) continue;
      // "Đ/c Nguyễn Văn A (Phó Bí thư): …": an office in brackets goes with the name.
      const office = run.verb === undefined ? (/^\s?\([^()]{2,80}\)/.exec(text.slice(run.end, run.end + 90))?.[0].length ?? 0) : 0;
      const end = run.end + office;
      const acts = office ? verbIn(given, end) : run.verb;
      const rest = text.slice(end, end + 40);
      if ((IDLE.has(acts ?? '') && !IN_CHARGE.test(rest)) || (acts === undefined && !/^\s*:/.test(rest))) continue;
      yield* acting(given, run.bodies, end);
      break;
    }
  }
}

/** "… - Hội LHPN chủ trì", "…, Công an xã chủ trì, xong trong quý I": who is in charge, said last. */
function* inCharge(given: Sentence): Generator<Assignee> {
  const { text } = given.folded;
  for (const { 0: end, index } of text.matchAll(/\s(?:chu tri|phu trach)(?=[,;.]|$)/g)) {
    const words = text.slice(Math.max(0, index - 90), index);
    const mark = Math.max(words.lastIndexOf(', '), words.lastIndexOf(' - '), words.lastIndexOf(' – '));
    const at = index - words.length + mark + (words[mark] === ',' ? 2 : 3);
    const run = mark < 0 ? null : readBodies(given, at, true);
    if (run && text.startsWith(end, run.end)) for (const body of run.bodies) yield { ...body, role: 'lead' };
  }
}

/** The part a subject has by its verb: "X chỉ đạo Y làm", "X chủ trì, phối hợp với Y", "X thường xuyên theo dõi". */
function* acting(given: Sentence, bodies: readonly Body[], end: number): Generator<Assignee> {
  const rest = given.folded.text
    .slice(end)
    .replace(/^\s*:?\s*(?:(?:thuong xuyen|tiep tuc|chu dong|kip thoi|khan truong|co trach nhiem|chiu trach nhiem|phai|can|se)\s+)*/, '');
  const at = given.folded.text.length - rest.length;
  const under = /^(?:lanh dao, chi dao|chi dao|phan cong|giao(?: cho)?|yeu cau|de nghi)\s+/.exec(rest);
  const run = under && readBodies(given, at + under[0].length);
  if (run?.verb !== undefined) {
    for (const body of bodies) yield { ...body, role: 'direct' };
    for (const body of run.bodies) yield { ...body, role: 'lead' };
    return;
  }
  const watching = /^(?:theo doi|don doc|giam sat)(?:,|\s)/.test(rest);
  for (const body of bodies) yield { ...body, role: watching ? 'monitor' : 'lead' };
}

/** "phối hợp (chặt chẽ) với Công an phường". */
function* helpers(given: Sentence): Generator<Assignee> {
  const { text } = given.folded;
  for (const match of text.matchAll(/(?<![a-z\d])phoi hop(?:\schat che)?(?:\svoi)?\s+/g)) {
    const run = readBodies(given, match.index + match[0].length);
    if (run) for (const body of run.bodies) yield { ...body, role: 'coop' };
  }
}
