import { expect } from 'chai';
import { newAdded, type AddedList } from '../../demo/maker/added.js';
import { basis, finished, newDraft, type Draft } from '../../demo/maker/draft.js';
import { prepare } from '../../demo/maker/reading.js';
import { choicesOf, linesOf, type Choice } from '../../demo/maker/sentences.js';
import { importText } from '../../src/import/import-document.js';
import { readFull } from '../../src/schema/full.js';

const TEXT = `Số 05-NQ/ĐU
NGHỊ QUYẾT
Về nhiệm vụ năm 2026

I. CHỈ TIÊU NĂM 2026
1. Tỷ lệ hộ dân sử dụng nước sạch đạt trên 98%.
2. Trồng mới từ 500 cây xanh trở lên.
II. TÌNH HÌNH
Phường có nhiều thuận lợi. Số điện thoại 0903 123 456 nhận phản ánh; tỷ lệ thu gom rác đạt từ 95% trở lên. Các chi bộ đoàn kết.
Công an phường lập danh sách các hộ kinh doanh, gửi trước ngày 20/3/2026.
III. NHIỆM VỤ
1. Giao Công an phường chủ trì tuyên truyền, hoàn thành trước ngày 15/02/2026.
`;
const paper = prepare(importText(TEXT).resolution!);
const find = (words: string, whole = false): Choice =>
  choicesOf(linesOf(paper.plain)).find(({ text, part }) => text.includes(words) && (whole ? part === undefined : part !== undefined))!;
const add = (draft: Draft, list: AddedList, choice: Choice): string => {
  const one = newAdded(list, choice, basis(paper, draft), [paper.plain, paper.masked!]);
  draft.added.push(one);
  return one.id;
};
const start = (): Draft => newDraft(paper, { plain: true, masked: true }, 'a.txt');

describe('what a person adds', () => {
  it('offers every line and the statements of those that have several', () => {
    const texts = choicesOf(linesOf(paper.plain)).map(({ text }) => text);
    expect(texts).to.include('tỷ lệ thu gom rác đạt từ 95% trở lên');
    expect(texts).to.include('Trồng mới từ 500 cây xanh trở lên.');
    expect(
      texts.filter((text) => /NGHỊ QUYẾT|CHỈ TIÊU NĂM/.test(text)),
      'titles say nothing to be added',
    ).to.deep.equal([]);
  });

  it('is a target read as the importer reads, with the exact words and where they stand', () => {
    const draft = start();
    const id = add(draft, 'targets', find('thu gom rác'));
    const document = finished(paper, draft);
    const target = document.targets!.find((one) => one.id === id)!;
    expect(target.text).to.equal('tỷ lệ thu gom rác đạt từ 95% trở lên');
    expect(target.provenance).to.include({ exact: target.text, suffix: '. Các chi bộ đoàn kết.' });
    expect(target.measures[0]).to.deep.include({ id: `${id}.a`, unit: '%', polarity: 'up' });
    expect(target.measures[0]!.criterion).to.include({ kind: 'bound', op: 'gte', value: 95 });
    expect(target.period?.raw).to.equal('năm 2026');
    expect(JSON.stringify(document.body)).to.equal(JSON.stringify(paper.plain.body));
  });

  it('has an id after the importer’s own scheme that nothing else has', () => {
    const draft = start();
    const first = add(draft, 'targets', find('thu gom rác'));
    expect(first).to.equal('ct.i.3');
    const again = add(draft, 'targets', find('Trồng mới', true));
    expect(again).to.equal(`${paper.plain.targets![1]!.id}~2`);
    const task = add(draft, 'tasks', find('lập danh sách', true));
    expect(task).to.match(/^nv\./);
    const { problems, warnings } = readFull(JSON.parse(JSON.stringify(finished(paper, draft))));
    expect([problems, warnings]).to.deep.equal([[], []]);
  });

  it('is a task with its deadline and who does it, where the paper has it', () => {
    const draft = start();
    const id = add(draft, 'tasks', find('lập danh sách', true));
    const { tasks } = finished(paper, draft);
    expect(tasks![0]!.id).to.equal(id);
    expect(tasks![0]!.deadline).to.include({ to: '2026-03-19' });
    expect(tasks![0]!.roles![0]).to.include({ role: 'lead', who: 'Công an phường' });
  });

  it('is masked with the text, and is the same entry', () => {
    const draft = start();
    const id = add(draft, 'targets', find('Phường có nhiều thuận lợi', true));
    const clear = finished(paper, draft);
    draft.mask = true;
    const masked = finished(paper, draft);
    expect(JSON.stringify(clear.targets)).to.include('0903');
    expect(JSON.stringify(masked)).not.to.include('0903');
    expect(masked.targets!.map((one) => one.id)).to.include(id);
  });

  it('is noted, and leaves nothing behind when it is taken off again', () => {
    const draft = start();
    const id = add(draft, 'targets', find('thu gom rác'));
    const note = finished(paper, draft).issues!.at(-1)!;
    expect(note).to.include({ code: 'reading-edited', decision: 'corrected', exact: 'tỷ lệ thu gom rác đạt từ 95% trở lên' });
    draft.targets[id] = { dropped: true };
    expect(finished(paper, draft)).to.deep.equal(paper.plain);
  });

  it('makes lists where the machine found none', () => {
    const bare = prepare(importText('NGHỊ QUYẾT\nVề một việc\n\nI. VIỆC\nMột câu dài của nghị quyết đạt trên 90%.').resolution!);
    const draft = newDraft(bare, { plain: true, masked: true }, 'a.txt');
    expect(bare.plain.targets).to.equal(undefined);
    draft.added.push(newAdded('targets', choicesOf(linesOf(bare.plain)).at(-1)!, bare.plain, []));
    const document = finished(bare, draft);
    expect(document.targets!.map(({ id }) => id)).to.deep.equal(['ct.1']);
    expect(document).not.to.have.property('tasks');
    expect(readFull(JSON.parse(JSON.stringify(document))).problems).to.deep.equal([]);
  });
});
