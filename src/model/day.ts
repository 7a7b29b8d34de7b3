/** The day of a day or an instant, `YYYY-MM-DD`; undefined for what is none. */
export const dayIn = (text: string | null | undefined): string | undefined => {
  // Asked for every result several times over: ten characters, and dashes where a day has them.
  if (!text?.[9] || text[4] !== '-' || text[7] !== '-' || text < '0' || text >= ':') return undefined;
  const month = +text.slice(5, 7);
  const day = +text.slice(8, 10);
  // No 30 February: a span that ends on none would be overdue on a day nobody named.
  const length = month - 2 ? 30 + ((month ^ (month >> 3)) & 1) : new Date(Date.UTC(+text.slice(0, 4), 2, 0)).getUTCDate();
  if (!(month > 0 && month < 13 && day > 0 && day <= length)) return undefined;
  return text.length === 10 ? text : text.slice(0, 10);
};
