/** What a unit as printed counts in, as far as a verdict has to know. */
export type UnitKind = 'percent' | 'permille' | 'money' | 'rate' | 'count';

const MONEY = /^(?:(tỷ|tỉ|triệu|tr|nghìn|ngàn)\.?\s?)?(?:đồng|đ|vnđ|vnd|₫)$|^(tỷ|tỉ|triệu)$/;
/** Zeros of the words before "đồng". */
const ZEROS: Record<string, number> = { tỷ: 9, tỉ: 9, triệu: 6, tr: 6, nghìn: 3, ngàn: 3 };

interface Unit {
  kind: UnitKind;
  zeros: number;
}
const known = new Map<string, Unit>();

function read(unit: string): Unit {
  const [head = '', ...per] = unit.normalize('NFC').toLowerCase().trim().split('/');
  const money = MONEY.exec(head.trim());
  if (money) return { kind: 'money', zeros: ZEROS[money[1] ?? money[2] ?? ''] ?? 0 };
  // "%o", "%0": how many type ‰.
  const kind = /‰|% ?[o0]|phần nghìn/.test(head)
    ? 'permille'
    : /%|phần trăm/.test(head)
      ? 'percent'
      : /\d|vạn/.test(per.join('/'))
        ? 'rate'
        : 'count';
  return { kind, zeros: 0 };
}

function unitOf(unit: string): Unit {
  let found = known.get(unit);
  if (!found) {
    // A file may hold any number of units; a page that stays open keeps only so many.
    if (known.size > 500) known.clear();
    known.set(unit, (found = read(unit)));
  }
  return found;
}

/** A count where nothing is said. */
export const unitKind = (unit: string | null | undefined): UnitKind => (unit ? unitOf(unit).kind : 'count');

/** Power of ten that turns a number in one unit into a number in the other; undefined where no number of one is a number of the other. */
export function powerBetween(from: string | null | undefined, to: string | null | undefined): number | undefined {
  if (!from || !to || from === to) return 0;
  const [a, b] = [unitOf(from), unitOf(to)];
  if (a.kind === b.kind) return a.zeros - b.zeros;
  if (a.kind === 'permille' && b.kind === 'percent') return -1;
  return a.kind === 'percent' && b.kind === 'permille' ? 1 : undefined;
}
