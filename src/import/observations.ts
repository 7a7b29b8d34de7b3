/** Results a paper reports: in its account of what was done, in the notes to it, in the columns of a table beside what was planned. */
import { findQuantities } from '../language/quantities.js';
import { readResult, type ResultReading } from '../language/results.js';
import type { Observation, Target } from '../schema/data.js';
import { LIMITS } from '../schema/limits.js';
import { isSection, plainText, type Resolution } from '../schema/resolution.js';
import type { Block, DateValue, FlowNode, Footnote } from '../schema/text.js';
import { tidy } from './measure-segments.js';
import { letter, quote } from './quote.js';
import { opensSeries, resultName, seriesName, type ResultName } from './result-names.js';
import { cadenceIn, periodIn, periodOfColumn } from './target-period.js';
import type { FoundGroup } from './targets-find.js';
import { headingKind, type HeadingKind } from './targets-headings.js';

type Source = Pick<Resolution, 'body' | 'footnotes' | 'period' | 'docType' | 'issued' | 'meeting'>;

interface Zone {
  /** What the nearest heading that says so announces. */
  kind: HeadingKind;
  period: DateValue | undefined;
}

/** A paper with more figures than this is a list of statistics; the first ones say what it is. */
const MOST = 2000;

export function readObservations(source: Source, groups: readonly FoundGroup[], targets: readonly Target[]): Observation[] {
  const taken = new Set(groups.flatMap((group) => group.targets.flatMap((target) => target.parts.map((part) => part.blockId))));
  const fallback = source.period ?? source.issued ?? source.meeting ?? undefined;
  const start: Zone = { kind: source.docType === 'bao-cao' ? 'results' : 'other', period: fallback };
  const zones = new Map<string, Zone>();
  const out: Observation[] = [];
  let account: Zone | undefined;
  const stack: { node: FlowNode; zone: Zone }[] = [...(source.body ?? [])].reverse().map((node) => ({ node, zone: start }));
  for (let item = stack.pop(); item && out.length < MOST; item = stack.pop()) {
    const { node } = item;
    let { zone } = item;
    if (isSection(node)) {
      const heading = plainText(node.heading);
      const kind = headingKind(heading);
      zone = { kind: zoneKind(zone.kind, kind, heading), period: periodIn(heading) ?? zone.period };
      if (zone.kind === 'results') account ??= zone;
    } else if (!taken.has(node.id)) readBlock(node, zone, out);
    zones.set(node.id, zone);
    for (const child of [...(node.children ?? [])].reverse()) stack.push({ node: child as FlowNode, zone });
  }
  for (const note of source.footnotes ?? []) {
    // A note whose place was lost stands with the account of what was done, where a paper has one.
    const zone = (note.blockId && zones.get(note.blockId)) || { kind: 'other' as const, period: account?.period ?? fallback };
    readBlock(note, zone, out);
  }
  return [...tableResults(groups, targets, fallback), ...out].slice(0, MOST);
}

/** "…; chỉ tiêu nghị quyết là 50%", "…, chưa đạt chỉ tiêu giao (95%)": the number asked for, not one that was reached. */
const PLANNED = /^(?:(?:chưa|không) đạt |vượt )?(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết)(?!\p{L})/iu;

function addPlan(result: Observation, reading: ResultReading, name: ResultName, text: string): void {
  if (result.unit === reading.unit && reading.value !== undefined)
    result.comparedTo = [
      ...(result.comparedTo ?? []),
      { label: name.label.replace(/^(?:(?:chưa|không) đạt|vượt)\s/iu, ''), value: reading.value },
    ];
  if (/^(?:chưa|không) đạt/iu.test(name.label)) result.reportedVerdict ??= { text: text.slice(name.start, reading.end).trim() };
}

/** Under an account of results a heading that mentions a programme is still about results, and the other way round. */
export function zoneKind(over: HeadingKind, own: HeadingKind, heading: string): HeadingKind {
  if (own === 'other') return over;
  if (over === 'results' && own === 'plans')
    return /^(?:\S+\s){0,2}?(?:phương hướng|nhiệm vụ|giải pháp|mục tiêu|kế hoạch|dự báo)/iu.test(heading) ? own : over;
  if (over === 'plans' || over === 'mixed') return own === 'results' && !/kết quả|đánh giá/iu.test(heading) ? over : own;
  return own;
}

function readBlock(node: Block | Footnote, zone: Zone, out: Observation[]): void {
  if (zone.kind !== 'results' && zone.kind !== 'other') return;
  if ('role' in node && node.role !== undefined) return;
  const text = plainText(node.content);
  if (!/\d/.test(text) || text.length > LIMITS.text) return;
  let count = 0;
  let floor = 0;
  let last = '';
  let series: string | undefined;
  const readings = readResult(text);
  readings.forEach((reading, index) => {
    if (/[.!?]\s/.test(text.slice(floor, reading.start))) series = undefined;
    if (last && opensSeries(text, floor, reading.start)) series = seriesName(last);
    const name = resultName(text, reading, floor, readings[index + 1]?.start ?? text.length, last);
    if (series && reading.period?.precision === 'year') name.label = series;
    floor = Math.max(name.end, reading.end, ...reading.comparedTo.map((one) => one.end));
    last = name.label;
    if (!isResult(reading, text, zone)) return;
    if (count > 0 && reading.den === undefined && !isTally(reading) && PLANNED.test(name.label)) addPlan(out.at(-1)!, reading, name, text);
    else out.push({ id: `kq.${node.id}.${letter(count++)}`, ...observation(reading, name, text, node.id, zone) });
  });
}

/** Outside an account of results a bare number is a fact of any kind; only what is set against something is a result. */
function isResult(reading: ResultReading, text: string, zone: Zone): boolean {
  // A number of nothing is the name of a standard, a year, a page.
  if (reading.unit === undefined && reading.den === undefined) return false;
  // "thành lập 01 tổ chức đảng … chưa đạt chỉ tiêu": the number is the one that was missed.
  const bare = reading.den === undefined && reading.unitKind === 'count' && !reading.comparedTo.length && !isTally(reading);
  if (bare && /^[^.;]{0,200}?\s(?:chưa|không) (?:đạt|hoàn thành|thực hiện)(?!\p{L})/iu.test(text.slice(reading.end))) return false;
  if (zone.kind === 'results') return reading.confidence >= 0.4 || reading.comparedTo.length > 0;
  return (reading.den !== undefined || reading.comparedTo.length > 0) && /(?:^|\P{L})(?:đã|đạt|được|thực hiện)(?!\p{L})/iu.test(text);
}

/** "2 chỉ tiêu chưa đạt": what became of so many targets is the result itself. */
const isTally = ({ unit, reported }: ResultReading): boolean =>
  !!reported && /^(?:chỉ tiêu|tiêu chí|nhiệm vụ|nội dung)$/iu.test(unit ?? '');

const DECIMALS = 10;
const exact = (value: number): number => Number(value.toFixed(DECIMALS));

function observation(reading: ResultReading, name: ResultName, text: string, blockId: string, zone: Zone): Observation {
  const { start, end } = reach(reading, name, text);
  const words = text.slice(start, end);
  const period = reading.period?.from || reading.period?.to ? (reading.period as DateValue) : zone.period;
  const rising = reading.change !== undefined && reading.value !== undefined;
  const comparedTo = comparisons(reading, text);
  const reported = reportedIn(reading, words) ?? missedBefore(text, start);
  return {
    label: name.label || tidy(words),
    period: period ?? { raw: '' },
    // "tăng thêm 100 hộ" says how far it went, not how far it is.
    ...(reading.value !== undefined && !rising && { value: reading.value }),
    ...(reading.num !== undefined && { num: reading.num }),
    ...(reading.den !== undefined && { den: reading.den }),
    ...(reading.unit && { unit: reading.unit }),
    ...(rising && { text: reading.raw }),
    ...(reading.estimate && { obsStatus: 'estimate' as const }),
    ...(comparedTo.length && { comparedTo }),
    ...(reported && { reportedVerdict: reported }),
    ...((reading.average || cadenceIn(words) === 'average') && { note: 'bình quân' }),
    provenance: quote(blockId, text, start, end),
  };
}

/** From the name of what was counted to the last thing said of it. */
function reach(reading: ResultReading, name: ResultName, text: string): { start: number; end: number } {
  let { start } = name;
  while (/[\s,;:.(]/.test(text[start] ?? 'x')) start++;
  let end = Math.max(name.end, ...reading.comparedTo.map((one) => one.end));
  const verdict = VERDICT.exec(text.slice(end, end + 120));
  if (verdict) end += verdict.index + verdict[0].length;
  return { start: Math.min(start, reading.start), end };
}

/** "…, chưa đạt chỉ tiêu đề ra" right behind a figure. */
const VERDICT =
  /^(?:\s?\([^()]{0,40}\))?[^;.\d]{0,24}?(?:(?:chưa|không) đạt|đạt và vượt|hoàn thành(?: vượt)?|vượt|đạt)\s(?:mức\s|các\s)?(?:chỉ tiêu|kế hoạch|yêu cầu|mục tiêu|nghị quyết|dự toán)[^;.,\d(]{0,60}(?:\(\d[^()]{0,20}\))?/iu;

function reportedIn(reading: ResultReading, words: string): Observation['reportedVerdict'] | undefined {
  if (reading.reported) return reading.reported;
  const at = words.search(/(?:chưa|không) đạt|đạt và vượt|hoàn thành|(?:vượt|đạt)\s(?:mức\s)?(?:chỉ tiêu|kế hoạch)/iu);
  return at >= 0 && VERDICT.test(words.slice(at)) ? { text: words.slice(at).trim() } : undefined;
}

/** "… không đạt chỉ tiêu (kết nạp 06/10 đồng chí)": the verdict stands before the figure. */
function missedBefore(text: string, start: number): Observation['reportedVerdict'] | undefined {
  const said = /(?:chưa|không) đạt (?:chỉ tiêu|kế hoạch|yêu cầu)[^.;,\d()]{0,40}\($/iu.exec(text.slice(Math.max(0, start - 90), start));
  return said ? { text: said[0].slice(0, -1).trim() } : undefined;
}

function comparisons(reading: ResultReading, text: string): NonNullable<Observation['comparedTo']> {
  const percent = reading.unitKind === 'percent' || reading.unitKind === 'permille';
  const out: NonNullable<Observation['comparedTo']> = [];
  if (reading.change && reading.value !== undefined && !reading.comparedTo.some(({ delta }) => delta !== undefined))
    out.push({ label: '', delta: reading.change === 'down' ? -reading.value : reading.value, ...(reading.unit && { unit: reading.unit }) });
  if (reading.from !== undefined && reading.value !== undefined)
    out.push({
      label: text.slice(reading.start, reading.end),
      delta: exact(reading.value - reading.from),
      ...(reading.unit && { unit: reading.unit }),
    });
  for (const { label, value, ratio, excess, delta, unit } of reading.comparedTo) {
    // "90,4%, vượt 2,4%" are points above the plan and no share of it: the claim keeps them.
    const share = ratio ?? (excess !== undefined && !(percent && reading.den === undefined) ? exact(1 + excess) : undefined);
    const foreign = unit !== undefined && (delta !== undefined || (value !== undefined && unit !== reading.unit));
    if (label || share !== undefined || delta !== undefined || value !== undefined)
      out.push({
        label,
        ...(value !== undefined && { value }),
        ...(share !== undefined && { ratio: share }),
        ...(delta !== undefined && { delta }),
        ...(foreign && { unit }),
      });
  }
  return out;
}

/** What the columns "Thực hiện", "Ước thực hiện" of a table of targets say. */
function tableResults(groups: readonly FoundGroup[], targets: readonly Target[], fallback: DateValue | undefined): Observation[] {
  const out: Observation[] = [];
  const found = groups.flatMap((group) => group.targets);
  found.forEach(({ row, parts }, index) => {
    const target = targets[index];
    const measure = target?.measures[0];
    if (!row || !target || !measure) return;
    for (const [at, { head, value }] of row.results.entries()) {
      const [quantity] = findQuantities(/\d$/.test(value) && row.unit ? `đạt ${value} ${row.unit}` : `đạt ${value}`);
      if (!quantity) continue;
      const unit = quantity.unit ?? row.unit;
      out.push({
        id: `kq.${measure.id}.${at + 1}`,
        measureId: measure.id,
        label: row.name,
        period: periodOfColumn(head) ?? fallback ?? { raw: '' },
        ...(quantity.den === undefined ? { value: quantity.value } : { num: quantity.num ?? quantity.value, den: quantity.den }),
        ...(unit && { unit }),
        ...(/ước/iu.test(head) && { obsStatus: 'estimate' as const }),
        note: head,
        provenance: { blockId: parts[0]!.blockId, exact: row.name },
      });
    }
  });
  return out;
}
