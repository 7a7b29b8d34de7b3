/** Words of a scale, of a plan's giver, of a reference: equal although they are not written alike. */

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”"'.,;:()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words that name no grade. */
const grade = (text: string): string =>
  plain(text)
    .replace(/^(?:đạt |xếp )?(?:loại |mức )?/, '')
    .replace(/ nhiệm vụ$/, '');

/** As branch papers shorten the grades of a year: HTTNV is "hoàn thành tốt nhiệm vụ". */
const short = (graded: string): string =>
  `${graded} nhiệm vụ`
    .split(' ')
    .map(([first]) => first)
    .join('');

/** Where a grade stands in a scale, lowest first; −1 outside of it. */
export const gradeOf = (scale: readonly string[], label: string): number => {
  const wanted = grade(label);
  return scale.map(grade).findIndex((step) => step === wanted || short(step) === wanted || step === short(wanted));
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
