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

const YEAR = '(?:(?: ?[/.-] ?| năm )(\\d{4}))?(?!\\d)';
const DAY = new RegExp(`((?:\\d\\d?[-–](?=\\d\\d?[/. ]))?\\d\\d?)(?: ?[/.-] ?|(?<=(?:^|gày )[\\d–-]{1,5}) tháng )(\\d\\d?)${YEAR}`);
const SPAN = new RegExp(`(quý (?:IV|I{1,3}|\\d)|\\d{1,2} Tết|(?<=(?<!\\d )tháng )\\d\\d?)${YEAR}`, 'i');

/** The parts of a printed date; all of it in `before` where no day, month or quarter stands out. */
export function dueParts(raw: string): DueParts {
  const text = raw.replace(/\s+/g, ' ').trim();
  const day = DAY.exec(text);
  const found = day ?? SPAN.exec(text);
  if (!found) return { before: text, main: '', year: '', after: '' };
  const end = found.index + found[0].length;
  return {
    before: text.slice(0, found.index).trim(),
    main: day ? `${day[1]}/${day[2]}` : found[1]!,
    year: found[day ? 3 : 2] ?? '',
    after: text.slice(end).trim(),
  };
}
