import { expect } from 'chai';
import { finished, newDraft, type Draft } from '../../demo/maker/draft.js';
import { matterKey, mattersOf } from '../../demo/maker/matters.js';
import { prepare } from '../../demo/maker/reading.js';
import { snippet, isFileName, tagsFor } from '../../demo/maker/snippet.js';
import { importText } from '../../src/import/import-document.js';
import { readFull } from '../../src/schema/full.js';
import type { Resolution } from '../../src/schema/resolution.js';

const TEXT = `Số 05-NQ/ĐU
NGHỊ QUYẾT
Về nhiệm vụ năm 2026

I. CHỈ TIÊU NĂM 2026 (02 chỉ tiêu)
1. Tỷ lệ hộ dân sử dụng nước sạch đạt trên 98%.
2. Trồng mới từ 500 cây xanh trở lên.
II. NHIỆM VỤ
1. Giao Công an phường chủ trì tuyên truyền, hoàn thành trước ngày 15/02/2026. Người dân gọi số điện thoại 0903 123 456.
2. Phân đấu hoàn thành tốt nhiệm vụ. Các chi bộ phải Phân đấu hơn nữa.
`;
const paper = prepare(importText(TEXT).resolution!);
const draft = (edit: (draft: Draft) => void): Draft => {
  const made = newDraft(paper, { plain: true, masked: true }, 'nghi-quyet-05.txt');
  edit(made);
  return made;
};
const slips = ({ issues = [] }: Resolution) => issues.filter(({ code }) => code === 'misspelled');
const text = ({ body }: Resolution): string => JSON.stringify(body);
/** As text, without what marks it. */
const words = (document: Resolution): string[] => [...text(document).matchAll(/"text":"([^"]*)"/g)].map(([, word]) => word!);

describe('the work in progress', () => {
  it('gathers what is said of the same words into one matter, worst first', () => {
    const matters = mattersOf(paper.plain);
    expect(matters.map(({ places }) => places.length)).to.deep.equal([1, 2]);
    expect(matters[0]!.issue.code).to.equal('personal-phone');
  });

  it('is finished without a trace of the page when nothing was decided', () => {
    expect(
      finished(
        paper,
        draft(() => undefined),
      ),
    ).to.deep.equal(paper.plain);
  });

  it('records what was accepted on every place, and leaves the words alone', () => {
    const key = matterKey(slips(paper.plain)[0]!);
    const document = finished(
      paper,
      draft((one) => (one.decisions[key] = { as: 'accepted' })),
    );
    expect(slips(document).map(({ decision, suggestion }) => [decision, suggestion])).to.deep.equal([
      ['accepted', 'Phấn đấu'],
      ['accepted', 'Phấn đấu'],
    ]);
    expect(slips(document)[0]!.message).to.equal('Bản gốc ghi “Phân đấu”; người soát đọc là “Phấn đấu”.');
    expect(text(document)).to.equal(text(paper.plain));
    expect(snippet(document, { tag: 'resolution-viewer', name: 'a', progress: false })).to.include(' show-issues>');
  });

  it('takes the mark off words that were found to be right, and nothing else', () => {
    const key = matterKey(slips(paper.plain)[0]!);
    const document = finished(
      paper,
      draft((one) => (one.decisions[key] = { as: 'kept' })),
    );
    expect(text(document)).not.to.include('"sic"');
    expect(words(document).join('')).to.equal(words(paper.plain).join(''));
    expect(snippet(document, { tag: 'resolution-viewer', name: 'a', progress: false })).not.to.include('show-issues');
  });

  it('masks, and still knows what was decided', () => {
    const key = matterKey(slips(paper.plain)[0]!);
    const document = finished(
      paper,
      draft((one) => {
        one.mask = true;
        one.decisions[key] = { as: 'accepted' };
      }),
    );
    expect(JSON.stringify(document)).not.to.include('0903');
    expect(slips(document).every(({ decision }) => decision === 'accepted')).to.equal(true);
  });

  it('takes targets off the list, with a note of it, and stays a valid document', () => {
    const id = paper.plain.targets![0]!.id;
    const document = finished(
      paper,
      draft((one) => {
        one.targets[id] = { dropped: true };
        one.original = 'https://phuong.vn/a.pdf';
      }),
    );
    expect(document.targets!.map((target) => target.id)).not.to.include(id);
    expect(document.issues!.at(-1)).to.include({ code: 'reading-edited', decision: 'corrected' });
    const { problems, warnings } = readFull(JSON.parse(JSON.stringify(document)));
    expect([problems, warnings]).to.deep.equal([[], []]);
  });

  it('offers the tags there is something for, and escapes what a paper is called', () => {
    expect(tagsFor(paper.plain)).to.deep.equal(['resolution-viewer', 'target-table', 'target-summary', 'task-timeline']);
    const hostile = { ...paper.plain, docType: 'other' as const, title: '<script>"&' };
    expect(snippet(hostile, { tag: 'target-table', name: 'a', progress: true })).to.include('<p>&lt;script&gt;&quot;&amp;</p>');
    expect(snippet(hostile, { tag: 'target-table', name: 'a', progress: true })).to.include('progress="/van-ban/a-tien-do.csv"');
  });

  it('takes names that every server takes', () => {
    for (const good of ['a', 'nghi-quyet-05-nq-du', '2026']) expect(isFileName(good), good).to.equal(true);
    for (const bad of ['', '-a', 'a-', 'Nghị quyết', 'a/b', '../a', 'a.json', 'A']) expect(isFileName(bad), bad).to.equal(false);
  });
});
