/** The way through the page that makes a file for somebody who has never seen it: one question at a time, nothing typed is lost, and the next step is at hand. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docx, p } from '../support/docx.mjs';
import { AXE } from '../support/page-axe.mjs';
import { closeMaker, openMaker, openPaper } from '../support/maker.mjs';
import { fivePages } from '../support/maker-five-pages.mjs';
import { engine } from '../support/pages.mjs';

const skip = engine === 'webkit' && 'files cannot be dropped and keys not pressed through WebKit’s driver';

const OPEN = '.tab-panel:not([hidden])';
const focused = () => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim();

const type = (tab, label, value) =>
  tab.evaluate(
    (label, value) => {
      const of = [...document.querySelectorAll('label')].find((one) => one.textContent === label && one.getClientRects().length);
      const input = document.getElementById(of.htmlFor);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
  );

async function finished(tab) {
  await tab.sees('.downloads .primary');
  return JSON.parse((await tab.download('Tải tệp dữ liệu')).text);
}

describe('the way through the page that makes a file', { skip }, () => {
  it('asks about personal data once, and one answer is for all of it', async () => {
    const tab = await openPaper(await fivePages());
    assert.match(await tab.text('.matters'), /còn 3 trong 3 điều/);
    const first = await tab.text('.matter');
    assert.match(first, /Có 4 chỗ có thể là thông tin cá nhân: 3 tên người dân, 1 số điện thoại.*Che cả 4 chỗ.*Cứ để nguyên.*Xem chỗ 1\/4/);
    await tab.press('Cứ để nguyên', '.matter');
    await tab.press('Tiếp: tải về và dán');
    const { issues } = await finished(tab);
    const personal = issues.filter(({ code }) => code.startsWith('personal-'));
    assert.deepEqual(
      personal.map(({ decision }) => decision),
      ['kept', 'kept', 'kept', 'kept'],
    );
    await closeMaker(tab);
  });

  it('reaches the next step from any row with one key, or behind the list with one press', async () => {
    const tab = await openPaper(await fivePages());
    await tab.press('Chỉ tiêu (17)');
    const { keyboard } = tab.raw;
    const last = () => [...document.querySelectorAll('.tab-panel:not([hidden]) .item:last-child .item-acts button')].at(-1).focus();
    await tab.evaluate(last);
    await keyboard.press('Tab');
    assert.equal(await tab.evaluate(focused), 'Bỏ qua phần xem trước, tới nút Tiếp');
    assert.equal(await tab.evaluate(() => document.activeElement.getBoundingClientRect().left >= 0), true, 'it is seen');
    await keyboard.press('Enter');
    assert.match(await tab.evaluate(focused), /^Tiếp: tải về và dán/);
    await tab.evaluate(() => document.querySelector('.tab-panel:not([hidden]) .item-acts button').focus());
    assert.match(await tab.text('.next'), /Ctrl\+Enter/);
    await keyboard.down('Control');
    await keyboard.press('Enter');
    await keyboard.up('Control');
    await tab.sees('.step.finish');
    await closeMaker(tab);
  });

  it('saves what was typed into a form that is still open, and stays where something in it is wrong', async () => {
    const tab = await openPaper(await fivePages());
    await tab.press('Nhiệm vụ (15)');
    await tab.press('Sửa', `${OPEN} .item:nth-child(2)`);
    await type(tab, 'Thời hạn', '30/02/2026');
    await tab.press('Phần đầu', '.tabs');
    await type(tab, 'Số, ký hiệu', '28/NQ-HĐND');
    await tab.press('Tiếp: tải về và dán');
    assert.match(await tab.text('[role=tab][aria-selected=true]'), /Nhiệm vụ/);
    assert.equal(await tab.evaluate(() => document.activeElement.value), '30/02/2026');
    assert.match(await tab.text('.notice'), /chưa lưu được/);
    await type(tab, 'Thời hạn', '28/02/2026');
    await tab.press('Tải về và dán', '.steps');
    const { tasks, number } = await finished(tab);
    assert.equal(tasks[1].deadline.to, '2026-02-28');
    assert.equal(number, '28/NQ-HĐND');
    await closeMaker(tab);
  });

  it('keeps an entry that was filled in and not saved, and leaves an untouched form alone', async () => {
    const tab = await openPaper(await fivePages());
    await tab.press('Chỉ tiêu (17)');
    await tab.press('Sửa', `${OPEN} .item`);
    await tab.press('Thêm chỉ tiêu', OPEN);
    await tab.raw.keyboard.type('850 trieu');
    await tab.waitFor(() => document.querySelectorAll('.sentences input').length < 3);
    await tab.evaluate(() => [...document.querySelectorAll('.sentences input')].at(-1).click());
    await tab.press('Dùng câu này', '.pick');
    await tab.press('Nhiệm vụ (15)');
    await tab.press('Sửa', `${OPEN} .item:nth-child(5)`);
    await tab.press('Bỏ', '.role:nth-child(2)');
    await tab.press('Tiếp: tải về và dán');
    const { targets, tasks, issues } = await finished(tab);
    assert.equal(targets.length, 18);
    assert.deepEqual(
      tasks[4].roles.map(({ who }) => who),
      ['Công an phường'],
      'a line taken away is something done, too',
    );
    assert.equal(issues.filter(({ code }) => code === 'reading-edited').length, 2);
    await closeMaker(tab);
  });

  it('says what comes when everything is decided, and that no targets were found', async () => {
    const tab = await openPaper(
      await docx(
        p('NGHỊ QUYẾT') +
          p('Về một việc') +
          p('I. VIỆC') +
          p('Giao Công an phường lập danh sách trước ngày 20/3/2026.') +
          p('Nơi nhận:') +
          p('- Lưu VP.'),
      ),
    );
    assert.match(await tab.text('.none-found'), /không thấy chỉ tiêu nào.*Thêm chỉ tiêu/);
    await tab.press('Mở mục Chỉ tiêu', '.none-found');
    assert.match(await tab.text('[role=tab][aria-selected=true]'), /Chỉ tiêu \(0\)/);
    assert.match(await tab.evaluate(focused), /Chỉ tiêu/);
    await closeMaker(tab);
    const whole = await openPaper(await fivePages());
    await whole.press('Cứ để nguyên', '.matter');
    await whole.press('Thấp hơn là tốt');
    assert.doesNotMatch(await whole.text('.left'), /Đã quyết định/);
    await whole.press('Giữ nguyên văn', '.matter');
    assert.match(await whole.text('.left'), /Đã quyết định mọi điều.*Chỉ tiêu, Nhiệm vụ, Công trình.*Tiếp/);
    assert.equal(await whole.evaluate(() => document.querySelector('.none-found')), null);
    await closeMaker(whole);
  });

  it('keeps the way on in sight on a telephone, and nothing under it', async () => {
    const tab = await openMaker({ viewport: { width: 360, height: 720 } });
    await tab.drop(await fivePages(), 'a.docx');
    await tab.sees('.step.review');
    await tab.waitFor(() => document.querySelector('resolution-viewer')?.shadowRoot?.textContent.includes('Nơi nhận'));
    const inSight = () => {
      const { top, bottom } = document.querySelector('.next').getBoundingClientRect();
      return top > 0 && bottom <= innerHeight;
    };
    assert.equal(await tab.evaluate(inSight), true);
    await tab.press('Xem chỗ 1/4');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement !== null);
    assert.equal(await tab.evaluate(inSight), true);
    const over = await tab.evaluate(() => {
      const next = document.querySelector('.next').getBoundingClientRect();
      const back = document.querySelector('.pane-back button').getBoundingClientRect();
      return back.bottom > next.top && back.top < next.bottom;
    });
    assert.equal(over, false, 'the way back is not behind the way on');
    await closeMaker(tab);
  });

  it('has no fault axe knows of in any of these states, and fits 320 px', async () => {
    const tab = await openMaker();
    // Axe writes styles; what it finds is not about the policy.
    if (engine === 'chromium') await tab.raw.setBypassCSP(true);
    await tab.raw.reload({ waitUntil: 'load' });
    await tab.sees('.step.choose');
    const check = async (state) => {
      await tab.evaluate(AXE);
      const found = await tab.evaluate(async () => {
        const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 200)}`));
      });
      assert.deepEqual(found, [], state);
      await tab.raw.setViewport({ width: 320, height: 640 });
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, state);
      await tab.raw.setViewport({ width: 1280, height: 900 });
    };
    await tab.drop('NGHỊ QUYẾT\nVề một việc\n\nI. VIỆC\nMột câu.', 'a.txt');
    await tab.sees('.none-found');
    await check('nothing found');
    await tab.drop('%PDF-1.7', 'a.pdf');
    await tab.sees('.refused');
    await check('a refusal beside work');
    await tab.drop(await fivePages(), 'a.docx');
    await tab.waitFor(() => document.querySelector('.file-bar')?.textContent.includes('17 chỉ tiêu'));
    await tab.press('Che cả 4 chỗ');
    await tab.sees('.personal');
    await check('masked');
    await tab.press('Chỉ tiêu (17)');
    await tab.press('Sửa', `${OPEN} .item:nth-child(4)`);
    await tab.press('Thêm thành phần', '.item-form');
    await tab.press('Tiếp: tải về và dán');
    await tab.sees('.notice');
    await check('a part that cannot be saved');
    await tab.press('Thôi', '.item-form');
    await tab.press('Công trình (4)');
    await tab.press('Sửa', OPEN);
    await check('the form of works');
    await tab.press('Thôi', `${OPEN} .item-form`);
    await tab.press('Xem', `${OPEN} .item`);
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement !== null);
    await check('a place in the text');
    await tab.evaluate(() => document.querySelector('.past-preview').focus());
    await check('the way past the preview');
    await tab.evaluate(() => localStorage.clear());
    await tab.close();
  });
});
