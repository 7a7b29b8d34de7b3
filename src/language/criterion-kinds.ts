/** Which kind of criterion a number with its words is. */
import type { Chain, Op } from './comparators.js';
import type { Bound, CriterionValue, Range } from './criterion.js';
import type { Letters } from './letters.js';
import type { Found } from './quantities.js';

type Pair = [start: number, end: number];

export interface Around {
  found: Found;
  chain: Chain;
  /** Words of the same statement before and behind, folded offsets. */
  pre: Pair;
  post: Pair;
  /** The end of the words read, "trở lên" included. */
  end: number;
  /** What was read just before in the same clause. */
  carried?: CriterionValue;
  /** Its unit. */
  unit?: string;
  /** The measure named before, where this statement names none. */
  name?: Pair;
}

/** "trên tổng số 1.282 đảng viên": the whole of something, nothing asked for. */
export function isPart(flat: string, start: number, found: Found): boolean {
  return (
    /\b(?:tong so|trong so|trong tong so|tren tong|tren ca|ca|tren|nhom|top)\s{1,3}$/.test(flat.slice(Math.max(0, start - 24), start)) &&
    found.den === undefined &&
    !/^tren/.test(flat.slice(start, found.from))
  );
}

/** A verb of change that heads the statement: "kéo giảm tai nạn giao thông … 5-10%", "Giảm tỷ lệ …", "mỗi năm tăng …". */
const HEAD =
  /(?:^|[,;:)]\s{0,3}|\b(?:phan dau|thuc hien|de|nham|tiep tuc|va|se|kiem che|kiem che,|kim che|keo|dam bao|bao dam|moi nam|hang nam|gop phan)\s{1,3})(giam|tang|nang|ha|vuot)\b/g;
const REFERENCE = /\bso (?:voi|cung ki)\b/;
const PLANNED = /\b(?:chi tieu|ke hoach|du toan|nghi quyet|phap lenh|giao|de ra|muc tieu)\b/;
const ASSIGNER =
  /\b(?:uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan|thanh pho|thi xa|tinh|huyen|quan|phuong|xa|cap tren|nghi quyet|dai hoi|phap lenh|trung uong)\b[^,;.]{0,70}?(?=\s{1,3}(?:da\s|duoc\s)?(?:giao|de ra)\b|$)/;

export function criterionOf(letters: Letters, around: Around): CriterionValue {
  const { flat, span, text } = letters;
  const { chain, pre, post, end, carried } = around;
  const found = asShare(around.found);
  const before = flat.slice(pre[0], pre[1]);
  const after = flat.slice(post[0], post[1]);
  const base = span(chain.start, end);
  const confidence = Math.min(found.confidence, chain.confidence, found.approx ? 0.8 : 1);
  const as = { raw: text.slice(base.start, base.end), confidence };
  const open = /tro (len|xuong)$/.exec(flat.slice(found.to, end))?.[1];
  const op: Op = open === 'len' ? 'gte' : open === 'xuong' ? 'lte' : (chain.op ?? (chain.from && found.max === undefined ? 'gte' : 'eq'));
  const amount: Bound | Range =
    found.max !== undefined && !open
      ? { min: found.value, max: found.max, mode: 'stretch' }
      : { op, value: open === 'xuong' ? (found.max ?? found.value) : found.value };
  const reference = referenceOf(letters, pre, post);
  const compared = reference?.text ?? '';
  const head = headOf(letters, pre);

  const exceeds = chain.exceeds || head === 'vuot' || /\bvuot (?:chi tieu|ke hoach|du toan)\b/.test(before);
  if (exceeds && !chain.level && isShare(found)) {
    const plan = PLANNED.test(compared) || (!reference && PLANNED.test(`${before} ${after.slice(0, 60)}`));
    if (plan || !reference)
      return planOf(found, { ...as, confidence: plan ? confidence : Math.min(confidence, 0.6) }, assigner(letters, pre, post), !!open);
    return change('up');
  }
  if (exceeds && !chain.level && PLANNED.test(compared)) return change('up');

  const ratio = found.unitKind === 'ratio';
  const fall = chain.direction === 'down' || (!chain.direction && head === 'giam');
  const rise = chain.direction === 'up' || (!chain.direction && head === 'tang');
  if (ratio && !chain.level && !fall) return change('up');
  if (ratio && (chain.direction ?? (reference || rise ? 'up' : undefined))) return change(fall ? 'down' : 'up');
  // "giảm … dưới 7,4 vụ", "giảm … còn 0,4%" name the level to come down to.
  // "kéo giảm số vụ … ở mức 5% trở lên so với cùng kỳ": by how much, as what it is compared with says.
  const amountOnly =
    head === 'giam' && !!reference && isShare(found) && !chain.fallen && /\bmuc\b/.test(flat.slice(chain.start, found.from));
  // "tăng thứ hạng lên ít nhất 03 bậc": steps are what it moves by.
  const steps = !!head && found.unit?.normalize('NFC').toLowerCase() === 'bậc';
  const level =
    (chain.level && !amountOnly && !steps) ||
    ((op === 'lt' || op === 'lte') && fall && !chain.direction) ||
    (op === 'lt' && chain.direction === 'down');
  if (rise && !chain.level && isShare(found) && PLANNED.test(compared)) return planOf(found, as, assigner(letters, pre, post), !!open);
  if (fall && !level) return change('down');
  if (rise && (!chain.level || steps)) return change('up');
  if (
    carried?.kind === 'change' &&
    carried.amount &&
    !chain.op &&
    !chain.level &&
    !open &&
    !before &&
    found.unit?.toLowerCase() === around.unit?.toLowerCase() &&
    found.value !== 100
  )
    return change(carried.direction);

  if (found.den !== undefined && found.num === found.den) return { kind: 'all', ...as };
  if (found.value === 100 && found.unitKind === 'percent' && found.max === undefined && (op === 'eq' || op === 'gte'))
    return { kind: 'all', ...as };
  if (found.value === 0 && found.max === undefined && op === 'eq') return { kind: 'none', ...as };
  if ('min' in amount) return { kind: 'range', ...amount, ...as };
  // "kéo giảm số vụ … ở mức 5% trở xuống": per cent of a number of cases is hardly a level.
  const unsure =
    (chain.from && !open && !chain.op) ||
    (op === 'gt' && isPlace(found)) ||
    (head === 'giam' && found.unitKind === 'percent' && /\bso (?:vu|luong|nguoi|ca)\b/.test(before));
  return { kind: 'bound', ...amount, ...as, confidence: unsure ? Math.min(confidence, 0.7) : confidence };

  function change(direction: 'up' | 'down'): CriterionValue {
    // "từ 5% số vụ trộm cắp trở lên": what falls may stand inside.
    const kind = kindOfChange(found, `${around.name ? flat.slice(...around.name) : before} ${flat.slice(found.to, end)} ${after}`);
    const sure = chain.direction || chain.exceeds ? confidence : Math.min(confidence, 0.8);
    return {
      kind: 'change',
      direction,
      amount,
      ...(kind && { amountKind: kind }),
      ...(reference && { reference: reference.printed }),
      ...as,
      confidence: sure,
    };
  }
}

/** "2/3 số chi hội" is 66,67% of them: no noun makes the two numbers a count. */
export function asShare(found: Found): Found {
  if (found.den === undefined || found.unitKind !== 'none') return found;
  return { ...found, value: Math.round((found.value / found.den) * 10_000) / 100, unit: '%', unitKind: 'percent', confidence: 0.6 };
}

const isShare = (found: Found): boolean => found.unitKind === 'percent' || found.unitKind === 'none';
/** "trên 19 tổ dân phố" may be where, not how many. */
const isPlace = (found: Found): boolean =>
  /^(?:tuyến|tổ dân phố|khu phố|địa bàn|xã|phường|thôn|ấp|đường|lĩnh vực)/i.test(found.unit?.normalize('NFC') ?? '');

function planOf(found: Found, as: { raw: string; confidence: number }, assignedBy: string | undefined, open: boolean): CriterionValue {
  return {
    kind: 'plan',
    floor: found.value,
    // "từ 1 - 1,5% trở lên" is met from 1 on, and never too high.
    ...(found.max !== undefined && !open && { stretch: found.max }),
    ...(assignedBy && { assignedBy }),
    ...as,
  };
}

/** Per cent of a share are left open: points or a part of it, the paper does not say. */
function kindOfChange(found: Found, words: string): 'relative' | 'points' | 'absolute' | 'ratio' | undefined {
  if (found.unitKind === 'ratio') return 'ratio';
  if (found.unitKind === 'points') return 'points';
  if (found.unitKind !== 'percent' && found.unitKind !== 'permille' && found.unitKind !== 'none') return 'absolute';
  if (/\b(?:ti le|ti suat|ho ngheo|ho can ngheo|can ngheo)\b/.test(words)) return undefined;
  return /\b(?:so(?! (?:voi|cung))|tong|thu|doanh thu|thu nhap|gia tri|san luong|tai nan|vu|don thu|ngan sach|hoi vien|doan vien|kinh phi|von|dien tich|nang suat|luot)\b/.test(
    words,
  )
    ? 'relative'
    : undefined;
}

/** The verb that heads the statement, confirmed on its letters: giám sát is not giảm, nặng is not nâng. */
function headOf({ flat, printed }: Letters, [start, end]: Pair): 'giam' | 'tang' | 'vuot' | undefined {
  let last: 'giam' | 'tang' | 'vuot' | undefined;
  for (const match of flat.slice(start, end).matchAll(HEAD)) {
    const verb = match[1] ?? '';
    const at = start + match.index + match[0].length;
    const letters = printed(at - verb.length, at);
    if (verb === 'giam' && /gi[ảãaạàâẩ]m/.test(letters)) last = 'giam';
    else if (verb === 'ha' && letters === 'hạ') last = 'giam';
    else if (verb === 'tang' && /t[ăâa]ng/.test(letters)) last = 'tang';
    else if (verb === 'nang' && letters === 'nâng') last = undefined;
    else if (verb === 'vuot') last = 'vuot';
  }
  return last;
}

function referenceOf({ flat, span, text }: Letters, pre: Pair, post: Pair): { text: string; printed: string } | null {
  for (const [start, end] of [post, pre]) {
    const at = flat.slice(start, end).search(REFERENCE);
    if (at < 0) continue;
    const words = flat.slice(start + at, end);
    const lead = /^so voi\s{1,3}|^so\s{1,3}/.exec(words)?.[0].length ?? 0;
    const long = /^[^,;()]{1,160}/.exec(words.slice(lead))?.[0].trimEnd() ?? '';
    const shown = span(start + at + lead, start + at + lead + long.replace(/\s(?:la|tu|dat)$/, '').length);
    return { text: long, printed: text.slice(shown.start, shown.end) };
  }
  return null;
}

function assigner({ flat, span, text }: Letters, pre: Pair, post: Pair): string | undefined {
  for (const [start, end] of [post, pre]) {
    const match = ASSIGNER.exec(flat.slice(start, end));
    if (!match) continue;
    const shown = span(start + match.index, start + match.index + match[0].length);
    return text.slice(shown.start, shown.end);
  }
  return undefined;
}
