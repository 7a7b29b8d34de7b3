/** The day of a day or an instant, `YYYY-MM-DD`; undefined for what is none. */
export const dayIn = (text: string | null | undefined): string | undefined => {
  // Asked for every result several times over: ten characters, and dashes where a day has them.
  if (!text || text[4] !== '-' || text[7] !== '-' || text < '0' || text >= ':') return undefined;
  return text.length === 10 ? text : text.slice(0, 10);
};
