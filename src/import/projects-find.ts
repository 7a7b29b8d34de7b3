/** Works of a paper: its lists of key works, and what it says of the progress of single ones, in the text and in its notes. */
import { findAssignees } from '../language/assignees.js';
import { findDeadline, type Near } from '../language/deadlines.js';
import { findDates } from '../language/dates.js';
import { fold } from '../language/fold.js';
import { findPlace } from '../language/places.js';
import type { Project } from '../schema/data.js';
import { LIMITS } from '../schema/limits.js';
import { isSection, plainText, type Resolution } from '../schema/resolution.js';
import type { Block, DateValue, FlowNode, Footnote } from '../schema/text.js';
import type { Ids } from './body.js';
import { zoneKind } from './observations.js';
import { readProjectTable } from './projects-table.js';
import { letter, quote } from './quote.js';
import { strip } from './shape.js';
import { periodIn } from './target-period.js';
import { headingKind, type HeadingKind } from './targets-headings.js';

type Source = Pick<Resolution, 'body' | 'footnotes' | 'period' | 'issued' | 'meeting' | 'docType'>;

interface Zone {
  kind: HeadingKind;
  /** Of the nearest heading that names one: progress told under it is of that time. */
  period: DateValue | undefined;
  /** The heading whose period a listed project is due in. */
  due: { value: DateValue; id: string } | undefined;
  sectionId: string | undefined;
}

const PROGRESS = /tiến độ(?:\s\p{L}+){0,4}?\s(?:đạt|là|được|khoảng|:)?\s?(?:trên |khoảng |hơn )?(\d{1,3}(?:,\d{1,2})?)\s?%/iu;
const DONE = /(?:đã |được )?(?:hoàn thành|khánh thành|nghiệm thu|bàn giao|đưa vào sử dụng)[^,;.%]{0,80}/iu;
/** What makes a phrase the name of works. */
const WORKS =
  /(?<![a-z])(?:cong trinh|du an|nang cap|mo rong|xay dung|xay moi|cai tao|sua chua|be ?-?tong|nhua hoa|lat via he|via he|thi cong|lap dat|dau tu|duong|hem|ngo|ngach|kenh|cau|cong vien|truong|nha van hoa|cong thoat nuoc|he thong|tuyen|tram|nao vet|chinh trang|san nen)(?![a-z])/;
const NO_WORKS = /giai ngan|giao duc|thu ngan sach|tiem|tien do thuc hien (?:ke hoach|nghi quyet|chuong trinh)/;

const nearOf = (date: DateValue | undefined): Near =>
  date?.from ? { from: date.from.slice(0, 10), to: (date.to ?? date.from).slice(0, 10) } : {};
const textOf = (node: FlowNode): string => plainText(isSection(node) ? node.heading : node.content);

/** `taken`: blocks that are targets or tasks of their own. */
export function readProjects(source: Source, taken: ReadonlySet<string>, ids: Ids): Project[] {
  const out: Project[] = [];
  const fallback = source.period ?? source.issued ?? source.meeting ?? undefined;
  const start: Zone = { kind: source.docType === 'bao-cao' ? 'results' : 'other', period: undefined, due: undefined, sectionId: undefined };
  const zones = new Map<string, { zone: Zone; node: Block }>();
  const stack = [...(source.body ?? [])].reverse().map((node) => ({ node, zone: start }));
  for (let item = stack.pop(); item && out.length < LIMITS.nodes / 10; item = stack.pop()) {
    const { node } = item;
    let { zone } = item;
    if (isSection(node)) zone = within(node.id, textOf(node), zone);
    else if (!taken.has(node.id)) {
      if (zone.kind === 'works' && node.kind === 'item') out.push(listed(node, zone, ids));
      else if (node.kind === 'table') out.push(...tabled(node, zone, fallback, ids));
      else if (zone.kind === 'results' || zone.kind === 'other') out.push(...told(node, zone, source, ids));
    }
    if (!isSection(node)) zones.set(node.id, { zone, node });
    // What stands under a project of a list tells of it.
    if (zone.kind === 'works' && node.kind === 'item') continue;
    for (const child of [...(node.children ?? [])].reverse()) stack.push({ node: child as FlowNode, zone });
  }
  for (const note of source.footnotes ?? []) {
    const at = zones.get(note.blockId ?? '');
    if (at && (at.zone.kind === 'results' || at.zone.kind === 'other'))
      out.push(...told(note, at.zone, source, ids, plainText(at.node.content)));
  }
  return out;
}

function within(id: string, heading: string, zone: Zone): Zone {
  const period = periodIn(heading);
  const own = headingKind(heading);
  return {
    // "CÁC CHỈ TIÊU VÀ CÔNG TRÌNH TRỌNG ĐIỂM" has its works under a heading of their own.
    kind: zone.kind === 'works' && own === 'other' ? 'works' : zoneKind(zone.kind === 'works' ? 'other' : zone.kind, own, heading),
    period: period ?? zone.period,
    due: period?.to ? { value: period, id } : zone.due,
    sectionId: id,
  };
}

/** One line of a list of works. */
function listed(node: Block, zone: Zone, ids: Ids): Project {
  const text = textOf(node);
  const state = stateIn(text);
  const deadline = findDeadline(text, nearOf(zone.due?.value ?? zone.period))?.value;
  const due = deadline ?? zone.due?.value;
  const place = findPlace(text);
  const roles = findAssignees(text).map(({ role, who, kind }) => ({ role, who, kind }));
  return {
    id: ids.once(`cong-trinh.${node.id.replace(/^[bs]\./, '')}`),
    ...(zone.sectionId !== undefined && { sectionId: zone.sectionId }),
    name: nameIn(text),
    ...(place && { place }),
    ...state,
    ...(due && { deadline: due }),
    ...(!deadline && zone.due && { inherited: zone.due.id }),
    ...(roles.length && { roles }),
    provenance: quote(node.id, text, 0, text.length),
  };
}

/** Works whose progress a sentence tells: "…, tiến độ đạt 80%; …". `caller`: the text a note hangs on. */
function* told(node: Block | Footnote, zone: Zone, source: Source, ids: Ids, caller?: string): Generator<Project> {
  const text = plainText(node.content);
  const opening = /^\s{0,3}(?:các\s)?công trình(?: gồm)?\s?:\s?/iu.exec(text.normalize('NFC'));
  if (text.length > LIMITS.text / 10 || !(PROGRESS.test(text) || opening)) return;
  const parts = segments(text, opening?.[0].length ?? 0);
  let count = 0;
  for (const { start, end } of parts) {
    const words = text.slice(start, end);
    const folded = fold(words);
    const state = stateIn(words);
    if ((state.percent === undefined && !opening) || !WORKS.test(folded) || NO_WORKS.test(folded)) continue;
    const place = findPlace(words);
    // Beside the figure itself a day may be printed: "đến ngày 20/9 tiến độ đạt 80%".
    const own = findDates(words).find(
      ({ value }) => value.precision === 'day' && (value.bound === 'by' || value.bound === 'until') && value.to,
    )?.value;
    const asOf = state.percent === undefined ? undefined : (own ?? zone.period ?? source.issued ?? source.meeting ?? undefined);
    const opened = /khánh thành|khởi công/iu.exec(caller ?? '')?.[0];
    const stage = state.stage ?? (state.percent === undefined ? opened : undefined);
    yield {
      id: ids.once(`cong-trinh.${node.id.replace(/^[bs]\./, '')}.${letter(count++)}`),
      ...(zone.sectionId !== undefined && { sectionId: zone.sectionId }),
      name: nameIn(words),
      ...(place && { place }),
      ...state,
      ...(stage !== undefined && { stage }),
      ...(asOf && { asOf }),
      provenance: quote(node.id, text, start, end),
    };
  }
}

function* tabled(table: Block, zone: Zone, fallback: DateValue | undefined, ids: Ids): Generator<Project> {
  for (const row of readProjectTable(table, zone.kind === 'works', nearOf(zone.due?.value ?? fallback)) ?? []) {
    const { code, name, where, deadline, state, roles } = row;
    const place = findPlace(where ?? '') ?? findPlace(name);
    const told = state === undefined ? {} : /%/.test(state) ? stateIn(`tiến độ ${state}`) : { stage: state };
    yield {
      id: ids.once(`cong-trinh.${table.id.replace(/^[bs]\./, '')}.${code ?? 'r'}`),
      ...(zone.sectionId !== undefined && { sectionId: zone.sectionId }),
      name,
      ...(place && { place }),
      ...told,
      ...('percent' in told && zone.period && { asOf: zone.period }),
      ...(deadline && { deadline }),
      ...(roles.length && { roles }),
      provenance: quote(table.id, name, 0, name.length),
    };
  }
}

/** Stretches between semicolons and full stops, outside of brackets. */
function segments(text: string, from: number): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at <= text.length; at++) {
    const char = text[at];
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    const stop = char === ';' || (char === '.' && (at + 1 === text.length || /\s/.test(text[at + 1]!)));
    if (at < text.length && !(stop && depth === 0)) continue;
    while (start < at && /\s/.test(text[start]!)) start++;
    if (at > start) out.push({ start, end: at });
    start = at + 1;
  }
  return out;
}

/** How far works are, as printed. */
function stateIn(text: string): { percent?: number; stage?: string } {
  const progress = PROGRESS.exec(text);
  const before = progress ? text.slice(0, progress.index) : text;
  const stage = /(?<!\p{L})(?:đang|đã|chưa)\s[^,;.()]{3,160}/iu.exec(before)?.[0] ?? (progress ? undefined : DONE.exec(before)?.[0]);
  return {
    ...(stage && { stage: stage.trim() }),
    ...(progress && { percent: Number(progress[1]!.replace(',', '.')) }),
  };
}

/** The name without what is said of it. */
function nameIn(text: string): string {
  const cut =
    /,?\s\(?(?:tiến độ|đã (?:thi công|hoàn thành|khởi công)|đang (?:thi công|tiếp tục|triển khai|thực hiện)|(?:hoàn thành|thời gian|xong)(?:[^.;]{0,40})?(?:trước|trong|vào|quý|tháng|năm)|với tổng)/iu.exec(
      text,
    );
  const told = cut && cut.index > 8 ? text.slice(0, cut.index) : text;
  // "Giao Ban Quản lý dự án hoàn tất hồ sơ công trình nâng cấp hẻm 96": what somebody is told to do about it is no part of its name.
  const order =
    /^(?:giao|yêu cầu|đề nghị)\s.{0,160}?\s(?=(?:công trình|dự án)\s(?:nâng cấp|cải tạo|mở rộng|xây dựng|sửa chữa|đầu tư|lắp đặt|chỉnh trang))/iu.exec(
      told,
    );
  const head = told.slice(order?.[0].length ?? 0);
  return strip(head.replace(/\((?:đang|đã|chưa)[^()]{0,200}\)\s*$/iu, ''), ' ,;.:').slice(0, LIMITS.text) || text.slice(0, LIMITS.text);
}
