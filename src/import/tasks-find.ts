/** Which lines of a paper give somebody something to do. Found by headings, and elsewhere by an assignment or a deadline the line itself states. */
import { findAssignees, onlyAssignees, type Assignee } from '../language/assignees.js';
import { findDeadline, type FoundDeadline, type Near } from '../language/deadlines.js';
import { LIMITS } from '../schema/limits.js';
import { isSection, plainText, type Resolution } from '../schema/resolution.js';
import type { Block, DateValue, FlowNode, Run, Section } from '../schema/text.js';
import { zoneKind } from './observations.js';
import { periodIn } from './target-period.js';
import { headingKind, isGeneralAim, type HeadingKind } from './targets-headings.js';
import { opensWithVerb } from '../language/bodies.js';
import { readTaskTable, type TaskRow } from './tasks-table.js';

export interface FoundTask {
  node: FlowNode;
  text: string;
  sectionId: string | undefined;
  near: Near;
  /** Stated by the line itself. */
  deadline: FoundDeadline | undefined;
  assignees: Assignee[];
  /** From a line or heading over it. */
  inherited: Inherited;
  row?: TaskRow;
}

export interface Inherited {
  deadline?: { value: DateValue; id: string };
  assignees?: { list: Assignee[]; id: string };
}

type Source = Pick<Resolution, 'body' | 'preface' | 'docType' | 'title' | 'subject' | 'period' | 'issued' | 'meeting'>;

interface Frame {
  kind: HeadingKind;
  /** Whether a line is a task because of where it stands. */
  listed: boolean;
  sectionId: string | undefined;
  near: Near;
  inherited: Inherited;
}

/** Kinds of paper that are made to give orders. */
const ORDERS: ReadonlySet<string> = new Set(['thong-bao', 'ket-luan', 'ke-hoach', 'chi-thi', 'chuong-trinh']);
/** Headings under plans that tell of the times and not of what is to be done. */
const TALK =
  /dự báo|thuận lợi|khó khăn|bối cảnh|thách thức|mục tiêu tổng quát|quan điểm|mục đích|yêu cầu chung|ý nghĩa|kinh phí(?! và)|đối tượng|phạm vi/iu;
const SKIPPED: ReadonlySet<string | undefined> = new Set(['basis', 'closing', 'enacting']);
const TITLE: ReadonlySet<string | undefined> = new Set(['kind', 'subject', 'theme']);
/** A line that only tells what was done, or from when on the paper itself holds. */
const PAST =
  /^(?:đã|trong (?:năm|tháng|quý|thời gian) qua|thời gian qua|kết quả|nhìn chung|tuy nhiên|(?:nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|quy chế)(?: này)? (?:có hiệu lực|được|thay thế))(?!\p{L})/iu;

export const textOf = (node: FlowNode): string => plainText(isSection(node) ? node.heading : node.content);
const childrenOf = (node: FlowNode): readonly FlowNode[] => (node.children ?? []) as readonly FlowNode[];

/** Spans of a line that are names of other papers: their dates are not its own. Counted from `from`. */
function citedSpans(node: FlowNode, from: number): { start: number; end: number }[] {
  const content = isSection(node) ? node.heading : node.content;
  if (typeof content !== 'object') return [];
  const out: { start: number; end: number }[] = [];
  let at = -from;
  for (const run of content as readonly Run[]) {
    if (!run.text || run.noteRef !== undefined) continue;
    if (run.cite !== undefined) out.push({ start: at, end: at + run.text.length });
    at += run.text.length;
  }
  return out;
}

const nearOf = (date: DateValue | null | undefined): Near | undefined =>
  date?.from ? { from: date.from.slice(0, 10), to: (date.to ?? date.from).slice(0, 10) } : undefined;

/** The one period the title names, as what everything in the paper is due in. */
function titlePeriod(source: Source): Inherited {
  const title = `${source.title} ${source.subject ?? ''}`;
  const { period } = source;
  if (!period?.to || !/nhiệm vụ|kế hoạch|chương trình|công tác/iu.test(title)) return {};
  const lines = (source.preface ?? []).filter((one) => TITLE.has(one.role));
  const whole = lines.map(textOf).join(' ');
  // A title may break within its period: "… 6 tháng cuối / năm 2025".
  const block = lines.find((one) => textOf(one).includes(period.raw)) ?? (whole.includes(period.raw) ? lines.at(-1) : undefined);
  // "năm 2022 và tháng 01/2022": which of the two a line belongs to, the title does not say.
  const other = block && periodIn((textOf(block).includes(period.raw) ? textOf(block) : whole).replace(period.raw, ' '));
  return block && !other && period.precision !== 'term' ? { deadline: { value: period, id: block.id } } : {};
}

/** `taken`: blocks that are targets. */
export function findTasks(source: Source, taken: ReadonlySet<string>): FoundTask[] {
  const out: FoundTask[] = [];
  const body = source.body ?? [];
  // What stands before the first heading, or the first line of a list, opens the paper and gives nobody anything to do.
  const first = body.findIndex((node) => isSection(node) || node.kind === 'item');
  walk(body.slice(Math.max(0, first)), outermost(source), ORDERS.has(source.docType), taken, out);
  return out;
}

/** A stretch of a line that somebody says is a task. `over`: the sections it stands in, outermost first. */
export function taskAt(source: Source, node: FlowNode, over: readonly Section[], start: number, text: string): FoundTask {
  const orders = ORDERS.has(source.docType);
  const frame = over.reduce((outer, section) => within(section.id, textOf(section), outer, orders), outermost(source));
  return readStretch(node, frame, start, text);
}

function outermost(source: Source): Frame {
  const near = nearOf(source.period) ?? nearOf(source.issued) ?? nearOf(source.meeting) ?? {};
  return { kind: 'other', listed: ORDERS.has(source.docType), sectionId: undefined, near, inherited: titlePeriod(source) };
}

function walk(list: readonly FlowNode[], frame: Frame, orders: boolean, taken: ReadonlySet<string>, out: FoundTask[]): void {
  for (const node of list) {
    if (taken.has(node.id) || SKIPPED.has('role' in node ? (node.role as string | undefined) : undefined)) continue;
    if (isSection(node)) {
      if (!childrenOf(node).length) {
        // A heading with nothing under it is a sentence.
        add(node, { ...frame, sectionId: node.id }, out);
        continue;
      }
      if (frame.listed && areDetails(childrenOf(node))) {
        withDetails(node, { ...frame, sectionId: node.id }, out);
        continue;
      }
      const inner = within(node.id, textOf(node), frame, orders);
      if (inner.kind === 'results' || inner.kind === 'works') continue;
      if (isTitledTask(node, frame)) add(node, { ...frame, sectionId: node.id, inherited: inner.inherited }, out);
      walk(childrenOf(node), inner, orders, taken, out);
    } else if (node.kind === 'table') {
      for (const row of readTaskTable(node) ?? []) out.push(fromRow(node, row, frame));
    } else block(node, frame, orders, taken, out);
  }
}

function within(id: string, heading: string, frame: Frame, orders: boolean): Frame {
  const kind = zoneKind(frame.kind, headingKind(heading), heading);
  const period = periodIn(heading);
  const who = TOPIC.test(heading) ? undefined : onlyAssignees(heading);
  const listed =
    !TALK.test(heading) && (kind === 'plans' || kind === 'mixed' || kind === 'aims' || (kind === 'other' && (orders || frame.listed)));
  return {
    kind: TALK.test(heading) && kind !== 'results' ? 'other' : kind,
    listed,
    sectionId: id,
    near: nearOf(period) ?? frame.near,
    inherited: {
      ...frame.inherited,
      ...(period?.to && { deadline: { value: period, id } }),
      ...(who && { assignees: { list: who, id } }),
    },
  };
}

/** Names of bodies that are fields of work as well: "II. TƯ PHÁP" says what the lines under it are about, and gives them to nobody. */
const TOPIC =
  /^(?:tư pháp|quân sự|địa chính|dân quân|đoàn thể|đảng bộ|chi bộ|chính quyền|mặt trận)(?:[\s,]+(?:và )?(?:đoàn thể|công an|an ninh))?$/iu;

/** A line and what stands under it. */
function block(node: Block, frame: Frame, orders: boolean, taken: ReadonlySet<string>, out: FoundTask[]): void {
  const under = childrenOf(node);
  const text = textOf(node);
  if (!under.length) {
    add(node, frame, out);
    return;
  }
  if (areDetails(under)) {
    withDetails(node, frame, out);
    return;
  }
  const who = onlyAssignees(text);
  const found = who ? undefined : read(node, frame);
  // A heading in all but looks: the lines under it are what is to be done.
  const announces =
    (/:\s*$/.test(text) && !/[.;]\s/.test(text.trim())) ||
    /^về\s[^.;:]{5,160}$/iu.test(text.trim()) ||
    (found !== undefined && !found.deadline && !found.assignees.length && isTitle(text));
  if (found && !announces) push(found, frame, out);
  const list = who ?? found?.assignees;
  const inherited: Inherited = {
    ...frame.inherited,
    ...(found?.deadline && { deadline: { value: found.deadline.value, id: node.id } }),
    ...(list?.length && (who || announces) && { assignees: { list, id: node.id } }),
  };
  const stated = Boolean(who || found?.deadline || found?.assignees.length);
  walk(under, { ...frame, inherited, listed: frame.listed || (stated && announces) }, orders, taken, out);
}

/** A few words without an end, over a list. */
const isTitle = (text: string): boolean => !/[.,;:!?…]/.test(text) && text.trim().split(/\s+/).length <= 12;

/** "- Đơn vị thực hiện: …", "- Thời gian: …": lines that tell of the line over them. */
const DETAIL =
  /^(?:đơn vị|cơ quan|bộ phận|người|thời gian|thời hạn|thời điểm|địa điểm|kinh phí|sản phẩm|kết quả|chủ trì|phối hợp|phụ trách|thành phần|đối tượng|nội dung|hình thức|tiến độ|hạn)(?:\s[\p{L},/-]+){0,5}\s?:/iu;
const areDetails = (list: readonly FlowNode[]): boolean =>
  list.length > 0 && list.every((node) => DETAIL.test(textOf(node).normalize('NFC')) && !node.children?.length);

function withDetails(node: FlowNode, frame: Frame, out: FoundTask[]): void {
  const own = read(node, frame);
  const details = childrenOf(node).map((child) => read(child, frame));
  const deadline = own.deadline ?? details.find((one) => one.deadline)?.deadline;
  const assignees = [...own.assignees, ...details.flatMap((one) => one.assignees)];
  out.push({ ...own, text: [own.text, ...details.map(({ text }) => text)].join('\n'), deadline, assignees });
}

function add(node: FlowNode, frame: Frame, out: FoundTask[]): void {
  const text = textOf(node);
  const last = out.at(-1);
  if (node.kind === 'paragraph' && /^\p{Ll}/u.test(text) && last && last.sectionId === frame.sectionId) {
    // The end of the line before it, torn off by a break.
    last.text += ` ${text}`;
    return;
  }
  push(read(node, frame), frame, out);
}

const read = (node: FlowNode, frame: Frame): FoundTask => readStretch(node, frame, 0, textOf(node));

function readStretch(node: FlowNode, frame: Frame, start: number, text: string): FoundTask {
  const short = text.length < LIMITS.text / 10;
  const { sectionId, near, inherited } = frame;
  return {
    node,
    text,
    sectionId,
    near,
    inherited,
    deadline: short ? findDeadline(text, near, citedSpans(node, start)) : undefined,
    assignees: short ? findAssignees(text) : [],
  };
}

/** Takes a line for a task where its place or its words make it one. */
function push(found: FoundTask, frame: Frame, out: FoundTask[]): void {
  const { node, text, deadline, assignees } = found;
  // What ends with a colon only leads to what is to be done.
  if (text.trim().length < 8 || PAST.test(text) || isGeneralAim(text) || (/:\s*$/.test(text) && !deadline)) return;
  const given = assignees.some(({ role }) => role !== 'coop');
  const stated = given || (deadline !== undefined && isDue(deadline.value));
  // Prose under a heading is no list: of it, only what says who or when.
  const item =
    frame.listed && (node.kind === 'item' || isTitledTask(node, frame) || (isSection(node) && !node.children?.length && text.length > 60));
  if (item || (stated && (frame.listed || isOrder(found)))) out.push(found);
}

/** A whole year in the middle of prose says when something is, more often than when it is due. */
const isDue = ({ bound, precision }: DateValue): boolean =>
  bound !== 'from' && ((bound !== undefined && bound !== 'in') || (precision !== 'year' && precision !== 'term'));

/** "2.1. Tiếp tục lãnh đạo phát triển kinh tế theo hướng …" with nothing but prose under it: the heading is the task. */
function isTitledTask(node: FlowNode, frame: Frame): boolean {
  const under = childrenOf(node);
  if (!isSection(node) || !frame.listed || !under.length || under.some((child) => child.kind !== 'paragraph')) return false;
  const heading = textOf(node);
  return heading.split(/\s+/).length >= 6 && opensWithVerb(heading) && !/:\s*$/.test(heading);
}

/** Outside of lists a sentence may tell of what bodies did; an order has a deadline, or says that it gives one. */
const isOrder = ({ text, deadline, assignees }: FoundTask): boolean =>
  /(?<!\p{L})(?:giao(?!\s(?:ban|lưu|thông|dịch|quân|tiếp))|yêu cầu|đề nghị|phân công|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/iu.test(text)
    ? assignees.length > 0
    : deadline?.value.bound !== undefined && deadline.value.bound !== 'in' && assignees.length > 0;

function fromRow(node: Block, row: TaskRow, frame: Frame): FoundTask {
  const { sectionId, near, inherited } = frame;
  return { node, text: row.text, sectionId, near, inherited, deadline: row.deadlineIn(near), assignees: row.assignees, row };
}
