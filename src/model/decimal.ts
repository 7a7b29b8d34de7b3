/** Arithmetic on numbers as they were printed: 50 − 37,8 is 12,2 and never 12.200000000000003. */

/** Decimals a number was printed with: 2 for 37.81. */
export function decimals(value: number): number {
  // The nearest number to k/10 is printed as k/10: nearly all figures are known without writing them out.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return 0;
  if (Math.abs(value) < 1e12) {
    if (Math.round(value * 10) / 10 === value) return 1;
    if (Math.round(value * 100) / 100 === value) return 2;
  }
  const [digits = '', exponent = '0'] = String(value).split('e');
  const point = digits.indexOf('.');
  return Math.max(0, (point < 0 ? 0 : digits.length - point - 1) - Number(exponent));
}

/** value × 10^places as a whole number; `places` covers all its decimals. */
function whole(value: number, places: number): bigint {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [front, back = ''] = digits.split('.');
  return BigInt(front! + back) * 10n ** BigInt(places - back.length + Number(exponent));
}

/** Whether whole numbers up to this one are multiplied and divided without loss. */
const isExact = (value: number): boolean => Math.abs(value) < 1e15;

/** value × 10^power, digit for digit. */
export const shift = (value: number, power: number): number => {
  const places = decimals(value);
  const unit = 10 ** places;
  const by = power - places;
  // A whole number and a power of ten that are both exact: their product or quotient is the nearest there is, and no text is written for it.
  if (isExact(value * unit) && Math.abs(by) < 23 && places < 23) {
    const digits = Math.round(value * unit) + 0;
    return by < 0 ? digits / 10 ** -by : digits * 10 ** by;
  }
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
};

function together(a: number, b: number, sign: 1 | -1): number {
  const places = Math.max(decimals(a), decimals(b));
  const unit = 10 ** places;
  // Below this both products round to the very digits printed, and the quotient of whole numbers is the nearest there is.
  if (places < 16 && isExact(Math.max(Math.abs(a), Math.abs(b)) * unit)) return (Math.round(a * unit) + sign * Math.round(b * unit)) / unit;
  return Number(`${whole(a, places) + BigInt(sign) * whole(b, places)}e-${places}`);
}

export const add = (a: number, b: number): number => together(a, b, 1);
export const subtract = (a: number, b: number): number => together(a, b, -1);

/** Sign of num × times ÷ den − limit, exactly; `den` is above zero. */
export function compareShare(num: number, den: number, times: number, limit: number): number {
  const [a, b, c] = [decimals(num), decimals(den), decimals(limit)];
  const top = Math.round(num * 10 ** a) * times * 10 ** (b + c);
  const bottom = Math.round(limit * 10 ** c) * Math.round(den * 10 ** b) * 10 ** a;
  if (isExact(top) && isExact(bottom)) return Math.sign(top - bottom);
  const difference = whole(num, a) * BigInt(times) * 10n ** BigInt(b + c) - whole(limit, c) * whole(den, b) * 10n ** BigInt(a);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** num × times ÷ den, rounded to so many decimals, halves away from zero. */
export function roundShare(num: number, den: number, times: number, places: number): number {
  const all = Math.max(decimals(num), decimals(den));
  const unit = 10 ** places;
  const double = Math.round(Math.abs(num) * 10 ** all) * times * unit * 2;
  const by = Math.round(den * 10 ** all);
  if (isExact(double) && isExact(by)) {
    const rounded = Math.floor((Math.floor(double / by) + 1) / 2) / unit;
    return num < 0 && rounded ? -rounded : rounded;
  }
  const top = whole(num, all) * BigInt(times) * 10n ** BigInt(places) * 2n;
  const bottom = whole(den, all);
  const twice = (top < 0n ? -top : top) / bottom;
  return Number(`${top < 0n ? '-' : ''}${(twice + 1n) / 2n}e-${places}`);
}

/**
 * num × times ÷ den as one prints it: one decimal, or as many as the limit has; more where rounding would put it on the limit's other side, so
 * that 282,9 of 283 is never shown as 100%.
 */
export function shareOf(num: number, den: number, times: number, limit?: number): number {
  let places = Math.max(1, limit === undefined ? 0 : decimals(limit));
  let shown = roundShare(num, den, times, places);
  if (limit !== undefined) {
    const side = compareShare(num, den, times, limit);
    while (Math.sign(subtract(shown, limit)) !== side && places < 15) shown = roundShare(num, den, times, ++places);
  }
  return shown;
}
