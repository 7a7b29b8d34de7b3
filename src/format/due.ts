/** A date as a time line shows it: the paper's own words in three parts, of which the middle one is read from afar. */
export interface DueParts {
  /** "trước ngày" */
  before: string;
  /** "15/01" */
  main: string;
  /** "2022" */
  year: string;
  /** What else is printed. */
  after: string;
}

// Spaces are single ones by now.
const shape = (main: string): RegExp => new RegExp(`^(.*?)(${main})(?:(?: ?[/.-] ?| năm )(\\d{4}))?(?!\\d)(.*)`, 'i');
// "tuần 2 tháng 3" is no day; "15-20/01" is several.
const DAY = shape('(?:\\d\\d?-(?=..?/))?\\d\\d?(?: ?[/.-] ?|(?<=^..?|gày ..?) tháng )\\d\\d?');
const SPAN = shape('quý (?:IV|I{1,3}|\\d)|\\d\\d? Tết|(?<=(?<!\\d )tháng )\\d\\d?');

/** The parts of a printed date; all of it in `before` where no day, month or quarter stands out. */
export function dueParts(raw: string): DueParts {
  const text = raw.replace(/\s+/g, ' ').trim();
  const [, before = text, main = '', year = '', after = ''] = DAY.exec(text) ?? SPAN.exec(text) ?? [];
  return { before: before.trim(), main: main.replace(/(?<=\d)\D+(?=\d+$)/, '/'), year, after: after.trim() };
}
