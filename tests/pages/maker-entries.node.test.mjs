/** What a clerk finds out in the lists of the page that makes a file: the whole sentence, its place, its group, what is missing and what is too much. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workshop } from '../support/cli.mjs';
import { docx, p } from '../support/docx.mjs';
import { closeMaker, openPaper } from '../support/maker.mjs';
import { fivePages } from '../support/maker-five-pages.mjs';
import { engine } from '../support/pages.mjs';

const skip = engine === 'webkit' && 'files cannot be dropped and keys not pressed through WebKit’s driver';
const { write, run } = workshop();

const OPEN = '.tab-panel:not([hidden])';
const row = (words) => `${OPEN} .item:nth-child(${words})`;
const said = () => document.querySelector('#maker > [role=status]').textContent.trim();

/** Enters a value into the nth field in sight with this label. */
const set = (tab, label, value, nth = 0) =>
  tab.evaluate(
    (label, value, nth) => {
      const of = [...document.querySelectorAll('.item-form label')].filter(
        (one) => one.textContent === label && one.getClientRects().length,
      );
      const input = document.getElementById(of.at(nth).htmlFor);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
    nth,
  );

async function choose(tab, button, words) {
  await tab.press(button, OPEN);
  await tab.raw.keyboard.type(words);
  await tab.waitFor(() => document.querySelectorAll('.sentences input').length < 3);
  await tab.evaluate(() => [...document.querySelectorAll('.sentences input')].at(-1).click());
  await tab.press('Dùng câu này', '.pick');
  await tab.sees(`${OPEN} .item.open`);
}

async function finish(tab) {
  await tab.press('Tiếp: tải về và dán');
  await tab.sees('.downloads .primary');
  const { name, text } = await tab.download('Tải tệp dữ liệu');
  const file = write(name, text);
  const { status, out } = run('validate', file);
  assert.equal(status, 0, out);
  return { ...JSON.parse(text), file };
}

describe('the lists of the page that makes a file', { skip }, () => {
  it('adds works a sentence speaks of, under a name of the clerk’s, and gives them a row in the table for results', async () => {
    const tab = await openPaper(await fivePages());
    await tab.press('Công trình (4)');
    await choose(tab, 'Thêm công trình', 'muong thoat nuoc');
    const marked = () => document.activeElement.selectionEnd - document.activeElement.selectionStart;
    assert.ok((await tab.evaluate(marked)) > 100, 'a name is typed over the whole sentence');
    await set(tab, 'Tên công trình', '');
    await tab.press('Lưu', '.item-form');
    assert.match(await tab.text('.item-form'), /Tên công trình đang trống/);
    await set(tab, 'Tên công trình', 'Tuyến mương thoát nước tổ 31');
    await tab.press('Lưu', '.item-form');
    assert.match(await tab.evaluate(said), /Đã thêm Tuyến mương thoát nước tổ 31/);
    assert.match(await tab.text('.tabs'), /Công trình \(5\)/);
    await tab.raw.reload({ waitUntil: 'load' });
    await tab.sees('.step.review');
    const { projects, issues, file } = await finish(tab);
    const added = projects.at(-1);
    assert.equal(added.name, 'Tuyến mương thoát nước tổ 31');
    assert.match(added.provenance.exact, /^Ngoài danh mục trên.*quý IV\/2026\.$/, 'the words of the paper stay beside the name');
    assert.equal(added.deadline.to, '2026-12-31');
    assert.equal(new Set(projects.map(({ id }) => id)).size, 5);
    assert.ok(issues.some(({ code, messageEn }) => code === 'reading-edited' && messageEn.startsWith('Added to the list')));
    assert.match(run('progress-template', file).out, new RegExp(added.id.replaceAll('.', '\\.')));
    await closeMaker(tab);
  });

  it('offers to add works to a paper in which none were found', async () => {
    const tab = await openPaper(
      await docx(
        p('NGHỊ QUYẾT') +
          p('Về một việc') +
          p('I. VIỆC') +
          p('Cải tạo nhà văn hóa khu phố 3 trong quý II năm 2026.') +
          p('Nơi nhận:') +
          p('- Lưu VP.'),
      ),
    );
    await tab.press('Công trình (0)');
    assert.match(await tab.text(OPEN), /Máy không thấy công trình nào/);
    await choose(tab, 'Thêm công trình', 'nha van hoa');
    await tab.press('Lưu', '.item-form');
    const { projects } = await finish(tab);
    assert.equal(projects.length, 1);
    assert.match(projects[0].name, /^Cải tạo nhà văn hóa khu phố 3/);
    await closeMaker(tab);
  });

  it('adds a part to a target and takes another away', async () => {
    const tab = await openPaper(await fivePages());
    await tab.press('Chỉ tiêu (17)');
    await tab.press('Sửa', row(4));
    await tab.press('Thêm thành phần', '.item-form');
    assert.equal(await tab.evaluate(() => document.activeElement.closest('fieldset').textContent.includes('Thành phần 3')), true);
    await tab.press('Lưu', '.item-form');
    assert.match(await tab.text('.item-form'), /Tên gọi đang trống.*Ô số đang trống/);
    await set(tab, 'Tên gọi', 'Số hội nghị đối thoại', 2);
    await set(tab, 'Số', '2', 2);
    await set(tab, 'Đơn vị tính', 'hội nghị', 2);
    await tab.press('Bỏ thành phần 2', '.item-form');
    await tab.press('Lưu', '.item-form');
    assert.match(await tab.text(row(4)), /Số hội nghị đối thoại: từ 2 hội nghị trở lên/);
    assert.doesNotMatch(await tab.text(`${row(4)} ul`), /hộ kinh doanh/);
    await tab.raw.reload({ waitUntil: 'load' });
    await tab.sees('.step.review');
    const { targets, issues, body, file } = await finish(tab);
    const { id, measures, text } = targets[3];
    assert.deepEqual(
      measures.map((one) => [one.id, one.label, one.criterion.op, one.criterion.value, one.unit]),
      [
        [`${id}.a`, 'Phát triển mới doanh nghiệp', 'gte', 120, 'doanh nghiệp'],
        [`${id}.c`, 'Số hội nghị đối thoại', 'gte', 2, 'hội nghị'],
      ],
    );
    assert.match(text, /vận động 60 hộ kinh doanh/, 'the sentence stays');
    assert.match(JSON.stringify(body), /vận động 60 hộ kinh doanh/);
    const notes = issues.filter(({ code }) => code === 'reading-edited').map(({ messageEn }) => messageEn);
    assert.equal(notes.length, 2);
    assert.match(run('progress-template', file).out, new RegExp(`${id}.c`));
    await closeMaker(tab);
  });

  it('goes back to what the machine read, parts and all, and keeps the last part', async () => {
    const tab = await openPaper(await fivePages());
    await tab.press('Chỉ tiêu (17)');
    await tab.press('Sửa', row(4));
    await tab.press('Bỏ thành phần 1', '.item-form');
    assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Thêm thành phần');
    assert.equal(
      await tab.evaluate(() => [...document.querySelectorAll('.part-box > button')].filter((one) => one.getClientRects().length).length),
      0,
      'a target without a part would be none',
    );
    await tab.press('Lưu', '.item-form');
    assert.equal(await tab.evaluate((at) => document.querySelectorAll(`${at} ul li`).length, row(4)), 1);
    await tab.press('Sửa', row(4));
    await tab.press('Trở về như máy đọc', '.item-form');
    assert.equal(await tab.evaluate((at) => document.querySelectorAll(`${at} ul li`).length, row(4)), 2);
    assert.ok(!(await finish(tab)).issues.some(({ code }) => code === 'reading-edited'));
    await closeMaker(tab);
  });

  it('puts a target into another group, and says so', async () => {
    const tab = await openPaper(await fivePages());
    await tab.press('Chỉ tiêu (17)');
    await choose(tab, 'Thêm chỉ tiêu', '850 trieu');
    const groups = await tab.evaluate(() => {
      const label = [...document.querySelectorAll('.item-form label')].find((one) => one.textContent === 'Nhóm');
      return [...document.getElementById(label.htmlFor).options].map(({ value, textContent }) => [value, textContent]);
    });
    assert.equal(groups.length, 4);
    const [id] = groups.find(([, name]) => name === 'Về văn hóa - xã hội');
    await set(tab, 'Nhóm', id);
    await tab.press('Lưu', '.item-form');
    await tab.waitFor(() => document.querySelector('target-table').shadowRoot.textContent.includes('850 triệu'));
    const { targets, issues } = await finish(tab);
    assert.equal(targets.find(({ text }) => text.includes('850 triệu')).groupId, id);
    assert.ok(issues.some(({ messageEn }) => messageEn?.startsWith('Group, period or unit in charge')));
    await closeMaker(tab);
  });

  it('shows the whole sentence with what was read of it, and its place in the text and back', async () => {
    const tab = await openPaper(await fivePages());
    await tab.press('Nhiệm vụ (15)');
    const cut = await tab.evaluate(
      (at) => [...document.querySelectorAll(`${at} .sentence`)].filter((one) => one.scrollHeight > one.clientHeight + 4).length,
      OPEN,
    );
    assert.equal(cut, 0);
    const marks = await tab.evaluate((at) => [...document.querySelectorAll(`${at} .sentence b`)].map((one) => one.textContent), row(5));
    assert.deepEqual(marks, ['Công an phường', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'trước ngày 31/3/2026']);
    assert.match(
      await tab.text(`${row(5)} .sentence`),
      /^Công an phường chủ trì, phối hợp với Phòng Kinh tế.*Duy trì tổ công tác kiểm tra hằng tuần\.$/,
    );
    await tab.press('Xem', row(5));
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement?.textContent.includes('lấn chiếm vỉa hè'));
    assert.equal(await tab.text('[role=tab][aria-selected=true]'), 'Văn bản');
    await tab.raw.keyboard.press('Escape');
    assert.match(await tab.text('[role=tab][aria-selected=true]'), /Nhiệm vụ/);
    assert.equal(await tab.evaluate((at) => document.activeElement.closest('.item') === document.querySelector(at), row(5)), true);
    await closeMaker(tab);
  });

  it('offers the names that the paper has for whoever is in charge', async () => {
    const tab = await openPaper(await fivePages());
    await tab.press('Nhiệm vụ (15)');
    await tab.press('Sửa', row(2));
    await tab.press('Thêm người phụ trách');
    const offered = await tab.evaluate(() => [...document.activeElement.list.options].map(({ value }) => value));
    assert.ok(offered.includes('Phòng Kinh tế, Hạ tầng và Đô thị'));
    assert.equal(new Set(offered).size, offered.length);
    await closeMaker(tab);
  });
});
