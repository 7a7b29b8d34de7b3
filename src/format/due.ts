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

const DAY = /^(.*?)(\d{1,2}\s?[/.-]\s?\d{1,2})(?:\s?[/.-]\s?(\d{4}))?(?!\d)(.*)$/su;
const WRITTEN = /^(.*?)(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?(?!\d)(.*)$/su;
const MONTH = /^(.*?tháng )(\d{1,2})(?:(?:\s?[/.-]\s?| năm )(\d{4}))?(?!\d)(.*)$/su;
const QUARTER = /^(.*?)(quý (?:IV|III|II|I|\d))(?:(?:\s?[/.-]\s?| năm )(\d{4}))?(?!\d)(.*)$/isu;

/** The parts of a printed date; all of it in `before` where no day, month or quarter stands out. */
export function dueParts(raw: string): DueParts {
  const text = raw.replace(/\s+/g, ' ').trim();
  const written = WRITTEN.exec(text);
  if (written)
    return { before: written[1]!.trim(), main: `${written[2]}/${written[3]}`, year: written[4] ?? '', after: written[5]!.trim() };
  const day = DAY.exec(text);
  const [, before, main, year, after] = day ?? QUARTER.exec(text) ?? MONTH.exec(text) ?? [];
  if (!main) return { before: text, main: '', year: '', after: '' };
  return { before: before!.trim(), main: day ? main.replace(/\s/g, '') : main, year: year ?? '', after: after!.trim() };
}
