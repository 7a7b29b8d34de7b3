import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { personWords } from '../../dist/lib/format/person.js';

const UNNAMED = 'cá nhân được phân công';
const role = (who) => personWords(who, 'role-only', UNNAMED);
const initials = (who) => personWords(who, 'initials', UNNAMED);

// All of these persons are made up.
describe('personWords', () => {
  for (const [who, office, letters] of [
    ['Đ/c Nguyễn Văn A - Phó Bí thư', 'Phó Bí thư', 'Đ/c N.V.A. - Phó Bí thư'],
    ['Đ/c Nguyễn Văn An và đ/c Trần Thị Bình - PCT', 'PCT', 'Đ/c N.V.A. và đ/c T.T.B. - PCT'],
    ['Đoàn Văn Hậu', UNNAMED, 'Đ.V.H.'],
    ['Đ/c Đoàn Văn Hậu - PCT UBND', 'PCT UBND', 'Đ/c Đ.V.H. - PCT UBND'],
    ['Phó Đức Phương', UNNAMED, 'P.Đ.P.'],
    ['PHẠM THỊ BÍCH HẰNG', UNNAMED, 'P.T.B.H.'],
    ['ĐỒNG CHÍ PHẠM THỊ BÍCH HẰNG - PHÓ BÍ THƯ', 'PHÓ BÍ THƯ', 'ĐỒNG CHÍ P.T.B.H. - PHÓ BÍ THƯ'],
    ['Đ/c Nguyễn Văn Ấn - Bí thư'.normalize('NFD'), 'Bí thư', 'Đ/c N.V.Ấ. - Bí thư'],
    ['Hằng', UNNAMED, 'H.'],
    ['Bà Hội', UNNAMED, 'Bà H.'],
    ['Anh', UNNAMED, 'A.'],
    ['Y Thông Niê', UNNAMED, 'Y.T.N.'],
    ['H’Hen Niê', UNNAMED, 'H.N.'],
    ["K'Sor Phước", UNNAMED, 'K.P.'],
    ['KSOR PHƯỚC', UNNAMED, 'K.P.'],
    ['Mr. John Smith', UNNAMED, 'Mr. J.S.'],
    ['nguyễn văn an', UNNAMED, 'N.V.A.'],
    ['Đ/c N.V.A. - Bí thư', 'Bí thư', 'Đ/c N.V.A. - Bí thư'],
    // Names spelled like an office.
    ['Trần Công An', UNNAMED, 'T.C.A.'],
    ['TRẦN CÔNG AN', UNNAMED, 'T.C.A.'],
    ['Nguyễn văn phòng', UNNAMED, 'N.V.P.'],
    ['Nguyễn Văn Phòng, Kế toán', 'Kế toán', 'N.V.P., Kế toán'],
    ['Bà Phường - Chủ tịch Hội Nông dân phường', 'Chủ tịch Hội Nông dân phường', 'Bà P. - Chủ tịch Hội Nông dân phường'],
    ['Bí thư Phường', 'Bí thư', 'Bí thư P.'],
    // Offices, of one person and of several.
    ['Đ/c Phạm Thị B - ĐUV, PCT UBND', 'ĐUV, PCT UBND', 'Đ/c P.T.B. - ĐUV, PCT UBND'],
    ['Đ/c Nguyễn Hữu B - PBTĐTĐU', 'PBTĐTĐU', 'Đ/c N.H.B. - PBTĐTĐU'],
    ['Phó Bí thư Thường trực Đảng uỷ phường', 'Phó Bí thư Thường trực Đảng uỷ phường', 'Phó Bí thư Thường trực Đảng uỷ phường'],
    [
      'các đồng chí ủy viên Ban Thường vụ, Đảng ủy viên',
      'ủy viên Ban Thường vụ, Đảng ủy viên',
      'các đồng chí ủy viên Ban Thường vụ, Đảng ủy viên',
    ],
    ['Bí thư Nguyễn Văn A và Chủ tịch UBND Trần B', 'Bí thư và Chủ tịch UBND', 'Bí thư N.V.A. và Chủ tịch UBND T.B.'],
    [
      'Lê A (Trưởng Công an phường); Lê B (Trưởng khu phố 5)',
      'Trưởng Công an phường, Trưởng khu phố 5',
      'L.A. (Trưởng Công an phường); L.B. (Trưởng khu phố 5)',
    ],
    ['Bí thư chi bộ khu phố 5', 'Bí thư chi bộ khu phố 5', 'Bí thư chi bộ khu phố 5'],
    ['Lê A, công chức Văn hóa - Xã hội', 'công chức Văn hóa - Xã hội', 'L.A., công chức Văn hóa - Xã hội'],
    ['Lê A, công chức văn hóa - xã hội', 'công chức văn hóa - xã hội', 'L.A., công chức văn hóa - xã hội'],
    ['Nguyễn Văn A Phó Bí thư', 'Phó Bí thư', 'N.V.A. Phó Bí thư'],
    ['Trưởng ban Lê A, điện thoại 0903123456', 'Trưởng ban', 'Trưởng ban L.A., Đ.T.'],
    ['', UNNAMED, UNNAMED],
    ['0903123456', UNNAMED, UNNAMED],
  ])
    it(`says no name of ${who || 'nobody'}`, () => {
      assert.equal(role(who), office);
      assert.equal(initials(who), letters);
      assert.equal(personWords(who, 'full', UNNAMED), who);
    });

  it('lets no word pass that is not known', () => {
    const name = fc.constantFrom(
      'Đoàn',
      'Phó',
      'Hội',
      'Ban',
      'Trưởng',
      'Công',
      'An',
      'Văn',
      'Phòng',
      'Thị',
      'Y',
      'Niê',
      'Tổ',
      'Thôn',
      'Phường',
      'Quân',
      'Chi',
      'Bí',
      'Kế',
    );
    const names = fc.array(name, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const office = fc.constantFrom('Phó Bí thư', 'PCT UBND', 'Trưởng Công an phường', 'Bí thư chi bộ khu phố 5', 'Chủ tịch Hội Nông dân');
    const address = fc.constantFrom('', 'Đ/c ', 'Bà ', 'đồng chí ');
    fc.assert(
      fc.property(address, names, office, fc.boolean(), (title, person, held, shouted) => {
        const one = shouted ? person.toUpperCase() : person;
        // "Trưởng Ban" and "Phó Ban" are offices however one turns them.
        fc.pre(!/(?:Trưởng|Phó)(?: Trưởng)? (?:Ban|Công|Văn)|TRƯỞNG|PHÓ|^(?:CÔNG AN|VĂN PHÒNG|TỔ|THÔN)/.test(one));
        assert.equal(role(`${title}${one} - ${held}`), held);
        assert.equal(role(`${title}${one}`), UNNAMED);
      }),
      { numRuns: 500, seed: 31 },
    );
  });
});
