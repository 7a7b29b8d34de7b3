/** Numbers as the papers print them: decimal comma, dots between thousands, `%` unspaced. By the digits given, so that nothing is rounded. */

/** A number in the manner of a language: Vietnamese unless it is English. */
export function formatNumber(value: number, lang = 'vi'): string {
  const [comma, dot] = lang === 'en' ? ['.', ','] : [',', '.'];
  const text = String(value);
  // Beyond what any paper prints a number has no plain digits.
  if (!/^-?[\d.]+$/.test(text)) return text.replace('.', comma!).replace('-', '−');
  const [whole = '', decimals] = text.replace('-', '').split('.');
  let grouped = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3) grouped = whole.slice(Math.max(0, end - 3), end) + dot + grouped;
  return `${value < 0 ? '−' : ''}${grouped}${decimals ? comma + decimals : ''}`;
}

/** A number with its unit: "37,8%", "12,2 điểm %", "500 cây". */
export function formatValue(value: number, unit?: string | null, lang = 'vi'): string {
  const number = formatNumber(value, lang);
  if (!unit) return number;
  return /^[%‰]/.test(unit) ? number + unit : `${number} ${unit}`;
}

/** What differences of a unit count in: of percentages, points. */
export const gapUnit = (unit: string | null | undefined, points: (unit: string) => string): string | undefined =>
  unit && /^[%‰]$/.test(unit) ? points(unit) : (unit ?? undefined);

/** "20/12/2020" for `2020-12-20`; anything else as it is. */
export const dayText = (day: string): string => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
