/** Where works are, as printed: alley, street, quarter. "hẻm 237/32 Đường Phạm Văn Chiêu khu phố 4". */
import { foldMap, unfold } from './fold.js';

export type Place = {
  quarter?: string;
  street?: string;
  alley?: string;
};

const NUMBER = '\\d{1,5}(?:\\/\\d{1,5}){0,6}[a-z]?(?![a-z\\d])';
const MORE = `(?:(?:,|\\sva|\\s-)\\s?(?:hem\\s|ngo\\s|kiet\\s)?${NUMBER}){0,12}`;
const PATTERNS = {
  alley: new RegExp(`(?<![a-z])(?:hem|ngo|ngach|kiet)\\s(?:so\\s)?${NUMBER}${MORE}`, 'gu'),
  quarter:
    /(?<![a-z])(?:khu pho|tdp|to dan pho|thon|ap|khom|kp|to)\s(?:so\s)?(?:\d{1,3}[a-z]?(?![a-z\d]))(?:(?:,|\sva|\s-)\s?(?:khu pho\s|tdp\s|thon\s|ap\s|to dan pho\s)?\d{1,3}(?![\d/%]|\s?(?:m|km|ho|tuyen|trieu|ty)(?![a-z]))(?:\s\([^()]{1,40}\))?){0,12}/gu,
};
/** Named with capitals: read on the letters as printed. */
const PROPER = '\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,4}';
const STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:(?:[Tt]uyến )?[Đđ]ường|(?<![Kk]hu )[Pp]hố)\\s(?:số\\s)?(?:\\d{1,3}(?:\\/\\d{1,2})?[A-Z]?(?![\\p{L}\\d%,]|\\s(?:%|tuyến|m|km)(?!\\p{L}))|${PROPER})|(?:[Tt]uyến )?(?:[Kk]ênh|[Rr]ạch|[Qq]uốc lộ|[Tt]ỉnh lộ|[Hh]ương lộ)\\s(?:${PROPER}|\\d{1,3}[A-Z]?)(?:\\s-\\s(?:rạch |kênh )?${PROPER}){0,4})`,
  'gu',
);
const QUARTER_NAMED =
  /(?<!\p{L})(?:TDP|tổ dân phố|thôn|ấp|khu phố|khóm|buôn|bản)\s(?:\p{Lu}\p{Ll}*)(?:\s\p{Lu}\p{Ll}*){0,3}(?:\s\d{1,2})?/gu;

export function findPlace(text: string): Place | undefined {
  const place: Place = {};
  const folded = foldMap(text);
  const found = (pattern: RegExp): string[] =>
    [...folded.text.matchAll(pattern)].map((match) =>
      text.slice(unfold(folded, match.index), unfold(folded, match.index + match[0].length)),
    );
  const alleys = found(PATTERNS.alley);
  const streets = [...text.matchAll(STREET)].map(([whole]) => whole);
  const quarters = [
    ...found(PATTERNS.quarter).filter((words) => !/^t[oổ]\s/iu.test(words) || /^tổ\s\d/iu.test(words)),
    ...[...text.matchAll(QUARTER_NAMED)].map(([whole]) => whole),
  ];
  if (alleys.length) place.alley = alleys.join(', ');
  if (streets.length) place.street = [...new Set(streets)].join(', ');
  if (quarters.length) place.quarter = [...new Set(quarters)].join(', ');
  return alleys.length || streets.length || quarters.length ? place : undefined;
}
