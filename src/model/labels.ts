/** Words of a scale, of a plan's giver, of a reference: equal although they are not written alike. */

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”"'.,;:()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** How branch papers shorten the grades of a year. */
const SHORT: Readonly<Record<string, string | undefined>> = {
  khtnv: 'không hoàn thành',
  htnv: 'hoàn thành',
  httnv: 'hoàn thành tốt',
  htxsnv: 'hoàn thành xuất sắc',
};

/** Without the words that name no grade. */
const grade = (text: string): string => {
  const words = plain(text)
    .replace(/^(?:đạt |xếp )?(?:loại |mức )?/, '')
    .replace(/ nhiệm vụ$/, '');
  return SHORT[words] ?? words;
};

/** Where a grade stands in a scale, lowest first; −1 outside of it. */
export const gradeOf = (scale: readonly string[], label: string): number => {
  const wanted = grade(label);
  return scale.findIndex((step) => grade(step) === wanted);
};

/** Words two labels share, of those in the first. */
export function likeness(one: string, other: string): number {
  const words = new Set(plain(other).split(' '));
  const asked = plain(one).split(' ');
  return asked.filter((word) => words.has(word)).length / asked.length;
}

/** The year a text names, if it names just one. */
export function yearIn(text: string | null | undefined): number | undefined {
  const years = new Set(text?.match(/\b(?:19|20)\d\d\b/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
