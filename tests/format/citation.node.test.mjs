import assert from 'node:assert/strict';
import { it } from 'node:test';
import { citation } from '../../dist/lib/format/citation.js';
import { shortTitle } from '../../dist/lib/format/title.js';

const doc = (more) => ({ format: 'resolution/1', id: 'x', docType: 'nghi-quyet', title: 'Nghị quyết về môi trường', ...more });
const full = doc({
  number: '40-NQ/ĐU',
  issued: { raw: 'ngày 10 tháng 01 năm 2022' },
  issuer: { name: 'Đảng ủy phường Thử' },
  subject: 'về nhiệm vụ năm 2022',
});

it('cites kind, number, date, issuer and subject, in that order', () => {
  assert.equal(citation(full), 'Nghị quyết số 40-NQ/ĐU ngày 10 tháng 01 năm 2022 của Đảng ủy phường Thử, về nhiệm vụ năm 2022');
});

it('begins with the place in the text', () => {
  assert.match(citation(full, 'mục B.II.1'), /^Mục B\.II\.1, Nghị quyết số 40-NQ\/ĐU/);
  assert.match(citation(full, 'điểm a khoản 2 Điều 5'), /^Điểm a khoản 2 Điều 5, Nghị quyết/);
});

it('leaves out what the paper does not say, and makes nothing up', () => {
  assert.equal(citation(doc({})), 'Nghị quyết');
  assert.equal(citation(doc({ docType: 'other' })), 'Nghị quyết về môi trường');
  assert.equal(citation(doc({ docType: 'other', number: '7' })), 'Văn bản số 7');
  assert.equal(citation(doc({ docType: 'other', docTypeLabel: 'Tờ trình', number: '7' })), 'Tờ trình số 7');
  assert.equal(citation(doc({ issued: { raw: '' }, issuer: { name: null }, number: null, subject: null })), 'Nghị quyết');
});

it('says of a draft that it is one', () => {
  assert.equal(citation(doc({ docType: 'bao-cao', subject: 'Báo cáo chính trị', stage: 'draft' })), 'Báo cáo, Báo cáo chính trị (dự thảo)');
});

it('names a document shortly: by its number, else by kind and title', () => {
  assert.equal(shortTitle(full), 'Nghị quyết số 40-NQ/ĐU');
  assert.equal(shortTitle(doc({})), 'Nghị quyết về môi trường');
  assert.equal(shortTitle(doc({ title: 'NGHỊ QUYẾT về đất' })), 'NGHỊ QUYẾT về đất');
  assert.equal(shortTitle(doc({ docType: 'bao-cao', title: 'Tăng cường', stage: 'draft' })), 'Báo cáo (dự thảo): Tăng cường');
  assert.equal(shortTitle(doc({ docType: 'other', title: 'Tờ trình', number: '7' })), 'Tờ trình');
});
