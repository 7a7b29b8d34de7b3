import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importText } from '../../dist/lib/import/import-document.js';

const read = (name) => importText(readFileSync(new URL(`../../demo/data/source/${name}.txt`, import.meta.url), 'utf8')).resolution;
const plain = ({ label, period, value, num, den, unit, comparedTo }) =>
  JSON.parse(JSON.stringify({ label, period: period.raw, value, num, den, unit, comparedTo }));

describe('results in the five papers', () => {
  it('are set against every plan the sentence names', () => {
    const revenue = read('nghi-quyet-31').observations.find(({ value }) => value === 7644);
    assert.deepEqual(plain(revenue), {
      label: 'Tổng thu ngân sách nhà nước trên địa bàn',
      period: 'tháng 9 năm 2021',
      value: 7644,
      unit: 'triệu đồng',
      comparedTo: [
        { label: 'dự toán thị xã giao', ratio: 1.3 },
        { label: 'nghị quyết HĐND phường giao', ratio: 0.49 },
      ],
    });
    assert.equal(revenue.obsStatus, 'estimate');
  });

  it('are series of years under the name they were introduced with', () => {
    const { observations } = read('bao-cao-chinh-tri');
    const budget = observations.filter(({ label, period }) => label === 'Thu ngân sách' && period.precision === 'year');
    assert.deepEqual(
      budget.map(({ period, value }) => [period.from.slice(0, 4), value]),
      [
        ['2015', 25.3],
        ['2016', 26.9],
        ['2017', 29.8],
        ['2018', 30.7],
        ['2019', 25.6],
      ],
    );
    const titles = observations.filter(({ num, period }) => num !== undefined && period.from?.slice(0, 4) === period.to?.slice(0, 4));
    assert.deepEqual(
      titles.map(({ num, den }) => `${num}/${den}`),
      ['121/100', '125/47', '157/26', '33/20', '260/140'],
    );
    assert.deepEqual([...new Set(titles.map(({ label }) => label))], ['hoàn thiện hồ sơ cấp giấy chứng nhận quyền sử dụng đất']);
  });

  it('keep what the paper claims beside the figures', () => {
    const all = read('bao-cao-chinh-tri').observations;
    assert.deepEqual(all.find(({ num }) => num === 696).reportedVerdict, { text: 'vượt 478% so với kế hoạch quận giao', excess: 4.78 });
    const families = all.find(({ value }) => value === 90.4);
    assert.deepEqual(families.reportedVerdict, { text: 'vượt 2,4%', excess: 0.024 });
    assert.equal(families.comparedTo, undefined);
  });

  it('are read in a note whose place was lost, for the years of the account', () => {
    const graves = read('nghi-quyet-dai-hoi').observations.find(({ den }) => den === 283);
    assert.equal(graves.num, 107);
    assert.equal(graves.period.from, '2015-01-01');
  });

  it('are not what a paper plans, and not the number that was missed', () => {
    const { observations = [] } = read('nghi-quyet-40');
    assert.deepEqual(observations, []);
    assert.ok(read('nghi-quyet-31').observations.every(({ id }) => !id.startsWith('kq.s.ii')));
  });
});

describe('a result', () => {
  const results = (sentence) =>
    (importText(`BÁO CÁO\nKết quả năm 2024\n\nI. KẾT QUẢ\n- ${sentence}\nII. NHIỆM VỤ\n- Tiếp tục.`).resolution.observations ?? []).map(
      plain,
    );

  it('that only says by how much something rose has no level', () => {
    assert.deepEqual(results('Số hộ kinh doanh tăng thêm 100 hộ.'), [
      {
        label: 'Số hộ kinh doanh',
        period: 'năm 2024',
        unit: 'hộ',
        comparedTo: [{ label: '', delta: 100, unit: 'hộ' }],
      },
    ]);
  });

  it('takes the plan that stands behind it, and the verdict before or behind', () => {
    const [cover, ...none] = importText(
      'BÁO CÁO\nKết quả năm 2024\n\nI. KẾT QUẢ\n- Tỷ lệ người dân tham gia bảo hiểm y tế đạt 94,2%, chưa đạt chỉ tiêu giao (95%).\nII. NHIỆM VỤ\n- Tiếp tục.',
    ).resolution.observations;
    assert.deepEqual([cover.value, cover.comparedTo, none], [94.2, [{ label: 'chỉ tiêu giao', value: 95 }], []]);
    assert.match(cover.reportedVerdict.text, /^chưa đạt chỉ tiêu giao/);
    const [members] = importText(
      'BÁO CÁO\nKết quả năm 2024\n\nI. KẾT QUẢ\n- Phát triển đảng viên không đạt chỉ tiêu (kết nạp 06/10 đồng chí).\nII. NHIỆM VỤ\n- Tiếp tục.',
    ).resolution.observations;
    assert.deepEqual([members.num, members.den, members.reportedVerdict.text], [6, 10, 'không đạt chỉ tiêu']);
  });

  it('keeps a plan in per cent beside a fraction, with its unit', () => {
    const [graves] = results('Di dời đạt 107/283 ngôi mộ (tỷ lệ 37,8% - chỉ tiêu Nghị quyết là 50%).');
    assert.deepEqual(graves.comparedTo, [
      { label: '', ratio: 0.378 },
      { label: 'chỉ tiêu Nghị quyết', value: 50, unit: '%' },
    ]);
  });

  it('is how many targets were met, and says so', () => {
    const verdicts = importText('BÁO CÁO\nKết quả năm 2024\n\nI. KẾT QUẢ\n- Có 15 chỉ tiêu vượt, 3 chỉ tiêu đạt, 2 chỉ tiêu chưa đạt.')
      .resolution.observations;
    assert.deepEqual(
      verdicts.map(({ value, reportedVerdict }) => [value, reportedVerdict.text]),
      [
        [15, 'vượt'],
        [3, 'đạt'],
        [2, 'chưa đạt'],
      ],
    );
    const [poor] = importText('BÁO CÁO\nKết quả năm 2024\n\nI. KẾT QUẢ\n- Tỷ lệ hộ nghèo còn 0,8%, đạt chỉ tiêu Nghị quyết (dưới 1%).')
      .resolution.observations;
    assert.match(poor.reportedVerdict.text, /^đạt chỉ tiêu Nghị quyết/);
  });

  it('is named without its year, with all that a share is of, and once', () => {
    const labels = (sentence) => results(sentence).map(({ label }) => label);
    const name = 'Tỷ lệ công trình có giấy phép, xây dựng đúng phép';
    assert.deepEqual(labels(`${name}, năm 2015 đạt 99,2% đến cuối năm 2019 đạt 100%.`), [name, name]);
    assert.deepEqual(labels('Từ đó số hộ nghèo giảm từ 56 hộ năm 2016 xuống 14 hộ.'), ['Từ đó số hộ nghèo']);
  });

  it('is no number of a standard, a street or a network', () => {
    assert.deepEqual(results('Duy trì hệ thống quản lý chất lượng theo TCVN ISO 9001:2015.'), []);
    assert.deepEqual(results('Chỉnh trang đường 19/5.'), []);
  });
});
