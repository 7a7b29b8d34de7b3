import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeBytes, MAX_BYTES } from '../../dist/lib/import/decode.js';
import { tcvn3, vni, windows1258 } from '../support/legacy-encodings.mjs';

const TEXT = 'NGHỊ QUYẾT\nVề nhiệm vụ năm 2022 của Đảng ủy phường và các chi bộ, được thực hiện với nhân dân trên địa bàn.\n';
const bytes = (text, encoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const swapped = (text) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const code = (input) => decodeBytes(input).refusal?.code;

describe('decodeBytes', () => {
  for (const [name, input, encoding] of [
    ['UTF-8', bytes(TEXT), 'utf-8'],
    ['UTF-8 with a mark', bytes(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 little endian with a mark', bytes(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 little endian without', bytes(TEXT, 'utf16le'), 'utf-16le'],
    ['UTF-16 big endian with a mark', swapped(`\ufeff${TEXT}`), 'utf-16be'],
    ['UTF-16 big endian without', swapped(TEXT), 'utf-16be'],
    ['Windows-1258, composed', windows1258(TEXT), 'windows-1258'],
  ]) {
    it(`reads ${name}`, () => {
      const read = decodeBytes(input);
      assert.equal(read.encoding, encoding);
      assert.equal(read.text, TEXT);
    });
  }

  it('keeps decomposed letters of UTF-8 as they are', () =>
    assert.equal(decodeBytes(bytes(TEXT.normalize('NFD'))).text, TEXT.normalize('NFD')));
  it('reads a text without any mark', () => assert.equal(decodeBytes(bytes('Nghi quyet so 12')).text, 'Nghi quyet so 12'));

  for (const [name, input, expected] of [
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', bytes(' \r\n\t'), 'blank'],
    ['binary data', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256), 'binary'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0), 'binary'],
    ['TCVN3 bytes', tcvn3(TEXT), 'tcvn3'],
    ['TCVN3 pasted into UTF-8', bytes(new TextDecoder('windows-1252').decode(tcvn3(TEXT))), 'tcvn3'],
    ['VNI pasted into UTF-8', bytes(vni(TEXT)), 'vni'],
    ['VNI bytes', bytes(vni(TEXT), 'latin1'), 'vni'],
    ['UTF-8 taken for Windows-1252', bytes(new TextDecoder('windows-1252').decode(bytes(TEXT))), 'mojibake'],
    ['another code page', Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0, 0x20, 0xcf, 0xf0), 'encoding'],
    ['PDF', bytes('%PDF-1.7\n'), 'pdf'],
    ['RTF', bytes('{\\rtf1\\ansi'), 'rtf'],
    ['old Word', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'doc'],
    ['an old workbook', bytes(`\u00d0\u00cf\u0011\u00e0 W\0o\0r\0k\0b\0o\0o\0k`, 'latin1'), 'xls'],
    ['a protected file', bytes(`\u00d0\u00cf\u0011\u00e0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e`, 'latin1'), 'encrypted'],
    ['Word', bytes('PK\u0003\u0004....word/document.xml', 'latin1'), 'docx'],
    ['a workbook', bytes('PK\u0003\u0004....xl/workbook.xml', 'latin1'), 'xls'],
    ['an archive', bytes('PK\u0003\u0004....nghi-quyet.txt....PK\u0005\u0006', 'latin1'), 'archive'],
    ['a damaged archive, a Word file most likely', bytes('PK\u0003\u0004 \u00e9\u0001\u0007 tieng on', 'latin1'), 'docx'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['a web page', bytes('<!DOCTYPE html><html>'), 'html'],
  ]) {
    it(`refuses ${name}`, () => assert.equal(code(input), expected));
  }

  it('names the line where UTF-8 is damaged', () => {
    const { refusal } = decodeBytes(Uint8Array.of(...bytes(TEXT), 0xe1, 0xba, 0x0a));
    assert.equal(refusal.code, 'broken-utf8');
    assert.match(refusal.vi, /dòng 3/);
  });

  it('refuses by size before it looks inside', () => assert.equal(code(new Uint8Array(MAX_BYTES + 1)), 'too-big'));

  it('says what to do in both languages', () => {
    const { refusal } = decodeBytes(tcvn3(TEXT));
    assert.match(refusal.vi, /UniKey/);
    assert.match(refusal.en, /Unicode/);
  });
});
