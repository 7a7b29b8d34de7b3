/** What a whole paper says against itself: dates, numbers of cited papers, counts and numbering. Named for the clerk, never resolved. */
import { findDates } from '../language/dates.js';
import { fold } from '../language/fold.js';
import type { Resolution } from '../schema/resolution.js';
import type { Citation, Issue } from '../schema/text.js';
import { countIssues } from './contradiction-counts.js';
import { dataIssues } from './data-issues.js';
import { nameIssues } from './contradiction-names.js';
import { eachText } from './each-text.js';
import { taskIssues } from './task-issues.js';

/** An issue before it has its id. */
export interface Finding {
  severity: Issue['severity'];
  code: string;
  message: string;
  messageEn: string;
  where?: string;
  exact?: string;
  line?: number;
  suggestion?: string | null;
}

export function findContradictions(resolution: Resolution): Issue[] {
  const counted = [...countIssues(resolution)];
  const dated = [...dateFindings(resolution)];
  const found = [
    ...dated,
    ...citationFindings(resolution),
    ...counted,
    ...nameIssues(resolution),
    ...dataIssues(resolution, counted),
    ...taskIssues(resolution, dated),
  ];
  const lines = new Map<string, number>();
  for (const { id, line } of eachText(resolution)) if (line !== undefined && !lines.has(id)) lines.set(id, line);
  return found.map((finding, index): Issue => {
    const line = finding.line ?? lines.get(finding.where ?? '');
    return { ...finding, id: `conflict.${index + 1}`, ...(line !== undefined && { line }) };
  });
}

const shown = (date: string): string => date.slice(0, 10).split('-').reverse().join('/');

/** The day the paper bears, else the day of the meeting it reports. */
function ownDate(resolution: Resolution): { date: string; raw: string; what: string; whatEn: string } | null {
  const { issued, meeting } = resolution;
  if (issued?.from) return { date: issued.from, raw: issued.raw, what: 'ngày ban hành', whatEn: 'the date of issue' };
  return meeting?.from ? { date: meeting.from, raw: meeting.raw, what: 'ngày họp', whatEn: 'the date of the meeting' } : null;
}

function* dateFindings(resolution: Resolution): Generator<Finding> {
  const { issued, meeting } = resolution;
  if (issued?.from && meeting?.from && (issued.to ?? issued.from) < meeting.from)
    yield {
      severity: 'warning',
      code: 'issued-before-meeting',
      exact: issued.raw,
      message: `Ngày ban hành (${issued.raw}) sớm hơn ngày họp (${meeting.raw})`,
      messageEn: `The date of issue (${issued.raw}) is before the meeting (${meeting.raw})`,
    };
  const own = ownDate(resolution);
  yield* periodFinding(resolution, own);
  for (const place of eachText(resolution)) {
    for (const { value, start } of findDates(place.text)) {
      const at = { where: place.id, exact: value.raw, ...(place.line !== undefined && { line: place.line }) };
      if (value.precision === 'day' && value.confidence === 0.2 && /\d\s*[/.-]|tháng/iu.test(value.raw))
        yield {
          severity: 'warning',
          code: 'impossible-date',
          ...at,
          message: `Ngày không có trong lịch: “${value.raw}”`,
          messageEn: `No such day in the calendar: “${value.raw}”`,
        };
      if (!own || !value.to || place.zone === 'preface' || value.to >= own.date.slice(0, 10)) continue;
      // Only what speaks of something still to be done; a report says "đến ngày …" of what is past.
      const before = fold(place.text.slice(Math.max(0, start - 40), start));
      const due = value.bound === 'before' || (value.bound !== undefined && /(?:xong|hoan thanh|han|cham nhat|thoi gian)\s*$/.test(before));
      if (!due || /\b(?:da|truoc khi|tu|sinh)\s*$/.test(before)) continue;
      yield {
        severity: 'warning',
        code: 'deadline-before-issue',
        ...at,
        message: `Thời hạn “${value.raw}” sớm hơn ${own.what} của văn bản (${own.raw})`,
        messageEn: `The deadline “${value.raw}” is before ${own.whatEn} (${own.raw})`,
      };
    }
  }
  if (!own) return;
  const later = (resolution.citations ?? []).filter(
    (citation) => citation.date?.precision === 'day' && (citation.date.from ?? '') > own.date.slice(0, 10),
  );
  const latest = later.sort((a, b) => ((a.date?.from ?? '') < (b.date?.from ?? '') ? 1 : -1))[0];
  if (latest?.date?.from)
    yield {
      severity: 'warning',
      code: 'cites-later-paper',
      exact: own.raw,
      ...(latest.blockId !== undefined && { where: latest.blockId }),
      message: `Văn bản có ${own.what} ${shown(own.date)} nhưng viện dẫn văn bản ngày ${shown(latest.date.from)} (${latest.raw}); có thể in sai năm`,
      messageEn: `The paper gives ${own.whatEn} as ${shown(own.date)} but cites one of ${shown(latest.date.from)} (${latest.raw}); the year may be wrong`,
    };
}

/** A plan for a month that was over when the paper was made. */
function* periodFinding(resolution: Resolution, own: ReturnType<typeof ownDate>): Generator<Finding> {
  const title = `${resolution.title} ${resolution.subject ?? ''}`;
  const key = fold(title);
  if (!own || !/nhiem vu|ke hoach|phuong huong|chuong trinh/.test(key) || /tong ket|so ket|danh gia|ket qua|bao cao/.test(key)) return;
  const ends = findDates(title)
    .map(({ value }) => value)
    .filter((value) => value.to && (value.precision === 'month' || value.precision === 'year' || value.precision === 'quarter'));
  const last = ends.sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? -1 : 1)).find((value) => value.precision === 'month') ?? ends.at(-1);
  if (!last?.to || last.to >= own.date.slice(0, 10)) return;
  const place = [...eachText(resolution)].find(({ text }) => text.includes(last.raw));
  yield {
    severity: 'warning',
    code: 'period-before-date',
    exact: last.raw,
    ...(place && { where: place.id }),
    message: `Văn bản giao nhiệm vụ cho ${last.raw} nhưng ${own.what} là ${own.raw}; có thể in sai năm`,
    messageEn: `The paper sets tasks for ${last.raw} but ${own.whatEn} is ${own.raw}; the year may be wrong`,
  };
}

/** Symbols of kinds, and the labels that may stand before them. */
const SYMBOLS: Record<string, string> = {
  nq: 'nghi quyet',
  qd: 'quyet dinh|quy dinh',
  qdi: 'quy dinh',
  qyd: 'quy dinh',
  ct: 'chi thi',
  kl: 'ket luan',
  qc: 'quy che',
  ctr: 'chuong trinh',
  bc: 'bao cao',
  tb: 'thong bao',
  hd: 'huong dan',
  kh: 'ke hoach',
  nd: 'nghi dinh',
  da: 'de an',
  ttr: 'to trinh',
  qh: 'luat|bo luat|phap lenh|nghi quyet|hien phap',
};

interface Numbered {
  citation: Citation;
  digits: string;
  symbol: string;
  label: string;
  body: string;
}

function* citationFindings(resolution: Resolution): Generator<Finding> {
  const all: Numbered[] = [];
  for (const citation of resolution.citations ?? []) {
    const parts = /^(\d+)(?:\/\d{4})?(?:[-/]([\p{L}]+)\d*)?/u.exec(citation.number ?? '');
    if (!parts?.[1]) continue;
    all.push({
      citation,
      digits: parts[1].replace(/^0+/, ''),
      symbol: fold(parts[2] ?? ''),
      label: fold(citation.label ?? ''),
      body: fold(citation.issuer ?? ''),
    });
  }
  const at = (citation: Citation) => ({ exact: citation.raw, ...(citation.blockId !== undefined && { where: citation.blockId }) });
  for (const { citation, digits, symbol, label } of all) {
    const allowed = Object.hasOwn(SYMBOLS, symbol) ? SYMBOLS[symbol] : undefined;
    const kind = label.replace(/ (?:lien tich|hanh dong|phoi hop|ket luan)$/, '');
    if (!allowed || !kind || !Object.values(SYMBOLS).some((names) => names.split('|').includes(kind)) || allowed.split('|').includes(kind))
      continue;
    const twin = all.find(
      (other) =>
        other.citation !== citation &&
        other.digits === digits &&
        other.symbol !== symbol &&
        other.label === label &&
        sameDay(other.citation, citation),
    );
    yield {
      severity: 'warning',
      code: 'kind-mismatch',
      ...at(citation),
      suggestion: twin?.citation.number ?? null,
      message: `Tên loại “${citation.label}” không khớp ký hiệu trong số ${citation.number}${twin ? `; nơi khác ghi ${twin.citation.number}` : ''}`,
      messageEn: `The kind “${citation.label}” does not fit the symbol in ${citation.number}${twin ? `; elsewhere it is ${twin.citation.number}` : ''}`,
    };
  }
  const seen = new Map<string, Numbered>();
  for (const item of all) {
    const { citation } = item;
    if (!item.symbol) continue;
    const key = fold(citation.number ?? '');
    const first = seen.get(key);
    if (!first) {
      seen.set(key, item);
      continue;
    }
    const bodies =
      first.body === item.body || !first.body || !item.body || first.body.includes(item.body) || item.body.includes(first.body);
    if (!bodies) continue;
    if (first.citation.date?.from && citation.date?.from && first.citation.date.from !== citation.date.from)
      yield {
        severity: 'warning',
        code: 'cited-date-differs',
        ...at(citation),
        message: `Cùng số ${citation.number} nhưng hai ngày khác nhau: ${first.citation.date.raw} và ${citation.date.raw}`,
        messageEn: `${citation.number} is cited with two dates: ${first.citation.date.raw} and ${citation.date.raw}`,
      };
    if (first.label && item.label && first.label !== item.label)
      yield {
        severity: 'hint',
        code: 'cited-kind-differs',
        ...at(citation),
        message: `Cùng số ${citation.number} nhưng hai tên loại khác nhau: ${first.citation.label} và ${citation.label}`,
        messageEn: `${citation.number} is cited as two kinds: ${first.citation.label} and ${citation.label}`,
      };
  }
}

const sameDay = (a: Citation, b: Citation): boolean => a.date?.from !== undefined && a.date?.from !== null && a.date.from === b.date?.from;
