/** Equal but for case, `-`, `_`, or one slip of the fingers (two in a long word). */
export function isNear(word: string, known: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_ ]/g, '');
  const a = plain(word);
  const b = plain(known);
  return a === b || (b.length > 3 && slips(a, b) <= (b.length > 7 ? 2 : 1));
}

/** How many slips of the fingers lie between two words; 3 stands for more. Optimal string alignment: a swap of two neighbours counts once. */
export function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
