/** What the heading of a section says about the lines under it: promises, results, or neither. */
import { equate, fold } from '../language/fold.js';

/** `mixed` and `aims` hold promises among other things: there only a line with a measure is a target. */
export type HeadingKind = 'targets' | 'mixed' | 'aims' | 'results' | 'plans' | 'works' | 'other';

const flat = (text: string): string =>
  equate(fold(text))
    .replace(/[^a-z\d:%]+/g, ' ')
    .trim();

/** Words a heading may have before "chỉ tiêu" and still be about targets. */
const BEFORE = new Set(
  (
    've cac mot so he thong nhung nhom muc tieu va phuong huong nhiem vu phan dau danh bang bieu dinh noi dung giao thong qua tong hop phu luc ' +
    'chu yeu cu the chinh quan trong trong tam phat trien kinh te xa hoi nam giai phap ke hoach dang ki muc bo toan dien chi tiet sau nham ' +
    'voi theo thuc hien can dat duoc de ra xay dung dang chinh tri hoat dong cong tac truoc mat quan diem tieu chi thi dua chuong trinh hanh'
  ).split(' '),
);

const RESULTS =
  /\b(?:ket qua|tinh hinh(?! moi)|danh gia|han che|khuyet diem|ton tai|nguyen nhan|kiem diem|tong ket|so ket|bai hoc|uu diem|thanh tich|da dat|thuc trang)\b/;
const PLANS = /\b(?:phuong huong|nhiem vu|giai phap|to chuc thuc hien|muc tieu|ke hoach|du bao|chuong trinh)\b/;
const WORKS = /\b(?:cong trinh|du an|danh muc)\b/;

/** Whether "chỉ tiêu" is what the heading is about, and not a word in a sentence: "đạt và vượt chỉ tiêu được giao". */
function aboutTargets(words: string): boolean {
  const at = words.search(/\bchi tieu\b/);
  if (at < 0) return false;
  const before = words.slice(0, at).replace(/\d+/g, '').trim();
  return before === '' || before.split(/\s+/).every((word) => BEFORE.has(word));
}

export function headingKind(heading: string): HeadingKind {
  const words = flat(heading.replace(/\([^()]{0,80}\)/g, ' '));
  const counted = /\(\s?\d{1,3}\s+chỉ tiêu(?!\p{L})[^()]{0,60}\)/iu.test(heading.normalize('NFC'));
  if (/^(?:danh gia|ket qua|tinh hinh|thuc trang|kiem diem|tong ket|so ket)\b|\bket qua (?:thuc hien|dat)/.test(words)) return 'results';
  if (/^du bao\b/.test(words)) return 'plans';
  if (counted) return 'targets';
  if (aboutTargets(words))
    return /\bgiai phap|\bnhiem vu|\bphuong huong|\bcong trinh|\bmuc tieu tong quat/.test(words) ? 'mixed' : 'targets';
  if (RESULTS.test(words)) return 'results';
  if (/\bmuc tieu (?:cu the|chu yeu|phan dau|den nam|nam)\b|^(?:cac )?muc tieu$/.test(words)) return 'aims';
  if (WORKS.test(words) && !PLANS.test(words)) return 'works';
  return PLANS.test(words) ? 'plans' : 'other';
}

/** "Đến năm 2028", "Định hướng đến năm 2035" under a heading of aims. */
export const namesPeriod = (heading: string): boolean =>
  /^(?:dinh huong|tam nhin|giai doan|den|nam)\b[a-z ]{0,40}\b20\d\d(?: 20\d\d)?:?$/.test(flat(heading));

/** "Mục tiêu chung: …": what all the targets are for. */
export const isGeneralAim = (text: string): boolean => /^(?:\d )?muc tieu (?:chung|tong quat|tong the)\b/.test(flat(text.slice(0, 60)));

/** "… với các chỉ tiêu chủ yếu như sau:" — a line that announces the targets behind or under it. */
export function announcesTargets(text: string): boolean {
  if (text.length > 1200) return false;
  const words = flat(text);
  return (
    /\b(?:chi tieu|muc tieu cu the)\b[a-z\d% ]{0,120}:?$/.test(words) &&
    /:\s*$/.test(text) &&
    !/\bket qua|\bda (?:dat|hoan thanh)\b/.test(words)
  );
}
