/** A made-up resolution with one of everything the format knows, small enough to read. */
import type { Resolution } from '../../src/schema/resolution.js';

const paragraph = (id: string, content: unknown, more = {}) => ({ id, kind: 'paragraph', content, ...more });
const item = (id: string, label: string, content: unknown, children?: unknown[]) => ({
  id,
  kind: 'item',
  label,
  content,
  ...(children && { children }),
});
const section = (id: string, label: string, heading: unknown, children: unknown[] = [], more = {}) => ({
  id,
  kind: 'section',
  label,
  heading,
  children,
  ...more,
});

export function sample(more: Record<string, unknown> = {}): Resolution {
  return structuredClone({
    format: 'resolution/1',
    id: 'nq-12',
    lang: 'vi',
    docType: 'nghi-quyet',
    docTypeLabel: 'NGHỊ QUYẾT',
    title: 'Nghị quyết về nhiệm vụ năm 2022',
    subject: 'Về nhiệm vụ năm 2022',
    system: 'party',
    number: '12-NQ/ĐU',
    numberRaw: 'Số 12-NQ/ĐU',
    issuer: { name: 'ĐẢNG ỦY PHƯỜNG THỬ', parent: 'ĐẢNG BỘ QUẬN THỬ' },
    issued: { raw: 'ngày 10 tháng 01 năm 2022' },
    period: { raw: 'năm 2022' },
    preface: [
      paragraph('pre.parent', 'ĐẢNG BỘ QUẬN THỬ', { role: 'parent' }),
      paragraph('pre.issuer', 'ĐẢNG ỦY PHƯỜNG THỬ', { role: 'issuer' }),
      paragraph('pre.star', '*', { role: 'star' }),
      paragraph('pre.number', 'Số 12-NQ/ĐU', { role: 'number' }),
      paragraph('pre.state', 'ĐẢNG CỘNG SẢN VIỆT NAM', { role: 'state' }),
      paragraph('pre.place', 'Phường Thử, ngày 10 tháng 01 năm 2022', { role: 'place' }),
      paragraph('pre.kind', 'NGHỊ QUYẾT', { role: 'kind' }),
      paragraph('pre.subject', 'Về nhiệm vụ năm 2022', { role: 'subject' }),
      paragraph('pre.rule', '-----', { role: 'rule' }),
    ],
    body: [
      paragraph('b.p1', [
        { text: 'Căn cứ ' },
        { text: 'Nghị quyết số 09-NQ/TU ngày 22 tháng 12 năm 2021 của Thành ủy', cite: 'cite.09' },
        { text: ' và ' },
        { text: 'văn bản số 2557', cite: 'cite.2557' },
        { text: ', ' },
        { text: 'nhiệm kỳ 2020 - 2025', strong: true },
        { text: '; ' },
        { text: 'điện thoại ', em: true },
        { redacted: 'phone' },
        { text: ', hội nghị ' },
        { text: 'thồng nhất', sic: 'slip.1' },
        { text: ':' },
      ]),
      section(
        's.quyet-nghi',
        '',
        'QUYẾT NGHỊ',
        [
          section('s.i', 'I.', 'Tình hình năm 2021', [
            paragraph('s.i-p1', [{ text: 'Thu ngân sách đạt 1.350.492.000 đồng' }, { noteRef: 'n1' }, { text: ', vượt 0,5%.' }]),
            item('s.i-i1', '-', 'Ủy ban nhân dân phường hoàn thành giải phóng mặt bằng', [
              item('s.i-i1.1', '+', 'Khu phố 1: văn hoá đạt'),
              item('s.i-i1.2', 'a)', 'Khu phố 2: văn hóa đạt'),
            ]),
            { id: 's.i-q1', kind: 'quote', content: [{ text: 'Trung với Đảng, hiếu với dân' }, { noteRef: 'n2' }] },
            {
              id: 's.i-t1',
              kind: 'table',
              content: 'Bảng 1. Thu chi',
              rows: [
                ['Nội dung', 'Số tiền'],
                ['Thu', [{ text: '7.644 triệu' }, { noteRef: 'n3' }]],
              ],
            },
          ]),
          section('s.ii', 'II.', 'Nhiệm vụ', [
            ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) =>
              section(`s.ii.${n}`, `${n}.`, `Nhiệm vụ thứ ${n} về đô thị`, [
                paragraph(`s.ii.${n}-p1`, `Nội dung ${n} của UBND và MTTQ phường.`),
              ]),
            ),
          ]),
          section('s.iii', 'III.', 'Giao Đảng ủy phường tổ chức thực hiện Nghị quyết này và báo cáo kết quả theo quy định.', [], {
            clause: true,
          }),
        ],
        { declaredCount: 3 },
      ),
    ],
    conclusions: [
      paragraph('end.label', 'Nơi nhận:', { role: 'recipients-label' }),
      { id: 'end.r1', kind: 'item', role: 'recipient', label: '-', content: 'Thường trực Quận ủy (b/c),' },
      { id: 'end.r2', kind: 'item', role: 'recipient', label: '-', content: 'Lưu VPĐU.' },
      paragraph('end.authority', 'T/M ĐẢNG ỦY', { role: 'authority' }),
      paragraph('end.position', 'BÍ THƯ', { role: 'position' }),
      paragraph('end.signed', '(đã ký)', { role: 'signed' }),
      paragraph('end.signatory', 'Nguyễn Văn Thử', { role: 'signatory' }),
    ],
    footnotes: [
      {
        id: 'n1',
        marker: '1',
        content: [{ text: 'Theo ' }, { text: 'Báo cáo số 5', cite: 'cite.2557' }, { text: ' năm 2021.' }],
        blockId: 's.i-p1',
      },
      { id: 'n2', marker: '2', content: 'Lời Bác dạy.', blockId: 's.i-q1' },
      { id: 'n3', marker: '3', content: 'Làm tròn.', blockId: 's.i-t1' },
      { id: 'n4', marker: '*', content: 'Chú thích mất chỗ.', blockId: null },
    ],
    citations: [
      {
        id: 'cite.09',
        raw: 'Nghị quyết số 09-NQ/TU ngày 22 tháng 12 năm 2021 của Thành ủy',
        label: 'Nghị quyết',
        number: '09-NQ/TU',
        date: { raw: 'ngày 22 tháng 12 năm 2021' },
        issuer: 'Thành ủy',
        resolvedTo: 'https://vanban.example.vn/09-nq-tu',
      },
      { id: 'cite.2557', raw: 'văn bản số 2557', number: '2557', date: null },
    ],
    issues: [
      {
        id: 'slip.1',
        severity: 'warning',
        code: 'slip',
        message: 'Chữ này có thể bị nhận dạng sai.',
        messageEn: 'This word may have been misread.',
        suggestion: 'thống nhất',
      },
    ],
    targets: [
      {
        id: 'ct.2.5',
        text: 'Hoàn thành giải phóng mặt bằng',
        measures: [],
        provenance: { blockId: 's.i-i1', exact: 'Ủy ban nhân dân phường hoàn thành giải phóng mặt bằng' },
      },
    ],
    ...more,
  }) as unknown as Resolution;
}
