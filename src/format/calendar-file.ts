/**
 * iCalendar (RFC 5545) of a list of tasks: whole days for months and quarters, rules for what recurs, an alarm where one is wanted. Pure: the day
 * it is made is an argument. Times of day are those of Vietnam, which has kept UTC+7 since 1975.
 */

/** What a calendar needs of a task; dates are `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`. */
export interface CalendarTask {
  /** Stable, so that importing again replaces the entry: of document and task. */
  id: string;
  title: string;
  /** First day; none where only the last day is known. */
  from?: string | undefined;
  /** Last valid day, inclusive. */
  to?: string | undefined;
  /** RRULE of the format: "FREQ=YEARLY;BYMONTH=1". */
  recurrence?: string | undefined;
  /** Who, and the words of the deadline. */
  description?: string | undefined;
  /** Address of the sentence. */
  url?: string | undefined;
  done?: boolean | undefined;
}

export interface CalendarOptions {
  /** Day it is made, `YYYY-MM-DD`. */
  today: string;
  /**
   * Day of the document (`calendarAnchor`): what recurs without a beginning of its own starts in the period this day lies in, whenever the file is
   * made, so that importing it again moves nothing. Without one, the first day of this year.
   */
  anchor?: string | undefined;
  name?: string;
  /** Days before the end at which to remind. */
  alarmDays?: number;
}

const DAY = 86_400_000;
const dayNumber = (day: string): string => day.slice(0, 10).replaceAll('-', '');
const shift = (day: string, days: number): string => new Date(Date.parse(day.slice(0, 10)) + days * DAY).toISOString().slice(0, 10);
const isDay = (text: string | undefined): text is string =>
  text !== undefined &&
  /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text) &&
  // An engine may take 30 February for 1 March.
  !Number.isNaN(Date.parse(text.slice(0, 10))) &&
  shift(text, 0) === text.slice(0, 10);

/** A text value: the four signs that mean something are escaped, other control characters are dropped. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, '')
    // Half a character cannot be written down.
    .replace(/\p{Cs}/gu, '\ufffd');

const encoder = new TextEncoder();

/** Lines of at most 75 octets, broken between characters and never inside one. */
export function foldLine(line: string): string {
  let out = '';
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += char;
    octets += size;
  }
  return out;
}

const RULE =
  /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|BYMONTH|BYMONTHDAY)=[1-9]\d?(?:,[1-9]\d?){0,11}|;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU)){0,6}){0,4}$/;

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** Where to look for the first day of a rule. The month, week or year that has begun counts: in the middle of January it is January. */
function beginning(rule: string, from: string | undefined, anchor: string): string {
  const day = (from ?? anchor).slice(0, 10);
  if (/;BY(?:MONTHDAY|DAY)=/.test(rule)) return day;
  if (rule.includes(';BYMONTH=')) return monthOf(day);
  if (from) return day;
  if (rule.startsWith('FREQ=YEARLY')) return `${day.slice(0, 4)}-01-01`;
  // The 31st of every month would leave out five of them.
  if (rule.startsWith('FREQ=MONTHLY')) return monthOf(day);
  // Weeks begin on Monday.
  return rule.startsWith('FREQ=WEEKLY') ? shift(day, -((new Date(day).getUTCDay() + 6) % 7)) : day;
}

/** The first day of a rule from a day on: what a calendar shows first must keep the rule itself. */
function firstOf(rule: string, from: string): string {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const part = (name: string): string[] => parts.get(name)?.split(',') ?? [];
  const [months, days, weekdays] = [part('BYMONTH').map(Number), part('BYMONTHDAY').map(Number), part('BYDAY')];
  const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  // A month named alone is meant from its first day on.
  const dates = months.length && !days.length && !weekdays.length ? [1] : days;
  for (let ahead = 0; ahead < 366 * 8; ahead++) {
    const day = shift(from, ahead);
    const [, month, date] = day.split('-').map(Number) as [number, number, number];
    if (months.length && !months.includes(month)) continue;
    if (dates.length && !dates.includes(date)) continue;
    if (weekdays.length && !weekdays.includes(names[new Date(`${day}T00:00:00Z`).getUTCDay()]!)) continue;
    return day;
  }
  return from;
}

/** "định kỳ tháng 1 hằng năm" lasts as long as the month. */
function lastOf(rule: string, start: string): string {
  if (!rule.includes(';BYMONTH=') || /;BY(?:MONTHDAY|DAY)=/.test(rule)) return start;
  const [year, month] = start.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

type Dates = Pick<CalendarTask, 'from' | 'to' | 'recurrence'>;
const datesOf = ({ from, to, recurrence }: Dates): Dates => ({
  recurrence: recurrence && RULE.test(recurrence) ? recurrence : undefined,
  from: isDay(from) ? from : undefined,
  to: isDay(to) ? to : undefined,
});

/** Whether a calendar can hold a task at all; `writeCalendar` leaves out one of which this is not true. */
export function fitsCalendar(task: Dates): boolean {
  const { recurrence, from, to } = datesOf(task);
  return !!(recurrence ?? from ?? to);
}

/** Whole lines of one entry; none for a task that no calendar can hold. */
function entry(task: CalendarTask, { today, anchor, alarmDays }: CalendarOptions): string[] {
  if (!fitsCalendar(task)) return [];
  const { recurrence: rule, from, to } = datesOf(task);
  const end = (to ?? from)?.slice(0, 10);
  const start = rule
    ? firstOf(rule, beginning(rule, from, isDay(anchor) ? anchor : `${today.slice(0, 4)}-01-01`))
    : (from ?? to)!.slice(0, 10);
  const last = rule ? lastOf(rule, start) : start <= end! ? end! : start;
  const time = !rule && to?.includes('T') ? to : undefined;
  const lines = [
    'BEGIN:VEVENT',
    `UID:${escapeText(task.id)}`,
    `DTSTAMP:${dayNumber(today)}T000000Z`,
    ...(time && from === to
      ? [`DTSTART:${utc(time)}`, `DTEND:${utc(time)}`]
      : // The end of whole days is the day after the last.
        [`DTSTART;VALUE=DATE:${dayNumber(start)}`, `DTEND;VALUE=DATE:${dayNumber(shift(last, 1))}`]),
    ...(rule ? [`RRULE:${rule}`] : []),
    `SUMMARY:${escapeText(task.title)}`,
    ...(task.description ? [`DESCRIPTION:${escapeText(task.description)}`] : []),
    ...(task.url && /^https?:\/\/[^\s\p{Cc}]+$/u.test(task.url) ? [`URL:${task.url}`] : []),
    // A duty fills nobody's day.
    'TRANSP:TRANSPARENT',
    ...(task.done ? ['STATUS:CONFIRMED', 'CATEGORIES:Hoàn thành'] : []),
    ...(alarmDays !== undefined && alarmDays >= 0 && !task.done ? alarm(task.title, last, start, alarmDays) : []),
    'END:VEVENT',
  ];
  return lines;
}

/** Reminds before the last day, at eight in the morning by the clock of the calendar. */
function alarm(title: string, last: string, start: string, days: number): string[] {
  const length = (Date.parse(last) - Date.parse(start)) / DAY;
  const hours = (length - Math.floor(days)) * 24 + 8;
  const trigger = `${hours < 0 ? '-' : ''}PT${Math.abs(hours)}H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(title)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

/** An instant in Vietnam as UTC: calendars know that without a table of time zones. */
const utc = (time: string): string => `${new Date(Date.parse(`${time}:00+07:00`)).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** The whole file. What has no day is not in it: a calendar cannot say "chưa rõ hạn". */
export function writeCalendar(tasks: readonly CalendarTask[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//resolution-elements//NONSGML tasks//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(options.name ? [`X-WR-CALNAME:${escapeText(options.name)}`] : []),
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...tasks.flatMap((task) => entry(task, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
