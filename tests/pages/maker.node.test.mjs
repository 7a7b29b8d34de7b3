/** From a Word file to a widget on a page whose policy lets nothing out: what a clerk who has never seen it goes through, by mouse and by keyboard. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AXE } from '../support/page-axe.mjs';
import { workshop } from '../support/cli.mjs';
import { closeMaker, openMaker, openPaper } from '../support/maker.mjs';
import { paper } from '../support/maker-paper.mjs';
import { engine, STRICT_POLICY } from '../support/pages.mjs';

const skip = engine === 'webkit' && 'files cannot be dropped and keys not pressed through WebKit’s driver';
const { write, run } = workshop();

const viewerText = () => document.querySelector('resolution-viewer')?.shadowRoot?.querySelector('.document')?.textContent ?? '';

/** Whether the paper was read away from the page. */
const hasWorker = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('reading-worker'));

describe('the page that makes a file', { skip }, () => {
  it('takes a Word file from drop to a widget, to a file that validates, to a table for results, and asks the network for nothing', async () => {
    const tab = await openPaper();
    await tab.waitFor(() => document.documentElement.dataset.loaded === 'all');
    assert.equal(await tab.evaluate(hasWorker), true);
    const before = tab.requests.length;
    const text = await tab.evaluate(viewerText);
    assert.match(text, /Thu ngân sách nhà nước trên địa bàn đạt từ 25 tỷ đồng trở lên/);
    const bold = await tab.evaluate(() =>
      [...document.querySelector('resolution-viewer').shadowRoot.querySelectorAll('.document strong')].map((one) => one.textContent),
    );
    assert.ok(
      bold.some((words) => words.includes('Về kinh tế:')),
      'bold stays bold',
    );
    assert.match(await tab.text('.file-bar'), /Nghị quyết số 05-NQ\/ĐU.*3 chỉ tiêu, 3 nhiệm vụ, 1 chú thích.*Giữ đủ từng chữ/);

    await tab.press('Chỉ tiêu (3)');
    await tab.waitFor(() => document.querySelector('target-table')?.shadowRoot?.textContent.includes('Trên 98%'));
    await tab.press('Nhiệm vụ (3)');
    await tab.waitFor(() => document.querySelector('task-timeline')?.shadowRoot?.textContent.includes('rà soát các hộ kinh doanh'));

    await tab.press('Tiếp: tải về và dán');
    await tab.sees('.downloads .primary');
    const json = await tab.download('Tải tệp dữ liệu');
    assert.equal(json.name, 'nghi-quyet-05-nq-du.json');
    const file = write(json.name, json.text);
    const { status, out } = run('validate', file);
    assert.equal(status, 0, out);
    assert.match(out, /0 lỗi/);
    const resolution = JSON.parse(json.text);
    assert.equal(resolution.footnotes.length, 1);
    assert.equal(resolution.source.fileName, 'nghi-quyet-05.docx');
    assert.match(resolution.source.sha256, /^[\da-f]{64}$/);

    const table = await tab.download('Tải bảng để điền kết quả');
    assert.equal(table.name, 'nghi-quyet-05-nq-du-tien-do.csv');
    const wanted = run('progress-template', file);
    assert.equal(table.text, wanted.out, 'the same table as the command line writes');

    const snippet = await tab.text('.snippet');
    assert.match(
      snippet,
      /^<script type="module" src="\/resolution-elements\/esm\/resolution-viewer.js"><\/script>\n<resolution-viewer src="\/van-ban\/nghi-quyet-05-nq-du.json">/,
    );
    assert.deepEqual(tab.requests.slice(before), [], 'everything was there already');
    await closeMaker(tab);
  });

  it('breaks no rule of the strictest policy either, where there is no worker', async () => {
    const tab = await openMaker({ csp: `${STRICT_POLICY}; img-src data:` });
    await tab.waitFor(() => document.documentElement.dataset.loaded === 'all');
    await tab.drop(await paper(), 'nghi-quyet-05.docx');
    await tab.sees('.step.review');
    await tab.waitFor(() => document.querySelector('resolution-viewer')?.shadowRoot?.textContent.includes('Nơi nhận'));
    assert.equal(await tab.evaluate(hasWorker), false);
    await closeMaker(tab);
  });

  it('records what is decided beside the words, and takes it back', async () => {
    const tab = await openPaper();
    await tab.press('Ghi nhận “Phấn đấu”');
    await tab.sees('.matter.settled');
    assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Hoàn tác');
    await tab.press('Hoàn tác');
    await tab.waitFor(() => !document.querySelector('.matter.settled'));
    await tab.press('Ghi cách khác');
    await tab.evaluate(() => (document.querySelector('.by-hand input').value = 'Phấn đấu hết mình'));
    await tab.press('Ghi nhận', '.by-hand');
    await tab.press('Cứ để nguyên');
    assert.match(await tab.text('.matters'), /Đã quyết định mọi điều/);
    await tab.press('Tiếp: tải về và dán');
    await tab.sees('.downloads .primary');
    const { text, name } = await tab.download('Tải tệp dữ liệu');
    const { issues, body } = JSON.parse(text);
    const slip = issues.find(({ code }) => code === 'misspelled');
    assert.deepEqual([slip.decision, slip.exact, slip.suggestion, slip.severity], ['corrected', 'Phân đấu', 'Phấn đấu hết mình', 'hint']);
    assert.match(JSON.stringify(body), /"text":"Phân đấu"/, 'the paper’s own words stay');
    assert.equal(issues.find(({ code }) => code === 'personal-phone').decision, 'kept');
    assert.match(run('validate', write(name, text)).out, /: 0 lỗi, 0 cảnh báo, 0 gợi ý/);
    assert.match(await tab.text('.snippet'), /show-issues/);
    await closeMaker(tab);
  });

  it('leads from a matter to its place in the text and back', async () => {
    const tab = await openPaper();
    await tab.press('Xem trong văn bản', '.matter:nth-child(2)');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement?.textContent.includes('Phân đấu'));
    assert.equal(await tab.evaluate(() => document.querySelectorAll('.matter.current').length), 1);
    await tab.raw.keyboard.press('Escape');
    await tab.waitFor(() => document.activeElement?.closest('.matter.current') !== null);
    await tab.evaluate(() => document.querySelector('resolution-viewer').shadowRoot.querySelector('[data-sic]').click());
    await tab.waitFor(() => document.querySelector('.matter.current').textContent.includes('Phân đấu'));
    await closeMaker(tab);
  });

  it('leads from a matter to the form of its target, and back to the matter, which what was saved there settles', async () => {
    const text =
      'NGHỊ QUYẾT\nVề nhiệm vụ năm 2026\n\nI. CHỈ TIÊU\n1. Tỷ lệ tăng dân số tự nhiên trên 1,01%.\n2. Trồng 500 cây xanh.\nII. VIỆC\nMột câu.';
    const tab = await openMaker();
    await tab.drop(Buffer.from(text), 'a.txt');
    await tab.sees('.step.review');
    const focused = () => tab.evaluate(() => [document.activeElement.textContent, document.activeElement.closest('.matter') !== null]);
    await tab.press('Sửa cách hiểu');
    await tab.press('Thôi', '.item-form');
    assert.equal((await focused())[1], true);
    assert.equal(await tab.text('[role=tab][aria-selected=true]'), 'Văn bản');
    await tab.press('Sửa cách hiểu');
    await tab.press('Lưu', '.item-form');
    assert.equal(await tab.evaluate(() => document.querySelector('.matter.settled')), null, 'nothing was said about it');
    await tab.press('Sửa cách hiểu');
    await tab.evaluate(() => {
      const select = [...document.querySelectorAll('.item-form select')].at(-1);
      select.value = 'down';
      select.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await tab.press('Lưu', '.item-form');
    assert.match(await tab.text('.matter.settled'), /Ghi nhận “Trên 1,01%”/);
    assert.deepEqual(await focused(), ['Hoàn tác', true]);
    await closeMaker(tab);
  });

  it('masks personal data when asked, and says how much', async () => {
    const tab = await openPaper();
    assert.equal(await tab.evaluate(() => document.querySelector('.personal').getClientRects().length), 0, 'asked once, in the list');
    assert.match(await tab.text('.matter'), /1 chỗ có thể là thông tin cá nhân.*1 số điện thoại/);
    await tab.press('Che chỗ này');
    await tab.waitFor(() => {
      const text = document.querySelector('resolution-viewer').shadowRoot.textContent;
      return text.includes('đã che số điện thoại') && !text.includes('0903');
    });
    assert.match(await tab.text('.matters'), /còn 1 trong 1 điều/);
    assert.match(await tab.text('.personal'), /Đã che 1 chỗ: 1 số điện thoại/);
    const focused = () => document.activeElement.textContent;
    assert.equal(await tab.evaluate(focused), 'Thôi che');
    await tab.press('Thôi che');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.textContent.includes('0903'));
    assert.equal(await tab.evaluate(focused), 'Che chỗ này');
    await tab.press('Che chỗ này');
    await tab.press('Tiếp: tải về và dán');
    await tab.sees('.downloads .primary');
    const { text } = await tab.download('Tải tệp dữ liệu');
    assert.doesNotMatch(text, /0903/);
    assert.match(await tab.text('.checks'), /Đã che 1 chỗ/);
    await closeMaker(tab);
  });

  it('lets a target and a task be corrected, shows at once what readers will see, and says what is wrong', async () => {
    const tab = await openPaper();
    await tab.press('Chỉ tiêu (3)');
    await tab.press('Sửa', '.item:nth-child(2)');
    const set = (label, value) =>
      tab.evaluate(
        (label, value) => {
          const of = [...document.querySelectorAll('.item-form label')].find(
            (one) => one.textContent === label && one.getClientRects().length,
          );
          const input = document.getElementById(of.htmlFor);
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        label,
        value,
      );
    await set('Yêu cầu', 'gte');
    await set('Số', '99,5');
    assert.match(await tab.text('.understood'), /Người đọc sẽ thấy: Từ 99,5% trở lên/);
    await set('Số', 'chín chín');
    await tab.press('Lưu', '.item-form');
    assert.match(await tab.text('.item-form'), /Chỗ này không phải là một số.*Chưa lưu được: 1 ô cần sửa/);
    assert.equal(await tab.evaluate(() => document.activeElement.value), 'chín chín');
    await set('Số', '99,5');
    await tab.press('Lưu', '.item-form');
    await tab.waitFor(() => document.querySelector('target-table').shadowRoot.textContent.includes('Từ 99,5% trở lên'));

    await tab.press('Phần đầu');
    await set('Số, ký hiệu', '06-NQ/ĐU');
    await set('Ngày ban hành', 'hôm qua');
    await tab.press('Lưu', '.facts-form');
    assert.match(await tab.text('.facts-form'), /Không đọc được thời gian này/);
    await set('Ngày ban hành', '06/01/2026');
    await tab.press('Lưu', '.facts-form');
    assert.match(await tab.text('.file-bar'), /Nghị quyết số 06-NQ\/ĐU/);

    await tab.press('Nhiệm vụ (3)');
    await tab.press('Sửa', '.tab-panel:not([hidden]) .item:nth-child(1)');
    await set('Thời hạn', '30/02/2026');
    await tab.press('Lưu', '.item-form');
    assert.match(await tab.text('.item-form'), /Không có ngày, tháng này trong lịch/);
    await set('Thời hạn', 'trước ngày 20/02/2026');
    assert.match(await tab.text('.item-form .understood'), /hết ngày 19\/02\/2026/);
    await tab.press('Thêm người phụ trách');
    await set('Ai 2', 'Công an phường');
    await tab.press('Lưu', '.item-form');
    await tab.sees('.tab-panel:not([hidden]) .item .flag');
    await tab.press('Tiếp: tải về và dán');
    await tab.sees('.downloads .primary');
    const { text, name } = await tab.download('Tải tệp dữ liệu');
    const { targets, tasks, issues } = JSON.parse(text);
    assert.deepEqual(
      (({ kind, op, value, raw }) => [kind, op, value, raw])(targets[1].measures[0].criterion),
      ['bound', 'gte', 99.5, 'đạt trên 98%'],
      'the words it was read from stay',
    );
    assert.equal(tasks[0].deadline.to, '2026-02-19');
    assert.equal(tasks[0].roles[1].who, 'Công an phường');
    assert.equal(issues.filter(({ code }) => code === 'reading-edited').length, 4);
    assert.equal(JSON.parse(text).number, '06-NQ/ĐU');
    assert.equal(run('validate', write(name, text)).status, 0);
    await closeMaker(tab);
  });

  it('leads from a widget of targets or tasks into the text', async () => {
    const tab = await openPaper();
    await tab.press('Nhiệm vụ (3)');
    await tab.waitFor(() => {
      const link = [...(document.querySelector('task-timeline')?.shadowRoot?.querySelectorAll('a') ?? [])].find((one) =>
        one.textContent.includes('Xem trong văn bản'),
      );
      link?.click();
      return link !== undefined;
    });
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement?.textContent.includes('hộ kinh doanh'));
    assert.equal(await tab.text('[role=tab][aria-selected=true]'), 'Văn bản');
    await closeMaker(tab);
  });

  it('is worked by keyboard alone, and the focus goes along with the steps', async () => {
    const tab = await openMaker();
    const { keyboard } = tab.raw;
    const focused = () => tab.evaluate(() => document.activeElement.textContent.trim());
    const tabTo = async (words, most = 80) => {
      for (let n = 0; n < most; n++) {
        if ((await focused()).includes(words) && (await tab.evaluate(() => document.activeElement.matches('button, summary')))) return;
        await keyboard.press('Tab');
      }
      assert.fail(`${words} is not reached by Tab`);
    };
    await tabTo('Chọn tệp .docx');
    const chosen = tab.raw.waitForFileChooser();
    // Only once the browser has answered does it hand choosers over.
    await tab.evaluate(() => document.title);
    await keyboard.press('Enter');
    await (await chosen).accept([write('nghi-quyet-05.docx', await paper())]);
    await tab.sees('.step.review');
    assert.equal(await focused(), '2. Xem lại');
    assert.equal(await tab.text('.steps [aria-current]'), '2Xem lại');
    await tabTo('Văn bản');
    await keyboard.press('ArrowRight');
    assert.match(await focused(), /Chỉ tiêu/);
    await keyboard.press('ArrowLeft');
    // The list comes before the text, whose links are many.
    await tabTo('Ghi nhận “Phấn đấu”', 8);
    await keyboard.press('Enter');
    assert.equal(await focused(), 'Hoàn tác');
    await tabTo('Tiếp: tải về và dán');
    await keyboard.press('Enter');
    await tab.sees('.step.finish');
    assert.equal(await focused(), '3. Tải về và dán');
    await tabTo('Chép đoạn này');
    await closeMaker(tab);
  });

  it('has no fault axe knows of in any step, and fits 320 px', async () => {
    const tab = await openMaker();
    // Axe writes styles; what it finds is not about the policy.
    if (engine === 'chromium') await tab.raw.setBypassCSP(true);
    await tab.raw.reload({ waitUntil: 'load' });
    const check = async (step) => {
      await tab.raw.setViewport({ width: 1280, height: 900 });
      await tab.evaluate(AXE);
      const found = await tab.evaluate(async () => {
        const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 200)}`));
      });
      assert.deepEqual(found, [], step);
      await tab.raw.setViewport({ width: 320, height: 640 });
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, `${step} at 320 px`);
      await tab.raw.setViewport({ width: 1280, height: 900 });
    };
    await tab.sees('.step.choose');
    await check('step 1');
    await tab.drop('%PDF-1.7', 'a.pdf');
    await tab.sees('.refused');
    await check('a refusal');
    await tab.drop(await paper(), 'nghi-quyet-05.docx');
    await tab.sees('.step.review');
    await tab.waitFor(() => document.querySelector('resolution-viewer')?.shadowRoot?.textContent.includes('Nơi nhận'));
    await check('step 2');
    await tab.press('Ghi nhận “Phấn đấu”');
    await check('a decision');
    await tab.press('Chỉ tiêu (3)');
    await tab.waitFor(() => document.querySelector('target-table')?.shadowRoot?.textContent.includes('Trên 98%'));
    await tab.press('Sửa', '.tab-panel:not([hidden]) .item');
    await check('the form of a target');
    await tab.press('Nhiệm vụ (3)');
    await tab.waitFor(() => document.querySelector('task-timeline')?.shadowRoot?.textContent.includes('rà soát'));
    await tab.press('Sửa', '.tab-panel:not([hidden]) .item');
    await check('the form of a task');
    await tab.press('Tiếp: tải về và dán');
    await tab.sees('.downloads .primary');
    await tab.press('Xem thử');
    await tab.waitFor(() => document.querySelector('.try resolution-viewer')?.shadowRoot?.textContent.includes('Nơi nhận'));
    await check('step 3');
    await tab.evaluate(() => localStorage.clear());
    await tab.close();
  });

  it('speaks English, too, with nothing left out', async () => {
    const tab = await openMaker({ query: '?lang=en' });
    assert.equal(await tab.evaluate(() => document.documentElement.lang), 'en');
    await tab.drop(await paper(), 'a.docx');
    await tab.sees('.step.review');
    assert.match(await tab.text('.matters'), /Probably a wrong mark/);
    const words = await tab.evaluate(() => {
      const copy = document.body.cloneNode(true);
      for (const foreign of copy.querySelectorAll('[lang=vi], script, resolution-viewer, .file-words, h4, q')) foreign.remove();
      return copy.textContent;
    });
    const left = words.replace(/“[^”]*”/g, '').match(/\S*[ăâđêôơưạảấầẩậắằẵặẹẻẽếềểệịỉĩọỏốồổộớờởợụủũứừửữựỳỵỷỹ]\S*/giu) ?? [];
    assert.deepEqual(left, []);
    await closeMaker(tab);
  });
});
