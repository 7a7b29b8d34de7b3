import { expect } from 'chai';
import { sample } from '../../support/sample.js';
import { $, $$, byId, mount, open, until, whole, words } from '../../support/viewer.js';

const columns = (viewer: Element): string[][] =>
  $$(viewer, '.letterhead > div').map((column) => [...column.children].map((line) => words(line)));
const line = (role: string, content: unknown) => ({ id: `pre.${role}`, kind: 'paragraph', role, content });

describe('letterhead', () => {
  it('has issuer, star and number left, the Party and the date right', async () => {
    const viewer = await open();
    expect(columns(viewer)).to.deep.equal([
      ['ĐẢNG BỘ QUẬN THỬ', 'ĐẢNG ỦY PHƯỜNG THỬ', '*', 'Số 12-NQ/ĐU'],
      ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Phường Thử, ngày 10 tháng 01 năm 2022'],
    ]);
    expect($(viewer, 'header')!.className).to.equal('system-party');
    expect($$(viewer, '.document-title > *').map(words)).to.deep.equal(['NGHỊ QUYẾT', 'Về nhiệm vụ năm 2022', '-----']);
    expect($(viewer, '.lacking')).to.equal(null);
  });

  it('has the State with its motto for state and council papers', async () => {
    const preface = [
      line('issuer', 'HỘI ĐỒNG NHÂN DÂN PHƯỜNG THỬ'),
      line('state', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      line('motto', 'Độc lập - Tự do - Hạnh phúc'),
      line('number', 'Số: 12/NQ-HĐND'),
      line('place', 'Phường Thử, ngày 10 tháng 01 năm 2022'),
      line('kind', 'NGHỊ QUYẾT'),
    ];
    for (const system of ['state', 'council', 'front']) {
      const viewer = await whole(mount({ data: sample({ system, preface }) }));
      expect($(viewer, 'header')!.className).to.equal(`system-${system}`);
      expect(columns(viewer)).to.deep.equal([
        ['HỘI ĐỒNG NHÂN DÂN PHƯỜNG THỬ', 'Số: 12/NQ-HĐND'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Phường Thử, ngày 10 tháng 01 năm 2022'],
      ]);
      // The rule stands under the motto, once.
      const ruled = $$(viewer, '.letterhead p').filter((p) => getComputedStyle(p, '::after').borderBottomStyle === 'solid');
      expect(ruled.map(words)).to.deep.equal(['Độc lập - Tự do - Hạnh phúc']);
    }
  });

  it('says what the source lacks, in one line, and makes nothing up', async () => {
    const lacking = async (...roles: string[]): Promise<string> => {
      const preface = [...roles.map((role) => line(role, role)), line('kind', 'NGHỊ QUYẾT')];
      return words($(await whole(mount({ data: sample({ preface }) })), '.lacking'));
    };
    expect(await lacking('number')).to.equal('Bản nguồn không ghi cơ quan và ngày ban hành');
    expect(await lacking('issuer')).to.equal('Bản nguồn không ghi ngày ban hành');
    expect(await lacking('place')).to.equal('Bản nguồn không ghi cơ quan ban hành');
    expect(await lacking('issuer', 'place')).to.equal('');
  });

  it('shows blanks as gaps with a name, and keeps every printed character', async () => {
    const blanks = async (role: string, content: unknown): Promise<[string, string[]]> => {
      const viewer = await whole(mount({ data: sample({ preface: [line(role, content)] }) }));
      const gaps = $$(viewer, '.gap').map((gap) => `${gap.getAttribute('role')} ${gap.getAttribute('aria-label')}`);
      return [words($(viewer, `.${role}`)), gaps];
    };
    const gap = 'img để trống';
    expect(await blanks('number', 'Số -BC/ĐU')).to.deep.equal(['Số -BC/ĐU', [gap]]);
    expect(await blanks('number', [{ text: 'Số -BC/ĐU', strong: true }])).to.deep.equal(['Số -BC/ĐU', [gap]]);
    expect(await blanks('number', 'Số: /NQ-HĐND')).to.deep.equal(['Số: /NQ-HĐND', [gap]]);
    expect(await blanks('place', 'Đức Giang, ngày tháng 4 năm 2020')).to.deep.equal(['Đức Giang, ngày tháng 4 năm 2020', [gap]]);
    expect(await blanks('place', 'Thử, ngày tháng năm 2020')).to.deep.equal(['Thử, ngày tháng năm 2020', [gap, gap]]);
    expect(await blanks('place', 'Thử, ngày 3 tháng 4 năm 2020')).to.deep.equal(['Thử, ngày 3 tháng 4 năm 2020', []]);
    expect(await blanks('number', 'Số 12-NQ/ĐU')).to.deep.equal(['Số 12-NQ/ĐU', []]);
  });

  it('draws the typed fields where a hand-written file has no printed lines', async () => {
    const data = {
      format: 'resolution/1',
      id: 'x',
      docType: 'nghi-quyet',
      title: 'Nghị quyết về môi trường',
      number: '3-NQ/ĐU',
      place: 'Thử',
      issued: { raw: 'ngày 1/2/2022' },
      issuer: { name: 'Đảng ủy phường' },
      body: [{ id: 'p', kind: 'paragraph', content: 'Lời.' }],
    };
    const viewer = await whole(mount({ data }));
    expect(columns(viewer)).to.deep.equal([['Đảng ủy phường', 'Số 3-NQ/ĐU'], ['Thử, ngày 1/2/2022']]);
    expect(words($(viewer, '.document-title [role=heading]'))).to.equal('Nghị quyết về môi trường');
  });

  it('has one heading that names the document, whatever lines there are', async () => {
    for (const preface of [undefined, [line('number', 'Số 1')], [line('subject', 'Về việc')], [line('kind', 'THÔNG BÁO')]]) {
      const viewer = await whole(mount({ data: sample({ preface, docTypeLabel: null }) }));
      const headings = $$(viewer, 'header [role=heading]');
      expect(headings.length).to.equal(1);
      expect(words(headings[0])).not.to.equal('');
    }
  });

  it('gives the facts: period, number of targets, how the text was won, the original', async () => {
    const viewer = await whole(mount({ data: sample({ source: { ocr: true }, original: { url: 'goc/12.pdf', label: 'Bản đã ký' } }) }));
    expect($$(viewer, '.facts > div').map(words)).to.deep.equal([
      'Kỳ: năm 2022',
      'Chỉ tiêu: 1',
      'Nguồn chữ: nhận dạng từ bản quét, giữ nguyên văn',
      'Bản gốc: Bản đã ký',
    ]);
    expect($<HTMLAnchorElement>(viewer, '.facts a')!.href).to.equal(new URL('goc/12.pdf', document.baseURI).href);
  });

  it('links to nothing but http(s)', async () => {
    for (const url of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'https://a:b@example.vn/x.pdf']) {
      const viewer = await whole(
        mount({
          data: sample({
            original: { url },
            stage: 'superseded',
            supersededBy: { title: 'Mới', url },
            citations: [{ id: 'cite.09', raw: 'x', resolvedTo: url }],
          }),
        }),
      );
      byId(viewer, 'b.p1').querySelector<HTMLElement>('.cite')!.click();
      await until(() => $(viewer, '.popup'));
      const targets = $$<HTMLAnchorElement>(viewer, 'a').filter((a) => a.origin !== location.origin || !a.hash);
      expect(targets.map((a) => a.outerHTML)).to.deep.equal([]);
    }
  });
});

describe('conclusions', () => {
  it('have the recipients left and the signature right, as printed', async () => {
    const viewer = await open();
    expect($$(viewer, '.recipients > p, .recipients li').map(words)).to.deep.equal([
      'Nơi nhận:',
      '- Thường trực Quận ủy (b/c),',
      '- Lưu VPĐU.',
    ]);
    expect($$(viewer, '.signature-block > *').map(words)).to.deep.equal(['T/M ĐẢNG ỦY', 'BÍ THƯ', '(đã ký)', 'Nguyễn Văn Thử']);
    viewer.parentElement!.style.width = '1000px';
    const [left, right] = [$(viewer, '.recipients')!, $(viewer, '.signature-block')!].map((e) => e.getBoundingClientRect());
    viewer.parentElement!.style.width = '';
    expect(left!.right <= right!.left).to.equal(true);
    expect(Math.abs(left!.top - right!.top) < 2).to.equal(true);
  });

  it('come from the typed fields where there are no printed lines', async () => {
    const viewer = await whole(
      mount({
        data: sample({
          conclusions: undefined,
          recipients: [{ text: 'Các chi bộ' }],
          signature: { authority: 'T/M ĐẢNG ỦY', position: 'BÍ THƯ', name: 'Lê Thử' },
        }),
      }),
    );
    expect($$(viewer, '.recipients li').map(words)).to.deep.equal(['Các chi bộ']);
    expect($$(viewer, '.signature-block > *').map(words)).to.deep.equal(['T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Thử']);
  });
});
