/** The day of a day or an instant, `YYYY-MM-DD`; undefined for what is none. */
export const dayIn = (text: string | null | undefined): string | undefined => {
  // Asked for every result several times over: ten characters, and dashes where a day has them.
  if (!text?.[9] || text[4] !== '-' || text[7] !== '-' || text < '0' || text >= ':') return undefined;
  const month = +text.slice(5, 7);
  const day = +text.slice(8, 10);
  // No 30 February: nobody named the day after it. Every fourth year is a leap year until 2100.
  return month > 0 && month < 13 && day > 0 && day < (month - 2 ? 31 + ((month ^ (month >> 3)) & 1) : +text.slice(0, 4) % 4 ? 29 : 30)
    ? text.slice(0, 10)
    : undefined;
};
