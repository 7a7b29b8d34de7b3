/**
 * How long the verdicts on a large document take in Node: `npm run bench:verdict` after building lib. The run that was disturbed
 * least counts; the median and the first are printed beside it. Once with one result of each measure, once with the year before too.
 */
import { standing } from '../../dist/lib/model/standing.js';

const MEASURES = 10_000;
const LIMIT = 50;
const RUNS = 15;

const year = (y) => ({ raw: `năm ${y}`, from: `${y}-01-01`, to: `${y}-12-31`, precision: 'year' });
const KINDS = [
  (i) => [{ kind: 'bound', op: 'gte', value: 50 + (i % 50) / 10, raw: '50%' }, '%'],
  (i) => [{ kind: 'bound', op: 'eq', value: 500 + i, raw: '500 cây' }, 'cây'],
  () => [{ kind: 'all' }, '%'],
  () => [{ kind: 'bound', op: 'lt', value: 5 }, 'vụ/10.000 dân'],
  () => [{ kind: 'range', min: 10, max: 12 }, 'đồng chí'],
  () => [{ kind: 'change', direction: 'down', amount: { min: 5, max: 10 }, amountKind: 'relative', reference: 'năm 2021' }, 'vụ'],
  () => [{ kind: 'plan', floor: 3, assignedBy: 'thành phố' }, 'triệu đồng'],
];

/** Targets of three measures, each with the result of the year, and of the year before where asked for. */
function document(results) {
  const targets = [];
  const observations = [];
  for (let i = 0; i < MEASURES; i++) {
    const [criterion, unit] = KINDS[i % KINDS.length](i);
    const id = `m${i}`;
    if (i % 3 === 0)
      targets.push({ id: `t${i}`, text: 't', groupId: `g${i % 5}`, measures: [], period: year(2022), provenance: { blockId: 'b' } });
    targets.at(-1).measures.push({ id, label: id, unit, criterion });
    const result = { num: 107 + (i % 90), den: 283 };
    const value = { value: (i % 900) / 10 + 1 };
    if (results > 1) observations.push({ measureId: id, period: year(2021), value: 45.5 });
    observations.push({
      measureId: id,
      period: year(2022),
      ...(i % 2 ? result : value),
      comparedTo: [{ label: 'thành phố', ratio: 1.02 }],
    });
  }
  return { targets, observations, targetGroups: [0, 1, 2, 3, 4].map((n) => ({ id: `g${n}`, label: `Nhóm ${n}` })), period: year(2022) };
}

for (const results of [1, 2]) {
  const times = Array.from({ length: RUNS }, () => {
    const resolution = document(results);
    const start = performance.now();
    const { measures } = standing(resolution, { today: '2022-09-30' });
    const time = performance.now() - start;
    if (measures.total !== MEASURES || !measures.judged) throw new Error('Not every measure was judged.');
    return time;
  });
  const [best, median] = [0, RUNS >> 1].map((n) => times.toSorted((a, b) => a - b)[n]);
  const figures = `${best.toFixed(1)} ms (limit ${LIMIT}; median ${median.toFixed(1)}, first ${times[0].toFixed(1)})`;
  console.log(`${MEASURES} measures, ${results} result${results > 1 ? 's' : ''} each: ${figures}`);
  if (best > LIMIT) process.exitCode = 1;
}
