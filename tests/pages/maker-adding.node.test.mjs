/** What a clerk adds that the machine passed over, and takes off that is none: by mouse, by keyboard, and over a reload. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AXE } from '../support/page-axe.mjs';
import { workshop } from '../support/cli.mjs';
import { closeMaker, openMaker, openPaper } from '../support/maker.mjs';
import { docx, p } from '../support/docx.mjs';
import { engine } from '../support/pages.mjs';

const skip = engine === 'webkit' && 'files cannot be dropped and keys not pressed through WebKit’s driver';
const { write, run } = workshop();

const OPEN = '.tab-panel:not([hidden])';
const said = () => document.querySelector('#maker > [role=status]').textContent.trim();
const focused = () => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim();

/** Chooses the sentence with these words. */
async function choose(tab, button, words) {
  await tab.press(button, OPEN);
  await tab.sees('.pick');
  assert.equal(await tab.evaluate(() => document.activeElement.type), 'search');
  await tab.raw.keyboard.type(words);
  await tab.waitFor(() => document.querySelectorAll('.sentences input').length < 3);
  // The line, and behind it the statement in it.
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

describe('adding to the lists of the page that makes a file', { skip }, () => {
  it('makes a target of a sentence of the paper, keeps it over a reload, and gives it a row in the table for results', async () => {
    const tab = await openPaper();
    await tab.press('Chỉ tiêu (3)');
    await choose(tab, 'Thêm chỉ tiêu', 'hoan thanh tot nhiem vu');
    assert.match(await tab.text('.item.open'), /Các chi bộ Phân đấu hoàn thành tốt nhiệm vụ được giao\..*Máy đã điền sẵn theo câu ấy/);
    assert.match(await tab.evaluate(said), /Máy đã điền sẵn/);
    assert.equal(await tab.evaluate(() => document.activeElement.closest('.item-form') !== null), true);
    await tab.press('Lưu', '.item-form');
    assert.match(await tab.evaluate(said), /Đã thêm ct\.\S+\.4\./);
    assert.match(await tab.evaluate(focused), /^Sửa /);
    assert.match(await tab.text('.tabs'), /Chỉ tiêu \(4\)/);
    assert.match(await tab.text('.file-words'), /4 chỉ tiêu/);
    await tab.raw.reload({ waitUntil: 'load' });
    await tab.sees('.step.review');
    await tab.press('Chỉ tiêu (4)');
    assert.match(await tab.text(`${OPEN} .items`), /Các chi bộ Phân đấu.*người soát thêm/);
    const { targets, issues, body, file } = await finish(tab);
    const added = targets.at(-1);
    assert.equal(added.text, 'Các chi bộ Phân đấu hoàn thành tốt nhiệm vụ được giao.', 'the slip of the paper stays');
    assert.equal(added.provenance.exact, added.text);
    assert.match(JSON.stringify(body), new RegExp(`"id":"${added.provenance.blockId}"`));
    assert.equal(new Set(targets.map(({ id }) => id)).size, 4);
    assert.equal(issues.at(-1).code, 'reading-edited');
    assert.match(run('progress-template', file).out, new RegExp(added.measures[0].id.replaceAll('.', '\\.')));
    await closeMaker(tab);
  });

  it('makes a task with what the machine reads of its deadline', async () => {
    const tab = await openPaper(
      await docx(
        p('NGHỊ QUYẾT') +
          p('Về nhiệm vụ năm 2026') +
          p('I. TÌNH HÌNH') +
          p('Công an phường lập danh sách các hộ. Danh sách ấy gửi Đảng ủy trước ngày 20/3/2026; Văn phòng tổng hợp.') +
          p('Nơi nhận:') +
          p('- Lưu VP.'),
      ),
    );
    await tab.press('Nhiệm vụ (');
    const before = await tab.evaluate((at) => document.querySelectorAll(`${at} .item`).length, OPEN);
    await choose(tab, 'Thêm nhiệm vụ', 'danh sach ay gui');
    assert.match(await tab.text('.item.open .understood'), /hết ngày 19\/03\/2026/);
    await tab.press('Lưu', '.item-form');
    const { tasks } = await finish(tab);
    assert.equal(tasks.length, before + 1);
    const added = tasks.find(({ text }) => text === 'Danh sách ấy gửi Đảng ủy trước ngày 20/3/2026');
    assert.deepEqual([added.deadline.to, added.provenance.exact], ['2026-03-19', added.text]);
    await closeMaker(tab);
  });

  it('adds to a paper in which nothing was found', async () => {
    const tab = await openPaper(
      await docx(
        p('NGHỊ QUYẾT') + p('Về một việc') + p('I. VIỆC') + p('Mỗi khu phố có từ 02 tủ sách trở lên.') + p('Nơi nhận:') + p('- Lưu VP.'),
      ),
    );
    await tab.press('Chỉ tiêu (0)');
    assert.match(await tab.text(`${OPEN}`), /Máy không thấy chỉ tiêu nào/);
    await choose(tab, 'Thêm chỉ tiêu', 'tu sach');
    await tab.press('Lưu', '.item-form');
    await tab.waitFor(() => document.querySelector('target-table').shadowRoot.textContent.includes('Từ 2'));
    const { targets } = await finish(tab);
    assert.equal(targets[0].measures[0].criterion.value, 2);
    await closeMaker(tab);
  });

  it('shows what is in the list already to whoever looks for it, and says what is missing', async () => {
    const tab = await openPaper();
    await tab.press('Chỉ tiêu (3)');
    await tab.press('Thêm chỉ tiêu');
    assert.doesNotMatch(await tab.text('.sentences'), /cây xanh/);
    await tab.press('Dùng câu này');
    assert.match(await tab.text('.pick [role=alert]'), /Chưa chọn câu nào/);
    await tab.evaluate(() => document.querySelector('.pick input').focus());
    await tab.raw.keyboard.type('CÂY XANH');
    assert.match(await tab.text('.sentences'), /Trồng mới từ 500 cây xanh trở lên\. \(đã có: /);
    await tab.raw.keyboard.type(' xyz');
    assert.match(await tab.text('.pick [role=status]'), /Không có câu nào/);
    await closeMaker(tab);
  });

  it('takes an entry off the list and puts it back, without the mouse', async () => {
    const tab = await openPaper();
    await tab.press('Chỉ tiêu (3)');
    await tab.evaluate((at) => document.querySelector(`${at} .item:nth-child(2) .item-acts button:last-child`).focus(), OPEN);
    assert.match(await tab.evaluate(focused), /^Bỏ .* khỏi danh sách$/);
    await tab.raw.keyboard.press('Enter');
    assert.match(await tab.evaluate(focused), /^Đưa lại/);
    assert.match(await tab.evaluate(said), /Đã bỏ khỏi danh sách/);
    assert.match(await tab.text('.tabs'), /Chỉ tiêu \(2\)/);
    await tab.raw.keyboard.press('Enter');
    assert.match(await tab.evaluate(focused), /^Sửa/);
    assert.match(await tab.text('.tabs'), /Chỉ tiêu \(3\)/);
    await closeMaker(tab);
  });

  it('forgets what is not saved, and gives the focus back', async () => {
    const tab = await openPaper();
    await tab.press('Nhiệm vụ (3)');
    await tab.press('Thêm nhiệm vụ', OPEN);
    await tab.raw.keyboard.press('Escape');
    assert.equal(await tab.evaluate(focused), 'Thêm nhiệm vụ');
    await choose(tab, 'Thêm nhiệm vụ', 'pho bien den toan the');
    await tab.raw.keyboard.press('Escape');
    assert.equal(await tab.evaluate(focused), 'Thêm nhiệm vụ');
    assert.match(await tab.evaluate(said), /Chưa thêm gì/);
    assert.equal(await tab.evaluate((at) => document.querySelectorAll(`${at} .item`).length, OPEN), 3);
    await closeMaker(tab);
  });

  it('has no fault axe knows of, fits 320 px, and speaks English', async () => {
    const tab = await openMaker({ query: '?lang=en' });
    if (engine === 'chromium') await tab.raw.setBypassCSP(true);
    await tab.raw.reload({ waitUntil: 'load' });
    await tab.sees('.step.choose');
    const text = 'NGHỊ QUYẾT\nVề một việc\n\nI. VIỆC\nMỗi khu phố có từ 02 tủ sách trở lên. Các chi bộ tổ chức thực hiện nghị quyết.';
    await tab.drop(Buffer.from(text), 'a.txt');
    await tab.sees('.step.review');
    await tab.press('Targets (0)');
    await tab.press('Add a target');
    await tab.sees('.pick');
    const check = async () => {
      await tab.evaluate(AXE);
      const found = await tab.evaluate(async () => {
        const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 200)}`));
      });
      assert.deepEqual(found, []);
      await tab.raw.setViewport({ width: 320, height: 640 });
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
      await tab.raw.setViewport({ width: 1280, height: 900 });
    };
    await check();
    await tab.evaluate(() => document.querySelector('.sentences input').click());
    await tab.press('Use this sentence');
    await tab.sees('.item.open');
    await check();
    await tab.press('Save', '.item-form');
    await check();
    await tab.evaluate(() => localStorage.clear());
    await tab.close();
  });
});
