/**
 * Names a place in a paper as a citation does, from the smaller to the larger part: "điểm a khoản 2 Điều 5", "mục B.II.1, phần thứ nhất".
 * `labels` are the printed labels from the outermost section inwards.
 */
export function placeName(labels: readonly string[]): string {
  const named: string[] = [];
  let numbers: string[] = [];
  let article = false;
  for (const printed of labels) {
    const label = printed.trim().replace(/^\(|[.:)]{1,3}$/g, '');
    if (!label) continue;
    if (/^\p{Lu}?\p{Ll}*\s/u.test(label) || /^(PHẦN|CHƯƠNG|MỤC|ĐIỀU|PHỤ LỤC)\b/u.test(label)) {
      article = /^điều/iu.test(label);
      named.unshift(article ? label : label.toLocaleLowerCase('vi').replace(/(?<=\s)[ivxlc]+$/u, (roman) => roman.toUpperCase()));
      numbers = [];
    } else if (article) named.unshift(/^\d/.test(label) ? `khoản ${label}` : `điểm ${label}`);
    // "1.2" under "1" repeats its parent: the longer label says it all.
    else if (numbers.length && label.startsWith(`${numbers.at(-1)}.`)) numbers[numbers.length - 1] = label;
    else numbers.push(label);
  }
  if (numbers.length) named.unshift(`mục ${numbers.join('.')}`);
  return named.join(article ? ' ' : ', ');
}
