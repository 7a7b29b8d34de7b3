import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { searchProjects } from '../../dist/lib/model/project-search.js';

const { projects } = JSON.parse(readFileSync(new URL('../../demo/data/nghi-quyet-dai-hoi.json', import.meta.url), 'utf8'));
const found = (query) => searchProjects(projects, query).map(({ place, name }) => place?.alley ?? name);

describe('searchProjects on the key works of a congress', () => {
  it('finds one alley however it is typed', () => {
    for (const query of [
      'hẻm 14 đường 53',
      '14/53',
      'hem 14/53',
      'Hẻm 14 Đường số 53',
      'hem 14 duong so 53',
      '14 / 53',
      'HẺM 14',
      'hẻm 14, khu phố 5',
      'hem 14 kp5',
      'hem14 duong53',
      'hem 14 kp 05',
      'nhà 14/53',
      'tôi ở hẻm 14',
      'ở hẻm 14 đường 53',
      'hẻm 14, đường 53, phường 14',
      'hẻm 14 đường 53 P.14 Q.12',
      '14/53/2',
      'số nhà 14/2',
    ])
      assert.deepEqual(found(query), ['hẻm 14'], query);
  });

  it('finds alleys behind alleys, by the whole number and by its beginning', () => {
    assert.deepEqual(found('237/32'), ['hẻm 237/32']);
    assert.deepEqual(found('1358/28/41'), ['hẻm 1358/28/7, 1358/28/41']);
    assert.deepEqual(found('hem 1358/28'), ['hẻm 1358/28/7, 1358/28/41']);
    assert.deepEqual(found('1358/28/99'), ['hẻm 1358/28/7, 1358/28/41']);
    assert.deepEqual(found('331/5 Phan Huy Ích'), ['hẻm 331']);
    assert.deepEqual(found('hẻm 13'), []);
  });

  it('finds by street, by quarter and by words, with and without accents', () => {
    assert.deepEqual(found('phan huy ich'), ['hẻm 331']);
    assert.deepEqual(found('Quang Trung'), ['hẻm 1358/28/7, 1358/28/41']);
    assert.deepEqual(found('khu phố 11').length, 2);
    for (const query of ['khu phố5', 'KP5', 'kp 05', 'khu phố 5, phường 14', 'ở gần khu phố 5'])
      assert.deepEqual(found(query), found('khu phố 5'), query);
    assert.deepEqual(found('khu phố 5').length, 3);
    assert.deepEqual(found('tham luong').length, 1);
    assert.deepEqual(found('cong vien khu pho 2').length, 1);
  });

  it('asks for all that was typed', () => {
    assert.deepEqual(found('hẻm 14 đường 54'), []);
    assert.deepEqual(found('hem 14 kp 4'), []);
    assert.deepEqual(found('phường 14'), []);
    assert.deepEqual(found('tôi ở hẻm 99'), []);
    assert.equal(found('').length, projects.length);
    assert.equal(found('  ').length, projects.length);
  });

  it('stands works without a place', () => {
    assert.deepEqual(searchProjects([{ name: 'Nhà văn hóa' }], 'nha van hoa').length, 1);
    assert.deepEqual(searchProjects([{ name: 'Nhà văn hóa' }, { name: 'Công viên' }], 'nhà').length, 1);
    const wards = [{ name: 'Hẻm 3 phường 14' }, { name: 'Hẻm 3 phường 15' }];
    assert.deepEqual(searchProjects(wards, 'hem 3 p15'), []);
    assert.deepEqual(searchProjects([{ name: 'Nhà văn hóa' }], '14/53'), []);
  });
});
