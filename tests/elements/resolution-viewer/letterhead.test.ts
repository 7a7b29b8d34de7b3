import { expect } from 'chai';
import { sample } from '../../support/sample.js';
import { $, $$, byId, keep, mount, open, until, whole, words } from '../../support/viewer.js';

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
    expect($$(viewer, '.document-title p').map(words)).to.deep.equal(['NGHỊ QUYẾT', 'Về nhiệm vụ năm 2022', '-----']);
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

  it('keeps below the subject what is printed there, and each rule with its neighbour', async () => {
    // A made-up council paper, in the order such papers have.
    const preface = [
      line('issuer', 'HỘI ĐỒNG NHÂN DÂN'),
      { ...line('issuer', 'PHƯỜNG THỬ'), id: 'i2' },
      { ...line('rule', '-------'), id: 'r1' },
      line('state', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      line('motto', 'Độc lập - Tự do - Hạnh phúc'),
      { ...line('rule', '---------------'), id: 'r2' },
      line('number', 'Số: 07/NQ-HĐND'),
      line('place', 'Phường Thử, ngày 18 tháng 7 năm 2025'),
      line('kind', 'NGHỊ QUYẾT'),
      line('subject', 'Về nhiệm vụ năm 2025'),
      { ...line('rule', '-----'), id: 'r3' },
      line('session', 'HỘI ĐỒNG NHÂN DÂN PHƯỜNG THỬ'),
      { ...line('session', 'KHÓA I, KỲ HỌP THỨ HAI'), id: 's2' },
      { ...line('issuer', 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG THỬ'), id: 'i3' },
    ];
    const viewer = await whole(mount({ data: sample({ system: 'council', preface }) }));
    expect(columns(viewer)).to.deep.equal([
      ['HỘI ĐỒNG NHÂN DÂN', 'PHƯỜNG THỬ', '-------', 'Số: 07/NQ-HĐND'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '---------------', 'Phường Thử, ngày 18 tháng 7 năm 2025'],
    ]);
    expect($$(viewer, '.document-title p').map(words)).to.deep.equal([
      'NGHỊ QUYẾT',
      'Về nhiệm vụ năm 2025',
      '-----',
      'HỘI ĐỒNG NHÂN DÂN PHƯỜNG THỬ',
      'KHÓA I, KỲ HỌP THỨ HAI',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG THỬ',
    ]);
    // The paper has its own rules: none of ours beside them.
    const ruled = $$(viewer, '.letterhead p').filter((p) => getComputedStyle(p, '::after').borderBottomStyle === 'solid');
    expect(ruled).to.deep.equal([]);
    expect($(viewer, '.lacking')).to.equal(null);
  });

  it('has the name of the State on one line where the sheet is as wide as it gets', async () => {
    const preface = [line('issuer', 'HỘI ĐỒNG NHÂN DÂN'), line('state', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), line('kind', 'NGHỊ QUYẾT')];
    const box = keep(document.createElement('div'));
    box.style.width = '1000px';
    document.body.append(box);
    const viewer = await whole(mount({ data: sample({ system: 'state', preface }), into: box }));
    const state = $(viewer, '.state')!;
    expect(state.getBoundingClientRect().height).to.be.lessThan(1.6 * parseFloat(getComputedStyle(state).lineHeight));
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

  it('has kind and subject in that heading, and not what follows', async () => {
    const heading = async (...preface: unknown[]): Promise<string> =>
      words($(await whole(mount({ data: sample({ preface }) })), 'header [role=heading]'));
    const [kind, subject] = [line('kind', 'NGHỊ QUYẾT'), line('subject', 'Về nhiệm vụ năm 2022')];
    const rest = [line('rule', '-----'), line('session', 'KHÓA I')];
    expect(await heading(kind, subject, ...rest)).to.equal('NGHỊ QUYẾT Về nhiệm vụ năm 2022');
    expect(await heading(kind, line('draft', '(Dự thảo)'), subject, ...rest)).to.equal('NGHỊ QUYẾT (Dự thảo) Về nhiệm vụ năm 2022');
    expect(await heading(line('theme', 'PHÁT HUY DÂN CHỦ'), subject)).to.equal('PHÁT HUY DÂN CHỦ Về nhiệm vụ năm 2022');
    expect(await heading(kind, ...rest)).to.equal('NGHỊ QUYẾT');
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
