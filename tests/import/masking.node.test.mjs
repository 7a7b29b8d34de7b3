import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importText } from '../../dist/lib/import/import-document.js';
import { mask, personalIssues } from '../../dist/lib/import/masking.js';
import { readResolution } from '../../dist/lib/schema/reader.js';

const paper = () => ({
  format: 'resolution/1',
  id: 'x',
  docType: 'thong-bao',
  title: 'Thông báo',
  signature: { name: 'Phan Văn Tuấn' },
  source: { dropped: [{ rule: 'page', line: 3, text: '0912345678' }] },
  body: [
    {
      id: 'p1',
      kind: 'paragraph',
      content: [
        { text: 'Hộ ông Trần Văn ' },
        { text: 'Ba', strong: true },
        { text: 'call', noteRef: 'fn.1' },
        { text: ' (0912345678) đã nhận.' },
      ],
      raw: 'Hộ ông Trần Văn Ba (0912345678) đã nhận.',
    },
    { id: 'p2', kind: 'paragraph', content: 'Trần Văn Ba cảm ơn. Đồng chí Phan Văn Tuấn kết luận.' },
  ],
  footnotes: [{ id: 'fn.1', marker: '1', content: 'Trần Văn Ba sinh năm 1960', blockId: 'p1' }],
  issues: [{ id: 'i', severity: 'hint', code: 'x', message: 'Trần Văn Ba' }],
  tasks: [{ id: 't', text: 'Thăm ông Trần Văn Ba', kind: 'task' }],
});

describe('mask', () => {
  it('takes every trace out, keeps marks and notes, and records what kind was taken', () => {
    const before = paper();
    const after = mask(before);
    assert.deepEqual(before, paper(), 'works on a copy');
    assert.doesNotMatch(JSON.stringify(after), /Trần Văn|0912345678/);
    assert.deepEqual(after.body[0].content, [
      { text: 'Hộ ông ' },
      { redacted: 'name' },
      { text: 'call', noteRef: 'fn.1' },
      { text: ' (' },
      { redacted: 'phone' },
      { text: ') đã nhận.' },
    ]);
    assert.equal(after.body[0].raw, undefined);
    assert.match(JSON.stringify(after.body[1]), /Phan Văn Tuấn/);
    assert.equal(after.tasks[0].text, 'Thăm ông [đã che]');
    assert.deepEqual(
      after.issues.filter(({ code }) => code === 'masked').map(({ where }) => where),
      ['p1', 'p1', 'p2', 'fn.1'],
    );
    assert.deepEqual(readResolution(after).problems, []);
  });

  it('leaves tasks the day they have from the title', () => {
    const { resolution } = importText(
      [
        'ĐẢNG ỦY PHƯỜNG AN BÌNH',
        'Số 12-NQ/ĐU',
        'An Bình, ngày 05 tháng 01 năm 2026',
        'NGHỊ QUYẾT',
        'về nhiệm vụ năm 2026',
        'I. CHỈ TIÊU',
        '1. 95% hộ dân dùng nước sạch.',
        'II. NHIỆM VỤ',
        '1. Giao Công an phường rà soát hộ ông Trần Văn Ba, điện thoại 0912345678.',
        '2. Giao Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện.',
      ].join('\n'),
    );
    const due = ({ tasks }) => tasks.map(({ deadline }) => deadline?.to);
    assert.deepEqual(due(resolution), ['2026-12-31', '2026-12-31']);
    assert.deepEqual(due(mask(resolution)), ['2026-12-31', '2026-12-31']);
  });

  it('leaves a paper without such data as it is', () => {
    const plain = { ...paper(), body: [{ id: 'p', kind: 'paragraph', content: 'Không có gì.' }], footnotes: [] };
    assert.deepEqual(mask(plain), plain);
  });
});

describe('personalIssues', () => {
  it('leaves alone whom the paper names by an office elsewhere', () => {
    const body = [
      { id: 'a', kind: 'paragraph', content: 'Nguyễn Thị Ngọc Hạnh, Bí thư Đảng ủy chủ trì.' },
      { id: 'b', kind: 'paragraph', content: 'Đồng chí Nguyễn Thị Ngọc Hạnh ghi nhận; ông Trần Văn Ba cảm ơn.' },
    ];
    assert.deepEqual(
      personalIssues({ ...paper(), body, footnotes: [] }).map(({ code, where }) => [code, where]),
      [['personal-name', 'b']],
    );
  });

  it('says where and what kind, and does not repeat the data', () => {
    const issues = personalIssues(paper());
    assert.deepEqual(
      issues.map(({ code, where }) => [code, where]),
      [
        ['personal-name', 'p1'],
        ['personal-phone', 'p1'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(issues), /Trần|0912/);
  });
});

describe('a list behind the signature', () => {
  const list = (...heads) => ({
    format: 'resolution/1',
    id: 'x',
    docType: 'quyet-dinh',
    title: 'Quyết định',
    conclusions: [
      { id: 'e1', kind: 'paragraph', role: 'signatory', content: 'Phan Văn Tuấn' },
      {
        id: 'e2',
        kind: 'section',
        heading: 'DANH SÁCH HỘ NGHÈO',
        children: [
          {
            id: 'e3',
            kind: 'table',
            rows: [
              ['TT', ...heads],
              ['1', 'Trần Văn Ba', 'Ấp 3'],
              ['2', 'Lê Thị Tư', 'Ấp 4'],
            ],
          },
          { id: 'e4', kind: 'paragraph', content: 'Bà Ngô Thị Năm lập danh sách.' },
        ],
      },
    ],
  });

  it('is masked name by name, and the signature is not', () => {
    const file = JSON.stringify(mask(list('Họ và tên chủ hộ', 'Địa chỉ')));
    assert.doesNotMatch(file, /Trần Văn Ba|Lê Thị Tư|Ngô Thị Năm/);
    assert.match(file, /Phan Văn Tuấn/);
    assert.match(file, /Ấp 3/);
  });

  it('of those who hold an office stays', () => {
    assert.match(JSON.stringify(mask(list('Họ và tên', 'Chức vụ'))), /Trần Văn Ba/);
  });
});
