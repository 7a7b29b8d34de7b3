/** Whether more or less of something is better, read from its own words and never from taste. */
import type { CriterionReading } from '../language/criteria.js';
import type { Measure } from '../schema/data.js';

type Polarity = Measure['polarity'];

/** `none`: the words do not tell, a person decides. Undefined where there is no more and less. */
export function polarityOf({ criterion, polarity, polarityDoubt, raw }: CriterionReading, label: string): Polarity {
  switch (criterion.kind) {
    case 'all':
    case 'plan':
    case 'ordinal':
    case 'rank':
      return 'up';
    case 'none':
      return 'down';
    case 'change':
      return criterion.direction;
    case 'milestone':
    case 'qualitative':
      return undefined;
    case 'range':
      return polarityDoubt ? 'none' : (polarity ?? 'up');
    case 'bound':
      break;
  }
  if (polarityDoubt) return 'none';
  const { op } = criterion;
  if (op === 'eq') {
    if (/(?:^|\s)(?:đúng|vừa đủ|chính xác)$/iu.test(label)) return 'exact';
    // "giảm còn 3 hộ", and not "1.200 con".
    return polarity ?? (/(?<!\p{L})(?:còn|cón|xuống|giảm)(?!\p{L})/iu.test(raw.normalize('NFC')) ? 'down' : 'up');
  }
  const said = op === 'gte' || op === 'gt' ? 'up' : 'down';
  // "tỷ lệ vi phạm trên 5%": a promise of more of what everybody wants less of was read wrongly, or printed so.
  return polarity !== undefined && polarity !== said ? 'none' : said;
}
