/** Scores sentence by sentence, each in the smallest paper that has a place for it. */
import { readFileSync } from 'node:fs';
import { importText } from '../../../dist/lib/import/import-document.js';
import { fold, numbersOf } from './compare.mjs';
import { Tally, show, squeeze, tallyCriteria, tallyFinds, tallyResults } from './tally.mjs';

const FILLER = {
  result: 'Tình hình địa phương cơ bản ổn định.',
  target: 'Trồng mới 217 cây xanh dọc bờ kênh.',
  task: 'Tăng cường công tác tuyên truyền, vận động Nhân dân.',
};

const paper = ({ result = FILLER.result, target = FILLER.target, task = FILLER.task }) => `ĐẢNG BỘ THÀNH PHỐ VÍ DỤ
ĐẢNG ỦY PHƯỜNG THỬ
*
Số 07-NQ/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Phường Thử, ngày 15 tháng 12 năm 2022

NGHỊ QUYẾT
về nhiệm vụ trọng tâm năm 2023
-----

I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ
- ${result}

II. CÁC CHỈ TIÊU CHỦ YẾU
- ${target}
- ${FILLER.target}

III. NHIỆM VỤ VÀ GIẢI PHÁP
- ${task}

T/M ĐẢNG ỦY
BÍ THƯ
Nguyễn Văn Ví Dụ
`;

/** What is read with the sentence at this place, but for the one true target of the filler. */
function readAt(place, sentence) {
  const { resolution, refusal } = importText(paper({ [place]: sentence }));
  if (refusal) throw new Error(`Refused: ${sentence}`);
  const { targets = [], observations = [] } = resolution;
  return { targets: targets.filter(({ text }) => fold(text) !== fold(FILLER.target)), observations };
}

/** Criteria of a target in order, each with the unit of its measure. */
export const criteriaOf = ({ measures }) =>
  measures.flatMap(({ criterion, also = [], unit }) => [criterion, ...also].map((one) => ({ criterion: one, unit })));

function scoreTarget(tally, entry) {
  const { targets } = readAt('target', entry.text);
  const own = targets.find(({ text }) => squeeze(text) === squeeze(entry.text));
  const strangers = targets.filter((target) => target !== own).map(({ text }) => `"${text}" beside "${entry.text}"`);
  tallyFinds(tally, [entry], new Set(own ? [entry] : []), strangers);
  tallyCriteria(tally, entry, own ? criteriaOf(own) : []);
}

const hasNumber = ({ value, num }) => typeof value === 'number' || typeof num === 'number';

function scoreNotTarget(tally, { text, numbers }) {
  tallyFinds(
    tally,
    [],
    new Set(),
    readAt('task', text).targets.map((target) => target.text),
  );
  if (numbers === 'facts') return;
  // A trap stays one wherever it stands: among targets and among results, too.
  const criteria = readAt('target', text).targets.flatMap(criteriaOf);
  const wrong = [
    ...criteria.filter(({ criterion }) => numbersOf(criterion).length > 0),
    ...readAt('result', text).observations.filter(hasNumber),
  ];
  tally.count('traps read as numbers', wrong.length > 0 ? 1 : 0, `${text}\n    read ${show(wrong)}`);
}

function scoreResult(tally, { text, results }) {
  const { targets, observations } = readAt('result', text);
  tallyFinds(
    tally,
    [],
    new Set(),
    targets.map((target) => target.text),
  );
  tallyResults(tally, text, results, observations);
}

/** @param part 'tune' or 'score' */
export function scoreSentences(part) {
  const { targets, notTargets, results } = JSON.parse(readFileSync(new URL(`${part}.json`, import.meta.url), 'utf8'));
  const tally = new Tally();
  for (const entry of targets) scoreTarget(tally, entry);
  for (const entry of notTargets) scoreNotTarget(tally, entry);
  for (const entry of results) scoreResult(tally, entry);
  return tally;
}
