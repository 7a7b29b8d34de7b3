/** What the page that makes a file does with files that are no papers, with real papers, and with the work somebody left in it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { workshop } from '../support/cli.mjs';
import { docx } from '../support/docx.mjs';
import { scan } from '../support/maker-scan.mjs';
import { tcvn3 } from '../support/legacy-encodings.mjs';
import { closeMaker, openMaker, openPaper } from '../support/maker.mjs';
import { paper, secretPaper } from '../support/maker-paper.mjs';
import { engine } from '../support/pages.mjs';

const skip = engine === 'webkit' && 'files cannot be dropped and keys not pressed through WebKit’s driver';
const { write, run } = workshop();

describe('files and work on the page that makes a file', { skip }, () => {
  it('keeps the work over a reload, and deletes it when told to', async () => {
    const tab = await openPaper();
    await tab.press('Ghi nhận “Phấn đấu”');
    await tab.raw.reload({ waitUntil: 'load' });
    await tab.sees('.step.review .matter.settled');
    assert.match(await tab.text('.notice'), /Đã mở lại bản đang làm/);
    await tab.press('Xóa bản đang làm');
    await tab.sees('.step.choose');
    assert.equal(await tab.evaluate(() => localStorage.length), 0);
    await tab.raw.reload({ waitUntil: 'load' });
    await tab.sees('.step.choose');
    assert.equal(await tab.text('.notice'), '');
    await closeMaker(tab);
  });

  it('gives back what another file, or a press too many, has taken away', async () => {
    const tab = await openPaper();
    await tab.press('Ghi nhận “Phấn đấu”');
    await tab.drop('Số 06-NQ/ĐU\nNGHỊ QUYẾT\nVề việc khác\n\nI. VIỆC\nMột câu.', 'khac.txt');
    await tab.waitFor(() => document.querySelector('.file-bar')?.textContent.includes('06-NQ/ĐU'));
    await tab.press('Hoàn tác', '.notice');
    await tab.sees('.matter.settled');
    assert.match(await tab.text('.file-bar'), /05-NQ\/ĐU/);
    await tab.press('Xóa bản đang làm');
    await tab.press('Hoàn tác', '.notice');
    await tab.sees('.matter.settled');
    await closeMaker(tab);
  });

  for (const name of ['nghi-quyet-dai-hoi', 'thong-bao-01-2022', 'nghi-quyet-31', 'bao-cao-chinh-tri'])
    it(`takes ${name} all the way, with a correction in every list`, async () => {
      const tab = await openMaker();
      await tab.drop(readFileSync(new URL(`../../demo/data/source/${name}.txt`, import.meta.url)), `${name}.txt`);
      await tab.sees('.step.review');
      const lists = await tab.evaluate(() =>
        [...document.querySelectorAll('.tab')].map((one) => one.textContent).filter((name) => /[1-9]\)/.test(name)),
      );
      assert.ok(lists.length > 0);
      for (const list of lists) {
        await tab.press(list, '.tabs');
        await tab.press('Sửa', '.tab-panel:not([hidden]) .item');
        await tab.press('Lưu', '.item-form');
        await tab.press('Sửa', '.tab-panel:not([hidden]) .item:nth-child(2)');
        await tab.press('Bỏ mục này', '.item-form');
        await tab.sees('.tab-panel:not([hidden]) .item.dropped');
      }
      await tab.press('Tiếp: tải về và dán');
      await tab.sees('.downloads .primary');
      const json = await tab.download('Tải tệp dữ liệu');
      const { status, out } = run('validate', write(json.name, json.text));
      assert.equal(status, 0, out);
      assert.equal(
        JSON.parse(json.text).issues.filter(({ code }) => code === 'reading-edited').length,
        lists.length,
        'saving what was read is no edit',
      );
      await closeMaker(tab);
    });

  it('offers to delete work that cannot be opened any more', async () => {
    const tab = await openMaker();
    await tab.evaluate(() =>
      localStorage.setItem('resolution-maker/1', JSON.stringify({ version: 1, imported: { format: 'resolution/1', body: 7 } })),
    );
    await tab.raw.reload({ waitUntil: 'load' });
    await tab.waitFor(() => document.querySelector('.notice')?.textContent.includes('không mở lại được'));
    await tab.press('Xóa bản đang làm');
    assert.equal(await tab.evaluate(() => localStorage.length), 0);
    await closeMaker(tab);
  });

  it('says so when the browser has no room for the work', async () => {
    const tab = await openMaker();
    await tab.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await tab.drop(await paper(), 'a.docx');
    await tab.sees('.step.review');
    assert.match(await tab.text('.step-foot'), /quá lớn để trình duyệt lưu lại/);
    await closeMaker(tab);
  });

  it('goes on without a network once it is loaded', async () => {
    const tab = await openMaker();
    await tab.waitFor(() => document.documentElement.dataset.loaded === 'all');
    assert.match(await tab.text('#offline'), /mất mạng vẫn làm tiếp được/);
    await tab.raw.setOfflineMode(true);
    await tab.drop(await paper(), 'a.docx');
    await tab.sees('.step.review');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot?.textContent.includes('Nơi nhận'));
    await tab.press('Xem trong văn bản', '.matter');
    await tab.waitFor(() => document.querySelector('resolution-viewer').shadowRoot.activeElement !== null);
    await tab.press('Chỉ tiêu (3)');
    await tab.waitFor(() => document.querySelector('target-table')?.shadowRoot?.textContent.includes('Trên 98%'));
    await tab.press('Tiếp: tải về và dán');
    await tab.sees('.downloads .primary');
    assert.ok((await tab.download('Tải tệp dữ liệu')).text);
    await tab.raw.setOfflineMode(false);
    await closeMaker(tab);
  });

  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (name) => [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  const broken = {
    'an empty file': ['', /Tệp trống.*hãy lấy lại tệp gốc/, /file is empty.*fetch the original/],
    'an old .doc': [Uint8Array.from([...OLE, ...Array(600).fill(0)]), /tệp Word đời cũ.*Lưu thành/, /old Word file.*save it as \.docx/],
    'a PDF': ['%PDF-1.7\n', /Đây là tệp PDF.*hãy dùng bản Word gốc/],
    'an image': [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /Đây là tệp ảnh/],
    'a text in TCVN3': [
      tcvn3('Nghị quyết của Đảng ủy phường về nhiệm vụ năm 2022. Các chi bộ được giao thực hiện nhiệm vụ của phường. '.repeat(5)),
      /bảng mã cũ TCVN3/,
    ],
    'a Word file with a password': [
      Uint8Array.from([...OLE, ...Array(500).fill(0), ...wide('EncryptedPackage')]),
      /có đặt mật khẩu.*để bỏ mật khẩu/,
      /protected by a password.*remove the password/,
    ],
    'a file that is no archive': ['PK\u0003\u0004 broken', /Tệp Word bị hỏng/],
  };

  it('says of every file it cannot read what it is and what to do', async () => {
    const tab = await openMaker();
    const files = {
      ...broken,
      'a Word file with nothing in it': [await docx('<w:p/>'), /Tệp không có chữ nào.*bản Word gốc/],
      'a scan': [await scan(), /chỉ có hình.*OCR/],
    };
    for (const [what, [content, said]] of Object.entries(files)) {
      await tab.drop(typeof content === 'string' ? Buffer.from(content) : content, 'tep.docx');
      await tab.waitFor(
        (source) => new RegExp(source).test(document.querySelector('[role=alert].refused')?.textContent ?? ''),
        said.source,
      );
      assert.equal(await tab.evaluate(() => document.activeElement.className), 'refused', what);
      assert.match(await tab.text('.refused'), /chọn lại tệp ở khung bên dưới/, what);
    }
    assert.equal(await tab.evaluate(() => localStorage.length), 0);
    await closeMaker(tab);
  });

  it('says it in English, too', async () => {
    const tab = await openMaker({ query: '?lang=en' });
    const files = { ...broken, 'a scan': [await scan(), , /pictures and no words.*OCR/] };
    for (const [content, , said] of Object.values(files)) {
      if (!said) continue;
      await tab.drop(typeof content === 'string' ? Buffer.from(content) : content, 'tep.docx');
      await tab.waitFor(
        (source) => new RegExp(source).test(document.querySelector('[role=alert].refused')?.textContent ?? ''),
        `${said.source}.*choose it again below`,
      );
    }
    await closeMaker(tab);
  });

  it('says of a file that cannot take the place of another that the work is still there', async () => {
    const tab = await openPaper();
    await tab.drop('%PDF-1.7', 'ban-quet.pdf');
    await tab.sees('.refused');
    assert.match(await tab.text('.refused'), /Đây là tệp PDF.*Bản đang làm vẫn còn nguyên/);
    await tab.press('Ghi nhận “Phấn đấu”');
    await closeMaker(tab);
  });

  it('asks whether it is the right file where nothing of a paper was found', async () => {
    const tab = await openMaker();
    await tab.drop('Chào anh,\n\nGửi anh tài liệu họp ngày mai.', 'thu.txt');
    await tab.sees('.step.review');
    assert.match(await tab.text('.none-found'), /không thấy số, chỉ tiêu, nhiệm vụ.*đúng tệp/);
    await closeMaker(tab);
  });

  it('refuses a file too large to be a paper without taking it into memory', async () => {
    const tab = await openMaker();
    await tab.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(33 * 1024 * 1024)], 'to.docx'));
      document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await tab.waitFor(() => document.querySelector('.refused')?.textContent.includes('Tệp quá lớn'));
    await closeMaker(tab);
  });

  it('stops at a secrecy mark and keeps nothing', async () => {
    const tab = await openMaker();
    await tab.drop(await secretPaper(), 'mat.docx');
    await tab.waitFor(() => document.querySelector('.refused')?.textContent.includes('đóng dấu mật (MẬT)'));
    assert.equal(await tab.evaluate(() => localStorage.length), 0);
    assert.doesNotMatch(await tab.evaluate(() => document.body.textContent), /ngân sách/);
    await closeMaker(tab);
  });

  it('says beforehand that no page will show a paper for members only', async () => {
    const tab = await openMaker();
    await tab.drop(
      'ĐẢNG BỘ QUẬN MẪU\nLƯU HÀNH NỘI BỘ\nSố 06-NQ/ĐU\n\nNGHỊ QUYẾT\nVề việc khác\n\nI. VIỆC\nMột câu của nghị quyết.',
      'noi-bo.txt',
    );
    await tab.sees('.step.review');
    assert.match(await tab.text('.limited'), /dấu lưu hành hạn chế/);
    await closeMaker(tab);
  });

  it('has a paper to try with', async () => {
    const tab = await openMaker();
    await tab.press('Thử với Nghị quyết số 40');
    await tab.sees('.step.review');
    assert.match(await tab.text('.file-bar'), /35 chỉ tiêu, 44 nhiệm vụ/);
    await closeMaker(tab);
  });

  it('reads pasted words', async () => {
    const tab = await openMaker();
    await tab.press('Dán chữ của văn bản');
    await tab.press('Đọc phần chữ đã dán');
    assert.match(await tab.text('.paste'), /Ô này chưa có chữ nào/);
    const text = readFileSync(new URL('../../demo/data/source/nghi-quyet-31.txt', import.meta.url), 'utf8');
    await tab.evaluate((text) => (document.querySelector('.paste textarea').value = text), text);
    await tab.press('Đọc phần chữ đã dán');
    await tab.sees('.step.review');
    assert.match(await tab.text('.file-bar'), /31-NQ\/ĐU.*Giữ đủ từng chữ/);
    await closeMaker(tab);
  });
});
