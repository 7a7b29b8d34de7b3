import { expect } from 'chai';
import { FindIndex, rangeOf } from '../../../src/elements/resolution-viewer/find-index.js';
import { ABBREVIATIONS } from '../../../src/language/abbreviation-table.js';
import { pairsOf, variants } from '../../../src/language/search-variants.js';

const pairs = pairsOf(ABBREVIATIONS);

const element = (markup: string): HTMLElement => {
  const p = document.createElement('p');
  p.innerHTML = markup;
  return p;
};

/** What is found for a query, as the words of the original text. */
async function found(query: string, ...markups: string[]): Promise<string[]> {
  const elements = markups.map(element);
  const index = await new FindIndex(elements).build();
  return index.search(variants(query, pairs)).map((hit) => rangeOf(elements[hit.at]!, hit.start, hit.end)!.toString());
}

describe('find-index', () => {
  it('finds without diacritics, case or tone placement', async () => {
    expect(await found('tro len', 'từ 95% trở lên', 'TRỞ LÊN')).to.deep.equal(['trở lên', 'TRỞ LÊN']);
    expect(await found('hòa', 'hoà, hòa, Hóa')).to.deep.equal(['hoà', 'hòa', 'Hóa']);
    expect(await found('đảng', 'Đảng, dang, ĐANG')).to.deep.equal(['Đảng', 'dang', 'ĐANG']);
    expect(await found('tỉ lệ', 'tỷ lệ')).to.deep.equal(['tỷ lệ']);
  });

  it('finds decomposed text, and marks its own characters', async () => {
    const nfd = 'trở lên'.normalize('NFD');
    expect(await found('trở lên', `a ${nfd} b`)).to.deep.equal([nfd]);
    expect(await found('len', `a ${nfd} b`)).to.deep.equal(['lên'.normalize('NFD')]);
  });

  it('finds abbreviations both ways', async () => {
    const text = 'UBND phường; Ủy ban nhân dân quận; GPMB; giải phóng mặt bằng; MTTQ';
    expect(await found('ubnd', text)).to.deep.equal(['UBND', 'Ủy ban nhân dân']);
    expect(await found('uy ban nhan dan', text)).to.deep.equal(['UBND', 'Ủy ban nhân dân']);
    expect(await found('GPMB', text)).to.deep.equal(['GPMB', 'giải phóng mặt bằng']);
    expect(await found('mặt trận tổ quốc', text)).to.deep.equal(['MTTQ']);
  });

  it('finds numbers as they are typed and as they are printed', async () => {
    expect(await found('1350492000', 'số tiền 1.350.492.000 đồng')).to.deep.equal(['1.350.492.000']);
    expect(await found('0.5', 'vượt 0,5%')).to.deep.equal(['0,5']);
    expect(await found('95%', 'từ 95% trở lên')).to.deep.equal(['95%']);
    const money = 'chi 7.644 triệu đồng, 7644 triệu đồng; 17.644';
    expect(await found('7644 trieu dong', money)).to.deep.equal(['7.644 triệu đồng', '7644 triệu đồng']);
    expect(await found('7.644 triệu', money)).to.deep.equal(['7.644 triệu', '7644 triệu']);
    // While it is being typed.
    for (const typed of ['7', '7.', '7.6', '7.64', '7.644']) expect((await found(typed, 'chi 7.644 đồng')).length, typed).to.equal(1);
    expect(await found('1350492', 'số tiền 1.350.492.000 đồng')).to.deep.equal(['1.350.492']);
    expect(await found('10.01.2022', 'ngày 10.01.2022')).to.deep.equal(['10.01.2022']);
  });

  it('finds words however they are parted: by blanks, hyphens or dashes', async () => {
    const covid = 'Covid-19, Covid -19, Covid – 19, COVID  19, covid\u00a0- 19';
    const all = ['Covid-19', 'Covid -19', 'Covid – 19', 'COVID  19', 'covid\u00a0- 19'];
    for (const typed of ['covid 19', 'Covid-19', 'covid – 19', 'Covid - 19']) expect(await found(typed, covid)).to.deep.equal(all);
    expect(await found('kinh te xa hoi', 'a - b kinh tế - xã hội - c')).to.deep.equal(['kinh tế - xã hội']);
    expect(await found('2020-2025', 'nhiệm kỳ 2020 – 2025;')).to.deep.equal(['2020 – 2025']);
    expect(await found('40 nq du', 'Số 40-NQ/ĐU')).to.deep.equal([]);
    const nfd = 'kinh tế - xã hội - đô thị'.normalize('NFD');
    expect(await found('xã hội đô thị', nfd)).to.deep.equal(['xã hội - đô thị'.normalize('NFD')]);
    expect(await found('-', 'a - b')).to.deep.equal([]);
    expect(await found('len tren', 'lên -', '- trên')).to.deep.equal([]);
  });

  it('finds words that run through marks of the text, past note calls, and never across blocks', async () => {
    expect(await found('nghị quyết số 5', 'theo <strong>Nghị</strong> quyết<a class="note-ref">7</a> <em>số 5</em>')).to.deep.equal([
      'Nghị quyết7 số 5',
    ]);
    expect(await found('7', 'quyết<a class="note-ref">7</a><button class="sic-mark">[7]</button><div class="popup">7</div>')).to.deep.equal(
      [],
    );
    expect(await found('lên dưới', 'trở lên', 'dưới đây')).to.deep.equal([]);
  });

  it('gives hits in the order of the text, none overlapping', async () => {
    expect(await found('aa', 'aaaa a aa')).to.deep.equal(['aa', 'aa', 'aa']);
    const elements = ['UBND', 'x', 'ủy ban nhân dân UBND'].map(element);
    const hits = (await new FindIndex(elements).build()).search(variants('ubnd', pairs));
    expect(hits.map(({ at, start }) => `${at}:${start}`)).to.deep.equal(['0:0', '2:0', '2:16']);
  });

  it('finds nothing for nothing', async () => {
    expect(await found('', 'văn bản')).to.deep.equal([]);
    expect(await found('   ', 'văn bản')).to.deep.equal([]);
    expect(await found('\u0301', 'văn bản')).to.deep.equal([]);
  });
});
