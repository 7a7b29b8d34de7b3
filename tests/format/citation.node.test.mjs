import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
  assert.equal(citation(full), 'Nghị quyết số 40-NQ/ĐU ngày 10 tháng 01 năm 2022 của Đảng ủy phường Thử về nhiệm vụ năm 2022');
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
  assert.equal(citation(doc({ docType: 'bao-cao', subject: 'Báo cáo chính trị', stage: 'draft' })), 'Báo cáo chính trị (dự thảo)');
});

it('leaves out the blanks of a date nobody filled in', () => {
  const dated = (raw) => citation(doc({ number: '5-NQ/ĐU', issued: { raw } }));
  assert.equal(dated('ngày tháng 4 năm 2020'), 'Nghị quyết số 5-NQ/ĐU tháng 4 năm 2020');
  assert.equal(dated('ngày    tháng   năm 2020'), 'Nghị quyết số 5-NQ/ĐU năm 2020');
  assert.equal(dated('ngày … tháng … năm 2020'), 'Nghị quyết số 5-NQ/ĐU năm 2020');
  assert.equal(dated('ngày ... tháng ... năm ...'), 'Nghị quyết số 5-NQ/ĐU');
  assert.equal(dated('ngày tháng năm'), 'Nghị quyết số 5-NQ/ĐU');
  assert.equal(dated('ngày 3/4/2020'), 'Nghị quyết số 5-NQ/ĐU ngày 3/4/2020');
});

it('writes an issuer in capitals as running text, where every word of it is known', () => {
  const by = (name) => citation(doc({ number: '5', issuer: { name } })).slice('Nghị quyết số 5 của '.length);
  assert.equal(by('ĐẢNG UỶ PHƯỜNG HƯƠNG XUÂN'), 'Đảng uỷ phường Hương Xuân');
  assert.equal(by('HỘI ĐỒNG NHÂN DÂN PHƯỜNG TÂN LẠC THƯỢNG'), 'Hội đồng nhân dân phường Tân Lạc Thượng');
  assert.equal(by('ỦY BAN NHÂN DÂN PHƯỜNG 14'), 'Ủy ban nhân dân Phường 14');
  assert.equal(by('BAN CHẤP HÀNH ĐẢNG BỘ XÃ BÌNH AN'), 'Ban Chấp hành Đảng bộ xã Bình An');
  assert.equal(by('ĐẢNG BỘ THỊ XÃ HƯƠNG TRÀ'), 'Đảng bộ thị xã Hương Trà');
  assert.equal(by('BAN THƯỜNG VỤ THÀNH ỦY THÀNH PHỐ HỒ CHÍ MINH'), 'Ban Thường vụ Thành ủy Thành phố Hồ Chí Minh');
  assert.equal(by('UBND PHƯỜNG HẢI LẠC'), 'UBND phường Hải Lạc');
  // Decomposed letters too.
  assert.equal(by('ĐẢNG ỦY XÃ BÌNH AN'.normalize('NFD')).normalize('NFC'), 'Đảng ủy xã Bình An');
});

it('keeps an issuer as printed where the words do not tell what is a name', () => {
  const by = (name) => citation(doc({ number: '5', issuer: { name } })).slice('Nghị quyết số 5 của '.length);
  for (const name of ['CHI CỤC THUẾ KHU VỰC II', 'ĐẢNG ỦY PHƯỜNG XUÂN LA KHÓA XI', 'PHƯỜNG', 'ĐẢNG ỦY PHƯỜNG', 'Đảng Ủy phường Thử'])
    assert.equal(by(name), name);
});

it('says nothing twice, and leaves no bracket open', () => {
  const congress = { issuer: { name: 'Đại hội đại biểu Đảng bộ Phường 14' }, subject: 'Đại hội đại biểu Đảng bộ Phường 14 Lần thứ XIV' };
  assert.equal(citation(doc(congress)), 'Nghị quyết của Đại hội đại biểu Đảng bộ Phường 14 Lần thứ XIV');
  assert.equal(citation(doc({ subject: '(Về môi trường' })), 'Nghị quyết về môi trường');
  assert.equal(citation(doc({ subject: '(Về môi trường)' })), 'Nghị quyết về môi trường');
  assert.equal(citation(doc({ subject: 'Về môi trường (lần 2)' })), 'Nghị quyết về môi trường (lần 2)');
  assert.equal(citation(doc({ subject: 'V/v môi trường' })), 'Nghị quyết V/v môi trường');
});

it('cites each of the five papers as a Vietnamese reader would', () => {
  const of = (name) => citation(JSON.parse(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8')));
  assert.equal(
    of('nghi-quyet-40'),
    'Nghị quyết số 40-NQ/ĐU về nhiệm vụ phát triển kinh tế, văn hóa - xã hội, bảo đảm quốc phòng - an ninh; công tác xây dựng Đảng và vận động nhân dân năm 2022',
  );
  assert.equal(
    of('nghi-quyet-31'),
    'Nghị quyết số 31-NQ/ĐU ngày 23 tháng 9 năm 2021 của Đảng uỷ phường Hương Xuân, Nhiệm vụ tháng 10 năm 2021',
  );
  assert.equal(
    of('bao-cao-chinh-tri'),
    'Báo cáo chính trị của Ban Chấp hành Đảng bộ phường Đức Giang khóa X tại Đại hội Đảng bộ phường Đức Giang lần thứ XI, tháng 4 năm 2020 (dự thảo)',
  );
  assert.equal(of('nghi-quyet-dai-hoi'), 'Nghị quyết của Đại hội đại biểu Đảng bộ Phường 14 Lần thứ XIV nhiệm kỳ 2020 – 2025');
  assert.equal(
    of('thong-bao-01-2022'),
    'Thông báo Kết luận tại hội nghị giao ban Bí thư chi bộ, Trưởng các đoàn thể chính trị xã hội về nhiệm vụ trọng tâm năm 2022 và tháng 01/2022',
  );
});

it('names a document shortly: by its number, else by kind and title', () => {
  assert.equal(shortTitle(full), 'Nghị quyết số 40-NQ/ĐU');
  assert.equal(shortTitle(doc({})), 'Nghị quyết về môi trường');
  assert.equal(shortTitle(doc({ title: 'NGHỊ QUYẾT về đất' })), 'NGHỊ QUYẾT về đất');
  assert.equal(shortTitle(doc({ docType: 'bao-cao', title: 'Tăng cường', stage: 'draft' })), 'Báo cáo (dự thảo): Tăng cường');
  assert.equal(shortTitle(doc({ docType: 'other', title: 'Tờ trình', number: '7' })), 'Tờ trình');
});
