/** Where days stand on the line of time. Pure; days are `YYYY-MM-DD`. */

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(day) / DAY;
const dayOf = (count: number): string => new Date(count * DAY).toISOString().slice(0, 10);

/** From how many days on weeks, months and years are marked, and no longer what is shorter. */
const MONTHS = 62;
const YEARS = 800;

export interface Tick {
  at: number;
  label: string;
}

export interface Scale {
  from: string;
  to: string;
  /** Share of the line before the start of a day, 0 … 1. */
  start(day: string): number;
  /** Share of the line before the end of a day. */
  end(day: string): number;
  ticks: Tick[];
}

/** A line from one day to another, with marks few enough to be read. */
export function scaleOf(from: string, to: string): Scale {
  const [first, last] = [at(from), at(to) + 1];
  const length = Math.max(1, last - first);
  const share = (count: number): number => Math.min(1, Math.max(0, (count - first) / length));
  const ticks: Tick[] = [];
  const mark = (day: string, label: string): void => {
    if (day >= from && day <= to) ticks.push({ at: share(at(day)), label });
  };
  if (length <= MONTHS) {
    const step = length <= 35 ? 7 : 14;
    for (let count = first; count < last; count += step) {
      const day = dayOf(count);
      mark(day, day.endsWith('-01') || length > 35 ? `${+day.slice(8)}/${+day.slice(5, 7)}` : String(+day.slice(8)));
    }
  } else {
    const [year, month] = [+from.slice(0, 4), +from.slice(5, 7)];
    const months = Math.ceil(length / 30.4);
    const years = length > YEARS;
    const step = years ? 12 * Math.ceil(months / 60) : months > 13 ? Math.ceil(months / 4) : months > 7 ? 2 : 1;
    for (let n = years ? 1 - month : 0; n <= months; n += step) {
      const [y, m] = [year + Math.floor((month - 1 + n) / 12), ((((month - 1 + n) % 12) + 12) % 12) + 1];
      mark(`${y}-${String(m).padStart(2, '0')}-01`, years ? String(y) : months > 13 ? `${m}/${y}` : `T${m}`);
    }
  }
  return { from, to, start: (day) => share(at(day)), end: (day) => share(at(day) + 1), ticks };
}
