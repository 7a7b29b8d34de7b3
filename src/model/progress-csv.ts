/** Reads the table a ward already keeps its figures in. Loaded with its library only when a file is a CSV. */
import Papa from 'papaparse';
import { unguard } from './csv-cell.js';
import type { DateReading } from '../language/dates.js';
import type { Progress, ProgressEntry } from '../schema/progress.js';
import type { Resolution } from '../schema/resolution.js';
import { isBlank, readDayCell, readPeriodCell, readResultCell, readVerdictCell, type Cell, type CellCode } from './progress-cells.js';
import { readNewDeadline, readTaskCell, readTaskStatus } from './progress-task-cells.js';
import { findHeader, keyOf, periodIn, type Column, type Header, type Role } from './progress-columns.js';
import { Subjects, type RowReason, type Subject } from './progress-match.js';
import { textOfCsv } from './progress-text.js';

export interface CsvProblem {
  /** `error`: the value or the row was left out. `warning`: it was kept, and wants a look. */
  severity: 'error' | 'warning';
  code:
    | CellCode
    | 'encoding' // no text, or letters that were lost
    | 'no-header' // no row of headings that names something and a result
    | 'no-date' // no day of report, neither in the row nor above
    | 'date-from-period' // the day of report was taken from the end of the period
    | 'other-document' // the table says it is about another document
    | 'ignored-column' // a heading nobody could make use of
    | 'nothing-reported' // a note without a result
    | 'unclosed-quote'; // a quotation mark that never ends
  /** Number of the row as a spreadsheet counts; absent where the whole file is meant. */
  row?: number;
  /** Heading of the column, as written. */
  column?: string;
  /** What stands in the cell. */
  value?: string;
  /** What Excel's number would be, or the document that was expected. */
  hint?: string;
}

/** A row that reports something and matches nothing. */
export interface UnmatchedRow {
  row: number;
  reason: RowReason;
  id: string;
  label: string;
  /** All cells of the row, as they stand. */
  cells: string[];
  nearest?: { id: string; label: string };
}

export interface CsvReading {
  progress: Progress;
  unmatched: UnmatchedRow[];
  problems: CsvProblem[];
}

type Rows = string[][];
const SEPARATORS = [';', '\t', ',', '|'];
const SURE: ReadonlySet<CellCode> = new Set(['no-number', 'doubtful-number', 'maybe-share']);

export function readProgressCsv(bytes: Uint8Array, resolution: Resolution): CsvReading {
  const empty: Progress = { format: 'resolution-progress/1', documentId: resolution.id, entries: [] };
  const text = textOfCsv(bytes);
  if (text === undefined) return { progress: empty, unmatched: [], problems: [{ severity: 'error', code: 'encoding' }] };
  const table = parse(text);
  if (!table) return { progress: empty, unmatched: [], problems: [{ severity: 'error', code: 'no-header' }] };
  return new Reading(table, resolution).read(empty);
}

/** Tries each separator and keeps the one under which the headings make most sense. */
function parse(text: string): { rows: Rows; header: Header; unclosed: boolean } | undefined {
  const own = /^sep=(.)\r?\n/i.exec(text);
  const body = own ? text.slice(own[0].length) : text;
  let best: { delimiter: string; header: Header } | undefined;
  for (const delimiter of own ? [own[1]!] : SEPARATORS) {
    const header = findHeader(Papa.parse<string[]>(body, { delimiter, preview: 60 }).data);
    if (header && (!best || header.columns.length > best.header.columns.length)) best = { delimiter, header };
  }
  if (!best) return undefined;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: best.delimiter });
  const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
  // Excel counts the line that names the separator as no row.
  return { rows: data, header: best.header, unclosed };
}

class Reading {
  #problems: CsvProblem[] = [];
  #unmatched: UnmatchedRow[] = [];
  #entries: ProgressEntry[] = [];
  #subjects: Subjects;
  #title: { date?: string; period?: DateReading };
  #year: string | undefined;

  constructor(
    private table: { rows: Rows; header: Header; unclosed: boolean },
    private resolution: Resolution,
  ) {
    this.#subjects = new Subjects(resolution);
    this.#title = this.#readTitle();
    const { from, to } = resolution.period ?? {};
    this.#year = from && to && from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : undefined;
  }

  read(empty: Progress): CsvReading {
    const { rows, header, unclosed } = this.table;
    for (const column of header.ignored) this.#problems.push({ severity: 'warning', code: 'ignored-column', column });
    if (unclosed) this.#problems.push({ severity: 'error', code: 'unclosed-quote' });
    const other = this.#problems.some(({ code }) => code === 'other-document');
    if (!other) for (let row = header.row + 1; row < rows.length; row++) this.#row(row);
    const updated = this.#entries.reduce((latest, { date }) => (date > latest ? date : latest), '');
    return {
      progress: { ...empty, ...(updated ? { updated } : {}), entries: this.#entries },
      unmatched: this.#unmatched,
      problems: this.#problems,
    };
  }

  /** What stands above the headings: "Số liệu đến ngày 30/6/2022", "Mã văn bản". */
  #readTitle(): { date?: string; period?: DateReading } {
    const title: { date?: string; period?: DateReading } = {};
    const { rows, header } = this.table;
    for (let row = 0; row < header.row; row++) {
      const cells = rows[row]!.map((cell) => unguard(cell).trim());
      cells.forEach((cell, index) => {
        const key = keyOf(cell);
        const next = cells.slice(index + 1).find(Boolean);
        if (key === 'ma van ban' && next && keyOf(next) !== keyOf(this.resolution.id))
          this.#problem('error', 'other-document', row, { value: next, hint: this.resolution.id });
        const found = periodIn(cell);
        if (!found?.to) return;
        // The title of the document has a day and a year too; only the words of a report make them ours.
        if (found.precision === 'day' && /\b(?:den|tinh den|bao cao|cap nhat|chot|so lieu)\b/.test(key)) {
          title.date ??= found.to;
          title.period ??= found;
        } else if (/\b(?:thang|qui)\b/.test(key) || /^(?:ki|bao cao|ket qua)\b/.test(key)) title.period ??= found;
      });
    }
    return title;
  }

  #problem(severity: CsvProblem['severity'], code: CsvProblem['code'], row: number, more: Partial<CsvProblem> = {}): void {
    this.#problems.push({ severity, code, row: row + 1, ...more });
  }

  #row(row: number): void {
    const { rows, header } = this.table;
    const cells = rows[row]!.map((cell) => unguard(cell).trim());
    const cell = (role: Role): string => {
      const column = header.columns.find((one) => one.role === role);
      return column ? (cells[column.index] ?? '') : '';
    };
    const results = header.columns.filter(({ role, index }) => role === 'result' && !isBlank(cells[index] ?? ''));
    const verdict = cell('verdict');
    const [id, label, part] = [cell('id'), cell('label'), cell('part')];
    const moved = cell('deadline');
    if (!results.length && isBlank(verdict) && isBlank(moved)) {
      this.#subjects.enter(id, label);
      // A heading between the rows has no id. A remark was meant to say something; a day is often filled in for all rows at once.
      if (id && cell('note')) this.#problem('warning', 'nothing-reported', row, { value: label || id });
      return;
    }
    const { subject, ...why } = this.#subjects.match(id, label, part);
    if (!subject) {
      const { reason, nearest } = why as { reason: RowReason; nearest?: Subject };
      const near = nearest ? { nearest: { id: nearest.id, label: nearest.label } } : {};
      this.#unmatched.push({ row: row + 1, reason, id, label: [label, part].filter(Boolean).join(' – '), cells, ...near });
      return;
    }
    if (subject.kind === 'task' || subject.kind === 'project') {
      this.#report(row, cells, cell, subject, results, verdict);
      return;
    }
    const said = isBlank(verdict) ? undefined : this.#take(readVerdictCell(verdict), row, 'verdict', verdict);
    const columns = results.length ? results : said ? [undefined] : [];
    for (const column of columns) this.#entry(row, cells, cell, subject, column, said);
  }

  /** A row about a task or works: how far it is, in words or per cent, and the deadline where it was moved. */
  #report(
    row: number,
    cells: readonly string[],
    cell: (role: Role) => string,
    subject: Subject,
    results: readonly Column[],
    verdict: string,
  ): void {
    const moved = cell('deadline');
    const deadline = isBlank(moved) ? undefined : this.#take(readNewDeadline(moved, this.#year), row, 'deadline', moved);
    const status = isBlank(verdict) ? undefined : this.#take(readTaskStatus(verdict), row, 'verdict', verdict);
    const source = cell('source');
    const note = cell('note');
    // A moved deadline alone is a report too, and stands in one entry of the row.
    for (const [index, column] of (results.length ? results : [undefined]).entries()) {
      const told = column ? readTaskCell(cells[column.index]!) : {};
      if (!column && !status && !deadline) continue;
      const period = this.#period(row, cell('period'), column);
      const date = this.#date(row, cell('date'), column, period);
      if (!date) continue;
      this.#entries.push({
        ...(subject.kind === 'task' ? { taskId: subject.id } : { projectId: subject.id }),
        ...(period ? { period } : {}),
        ...told,
        ...(status ? { status } : {}),
        ...(deadline && index === 0 ? { deadline } : {}),
        date,
        ...(source ? { source } : {}),
        ...(note ? { note } : {}),
      });
    }
  }

  /** One cell of results is one entry. */
  #entry(
    row: number,
    cells: readonly string[],
    cell: (role: Role) => string,
    subject: Subject,
    column: Column | undefined,
    verdict: ProgressEntry['verdict'],
  ): void {
    const raw = column ? cells[column.index]! : '';
    const result = column ? this.#take(readResultCell(raw, subject.measure), row, column.name, raw) : {};
    // The digits are gone; what the unit says of its result may still stand.
    if (!result && !verdict) return;
    const period = this.#period(row, cell('period'), column);
    const date = this.#date(row, cell('date'), column, period);
    if (!date) return;
    const estimate = column?.estimate || /\b(?:uoc|tam tinh)\b/.test(keyOf(cell('status')));
    const unit = result?.unit ?? cell('unit');
    const own =
      unit && (result?.value != null || result?.num != null) && keyOf(unit) !== keyOf(subject.measure?.unit ?? '') ? { unit } : {};
    const { unit: _unit, ...values } = result ?? {};
    const source = cell('source');
    const note = cell('note');
    this.#entries.push({
      ...(
        {
          measure: { measureId: subject.id },
          target: { targetId: subject.id },
        } as const
      )[subject.kind as 'measure' | 'target'],
      ...(period ? { period } : {}),
      ...values,
      ...own,
      ...(estimate ? { obsStatus: 'estimate' as const } : {}),
      ...(verdict ? { verdict } : {}),
      date,
      ...(source ? { source } : {}),
      ...(note ? { note } : {}),
    });
  }

  #period(row: number, raw: string, column: Column | undefined): DateReading | undefined {
    if (column?.period) return column.period;
    if (isBlank(raw)) return this.#title.period;
    return this.#take(readPeriodCell(raw, this.#year), row, 'period', raw);
  }

  #date(row: number, raw: string, column: Column | undefined, period: DateReading | undefined): string | undefined {
    const own = isBlank(raw) ? undefined : this.#take(readDayCell(raw), row, 'date', raw);
    const day = column?.period?.precision === 'day' ? column.period.to : undefined;
    const known = own ?? day ?? this.#title.date;
    if (known) return known;
    const end = period?.to;
    // A day that was written and could not be read has been named already.
    if (end && isBlank(raw)) this.#problem('warning', 'date-from-period', row, { hint: end });
    else if (!end) this.#problem('error', 'no-date', row);
    return end ?? undefined;
  }

  /** The value of a cell; what was wrong with it is noted. */
  #take<T>({ value, code, hint }: Cell<T>, row: number, place: string, raw: string): T | undefined {
    const column = this.table.header.columns.find(({ role, name }) => role === place || name === place)?.name ?? place;
    if (code) this.#problem(SURE.has(code) ? 'warning' : 'error', code, row, { column, value: raw, ...(hint ? { hint } : {}) });
    return value;
  }
}
