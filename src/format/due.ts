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

const YEAR = /(?:(?:\s?[/.-]\s?| năm )(\d{4}))?(?!\d)(.*)$/su.source;
const DAY = new RegExp(
  `^(.*?)((?:\\d\\d?[-–](?=\\d+[/. ]))?\\d\\d?)(?:\\s?[/.-]\\s?|(?<=(?:^|gày )[\\d–-]{1,5}) tháng )(\\d\\d?)${YEAR}`,
  'su',
);
const SPAN = new RegExp(`^(.*?)(quý (?:IV|I{1,3}|\\d)|\\d+ Tết|(?<=(?<!\\d )tháng )\\d\\d?)${YEAR}`, 'siu');

/** The parts of a printed date; all of it in `before` where no day, month or quarter stands out. */
export function dueParts(raw: string): DueParts {
  const text = raw.replace(/\s+/g, ' ').trim();
  const day = DAY.exec(text);
  if (day) day.splice(2, 2, `${day[2]}/${day[3]}`);
  const [, before = text, main = '', year = '', after = ''] = day ?? SPAN.exec(text) ?? [];
  return { before: before.trim(), main, year, after: after.trim() };
}
