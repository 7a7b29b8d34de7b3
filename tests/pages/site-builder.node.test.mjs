/** The snippet builder with a keyboard, and the old portal with widgets in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBuilt } from '../support/built-site.mjs';
import { engine } from '../support/pages.mjs';

const skip = engine !== 'chromium' && 'no keyboard here';
const code = (kind) => document.getElementById(`block-${kind}`)?.parentElement.querySelector('pre').textContent;

/** Sets controls of the form as somebody does who uses them. */
const choose = (tab, values) =>
  tab.evaluate((all) => {
    for (const [id, value] of Object.entries(all)) {
      const control = document.getElementById(id);
      control.value = value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, values);

describe('the snippet builder', { skip }, () => {
  it('is used from first choice to copied snippet without a mouse', async () => {
    const tab = await openBuilt('tao-doan-ma.html', { viewport: { width: 1280, height: 900 } });
    const to = async (id) => {
      for (let n = 0; n < 120; n++) {
        if (await tab.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
        await tab.raw.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${id}`);
    };
    await tab.waitFor(() => document.querySelector('#preview target-table') != null);
    await to('widget');
    // What is typed goes to the choice that begins so.
    await tab.raw.keyboard.type('Th');
    await tab.waitFor(() => document.querySelector('#preview target-card') != null);
    assert.match(
      await tab.evaluate(code, 'page'),
      /^<script type="module" src="\/resolution-elements\/esm\/target-card\.js"><\/script>\n<target-card /,
    );
    await to('theme-choice');
    await tab.raw.keyboard.press('ArrowDown');
    assert.match(await tab.evaluate(code, 'css'), /^target-card \{\n {2}--resolution-accent: #a8121c;/);
    await to('option-qr');
    await tab.raw.keyboard.press('Space');
    await tab.waitFor(() => document.querySelector('#preview target-card[qr]') == null);
    await to('option-target');
    await tab.raw.keyboard.press('ArrowUp');
    await tab.waitFor(() => document.querySelector('#preview target-card')?.getAttribute('target') === 'ct.2.3');
    await to('where');
    await tab.raw.keyboard.type('Wor');
    await tab.waitFor(() => document.getElementById('block-php') != null);
    assert.match(await tab.evaluate(code, 'page'), /^<target-card src="\/van-ban\/nghi-quyet-40\.json" .*target="ct\.2\.3"/);
    assert.equal(await tab.evaluate(code, 'policy'), "Content-Security-Policy: script-src 'self'; connect-src 'self'");
    // The steps are those of the place, and of no other.
    const steps = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-steps]')].filter((one) => !one.hidden).map((one) => one.dataset.steps),
    );
    assert.deepEqual(steps, ['wordpress']);
    // Out of the form and the preview, to the first button that copies.
    for (let n = 0; n < 60 && !(await tab.evaluate(() => document.activeElement.matches('#blocks .copy'))); n++)
      await tab.raw.keyboard.press('Tab');
    await tab.raw.keyboard.press('Enter');
    await tab.waitFor(() => [...document.querySelectorAll('#blocks [role=status]')].some(({ textContent }) => textContent === 'Đã chép'));
    const [hash, page] = await tab.evaluate(() => [
      location.hash,
      document.getElementById('block-page').parentElement.querySelector('pre').textContent,
    ]);
    assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
    await tab.close();

    // The address holds the whole choice.
    const other = await openBuilt('tao-doan-ma.html');
    await other.evaluate((value) => void (location.hash = value), hash);
    await other.waitFor((text) => document.getElementById('block-page').parentElement.querySelector('pre').textContent === text, page);
    assert.equal(await other.evaluate(() => document.getElementById('theme-choice').value), 'red');
    await other.close();
  });

  it('offers every tag and every attribute of the manifest, each with a control and a name', async () => {
    const { tags } = await import('../config/site/manifest.mjs');
    const tab = await openBuilt('tao-doan-ma.html');
    for (const { tag, attributes } of tags()) {
      const controls = await tab.evaluate((name) => {
        const select = document.getElementById('widget');
        select.value = name;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return [...document.querySelectorAll('#options [name]')].map((control) => [control.name, control.labels.length]);
      }, tag);
      const elsewhere = ['src', 'progress', 'theme'];
      const names = attributes.map(({ name }) => name).filter((name) => !elsewhere.includes(name));
      assert.deepEqual(
        controls.sort(),
        names.sort().map((name) => [name, 1]),
        tag,
      );
    }
    await tab.close();
  });

  it('names every option in words, with the name of the attribute beside them', async () => {
    for (const [path, words] of [
      ['tao-doan-ma.html', ['Xếp theo group-by', 'Gọn compact', 'Từ ngày from', 'Ngôn ngữ của nút bấm lang']],
      ['en/tao-doan-ma.html', ['Order by group-by', 'Compact compact', 'From from', 'Language of buttons lang']],
    ]) {
      const tab = await openBuilt(path);
      await choose(tab, { widget: 'task-timeline' });
      const labels = await tab.evaluate(() => [...document.querySelectorAll('#options label')].map(({ textContent }) => textContent));
      for (const label of words) assert.ok(labels.includes(label), `${label}: ${labels}`);
      await tab.close();
    }
  });

  it('offers values by name, and the groups and targets of the chosen paper', async () => {
    const tab = await openBuilt('tao-doan-ma.html');
    const list = (id) => tab.evaluate((name) => [...document.getElementById(name).options].map(({ text }) => text), id);
    await tab.waitFor(() => document.getElementById('option-group').options?.length === 6);
    assert.deepEqual((await list('option-group')).slice(0, 2), [
      'mọi nhóm',
      'Về xây dựng Đảng và các đoàn thể chính trị - xã hội (nhom.1)',
    ]);
    await choose(tab, { 'option-group': 'nhom.2' });
    // A group of one paper is none of another.
    await choose(tab, { file: 'nghi-quyet-dai-hoi' });
    await tab.waitFor(() => document.querySelector('#option-group [value="nhom.1.1"]') != null);
    await tab.waitFor(() => !document.getElementById('block-page').parentElement.textContent.includes('group='));
    assert.doesNotMatch(await tab.evaluate(() => location.hash), /group/);

    await choose(tab, { widget: 'target-card', file: 'nghi-quyet-31' });
    await tab.waitFor(() => document.querySelector('#option-target optgroup') != null);
    assert.deepEqual(await tab.evaluate(() => [...document.querySelectorAll('#option-target optgroup')].map(({ label }) => label)), [
      'Kết quả nêu trong văn bản',
    ]);
    // A card is of one result: the first, until another is chosen.
    assert.match((await list('option-target'))[0], /^tháng 9 năm 2021: năng suất lúa \(kq\./);
    await tab.waitFor(() => /^kq\./.test(document.querySelector('#preview target-card')?.getAttribute('target')));

    await choose(tab, { widget: 'project-list' });
    assert.deepEqual(await list('option-group-by'), ['mặc định: khu phố', 'khu phố', 'đường, hẻm', 'mức làm tới đâu']);
    assert.deepEqual(await tab.notes(), { violations: [], console: [], errors: [] });
    await tab.close();
  });

  it('shows nothing that does not belong to the widget', async () => {
    const tab = await openBuilt('tao-doan-ma.html');
    const offered = (id) =>
      tab.evaluate((name) => [...document.getElementById(name).options].filter((one) => !one.disabled).map(({ value }) => value), id);
    const shown = (id) => tab.evaluate((name) => document.getElementById(name)?.checkVisibility() ?? false, id);
    await choose(tab, { widget: 'project-list' });
    assert.deepEqual(await offered('file'), ['nghi-quyet-dai-hoi', 'nghi-quyet-31', 'other']);
    assert.equal(await shown('option-group'), false);
    await choose(tab, { widget: 'resolution-viewer' });
    assert.equal((await offered('file')).length, 6);
    assert.equal(await shown('progress'), false);
    // A paper without targets has reports alone, and no group to choose.
    await choose(tab, { widget: 'target-chart', file: 'nghi-quyet-31' });
    await tab.waitFor(() => document.querySelector('#option-target optgroup') != null);
    assert.deepEqual([await shown('option-target'), await shown('option-group')], [true, false]);
    await choose(tab, { widget: 'resolution-check' });
    assert.equal(await shown('file'), false);
    assert.ok(!(await offered('where')).some((place) => ['link', 'iframe'].includes(place)));
    await tab.close();
  });

  it('says of a bad address what is wrong with it, and keeps the snippet', async () => {
    const tab = await openBuilt('tao-doan-ma.html');
    await choose(tab, { file: 'other' });
    const said = (id) => tab.evaluate((name) => document.getElementById(name).textContent, id);
    for (const [address, words] of [
      ['', /Hãy ghi địa chỉ tệp/],
      ['/van-ban/khong-co.json', /Không có tệp ở địa chỉ này.*404.*đoạn mã vẫn đúng/],
      ['C:\\van-ban\\nghi-quyet.json', /trên máy tính.*bắt đầu bằng dấu \//],
      ['https://khac.example.vn/a.json', /máy chủ khác/],
      ['tao-doan-ma.html', /một trang web, không phải tệp dữ liệu/],
      ['site/copy.js', /không phải JSON/],
      ['data/progress-nghi-quyet-40.json', /không phải một văn bản/],
    ]) {
      await choose(tab, { address });
      await tab.waitFor((source) => new RegExp(source).test(document.getElementById('file-status').textContent), words.source);
      assert.equal(await tab.evaluate(() => document.getElementById('address').getAttribute('aria-invalid')), 'true');
      assert.match(await said('preview'), /^Chưa xem trước được/);
      if (address) assert.ok((await tab.evaluate(code, 'page')).includes(`src="${address}"`), address);
    }
    // What stands in a file nobody here can read is typed.
    assert.equal(await tab.evaluate(() => document.getElementById('option-group').placeholder), 'mã, ví dụ nhom.1');
    await choose(tab, { 'option-group': 'nhom.7' });
    assert.match(await tab.evaluate(code, 'page'), / group="nhom\.7"/);
    await choose(tab, { progress: 'other', 'progress-address': '/van-ban/khong-co.csv', address: 'data/nghi-quyet-40.json' });
    await tab.waitFor(() => document.getElementById('file-status').textContent === '');
    assert.match(await said('progress-status'), /404/);
    await choose(tab, { 'progress-address': 'data/progress-nghi-quyet-40.csv' });
    await tab.waitFor(() => document.querySelector('#preview target-table') != null);
    assert.deepEqual([await said('progress-status'), await said('file-status')], ['', '']);
    const { violations, errors } = await tab.notes();
    assert.deepEqual({ violations, errors }, { violations: [], errors: [] });
    await tab.close();
  });
});

describe('the old portal', { skip }, () => {
  const TAGS = 'target-card, target-summary, target-table, target-chart, task-timeline, project-list, resolution-viewer';

  for (const width of [320, 1280]) {
    it(`spoils nothing inside a widget at ${width} px, wherever it stands`, async () => {
      const tab = await openBuilt('cong-thong-tin-cu.html', { viewport: { width, height: 900 } });
      const seen = await tab.evaluate((selector) => {
        return [...document.querySelectorAll(selector)].map((widget) => {
          const { fontSize, fontStyle, textTransform, letterSpacing, textAlign, color, textIndent } = getComputedStyle(
            widget.shadowRoot.querySelector('.w'),
          );
          const look = [fontSize, fontStyle, textTransform, letterSpacing, textAlign, color, textIndent].join(' ');
          return { tag: widget.localName, width: widget.getBoundingClientRect().width, look };
        });
      }, TAGS);
      assert.equal(seen.length, 10);
      for (const one of seen) {
        assert.ok(one.width >= 270, `${one.tag}: ${one.width} px`);
        assert.equal(one.look, '16px normal none normal start rgb(27, 31, 36) 0px', one.tag);
      }
      assert.equal(await tab.evaluate(() => getComputedStyle(document.querySelector('h1')).textTransform), 'uppercase');
      await tab.close();
    });
  }

  it('hears nothing of what is done inside, and is not sent off by Enter', async () => {
    const tab = await openBuilt('cong-thong-tin-cu.html');
    await tab.waitFor(() => document.querySelector('project-list').shadowRoot.querySelector('input') != null);
    await tab.evaluate(() => document.querySelector('project-list').shadowRoot.querySelector('input').focus());
    await tab.raw.keyboard.type('14/53');
    await tab.raw.keyboard.press('Enter');
    await tab.waitFor(() => {
      const why = document.querySelector('target-card').shadowRoot.querySelector('.why');
      why?.click();
      return why != null;
    });
    assert.equal(await tab.evaluate(() => document.getElementById('heard').textContent), 'chưa gì');
    assert.equal(await tab.evaluate(() => location.pathname), '/built/cong-thong-tin-cu.html');
    await tab.close();
  });
});
