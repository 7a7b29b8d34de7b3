/** Whether a task is done once, hands something in, comes again, or goes on. */
import { fold } from '../language/fold.js';
import type { Task } from '../schema/data.js';
import type { FoundTask } from './tasks-find.js';

/** Verbs of what has no end. */
export const STANDING =
  /^(?:tiep tuc|tang cuong|day manh|duy tri|thuong xuyen|nang cao|phat huy|quan tam|dam bao|bao dam|giu vung|chu dong|kiem soat|theo doi|nam chac|nam bat|quan ly|dinh huong|doi moi|phan dau|tap trung|nghiem tuc|chap hanh|cham lo|(?:lanh dao|chi dao)(?:, (?:lanh dao|chi dao))?(?: (?:tiep tuc|tap trung|tang cuong|thuc hien|trien khai|dam bao|bao dam|nang cao|day manh))|thuc hien (?:tot|nghiem|co hieu qua|hieu qua|day du)|(?:khong )?de (?:xay ra|phat sinh))(?![a-z])/;
const PAPERS =
  'ke hoach|bao cao|chuong trinh|nghi quyet|quy che|phuong an|de an|danh sach|ho so|to trinh|quyet dinh|huong dan|du toan|quy dinh|thong bao|de cuong|du thao|bien ban|phan cong|noi quy|tai lieu|kich ban|danh muc|cong van|chi thi|quy uoc';
/** Words that stand in one name with a comma between them: "kế hoạch kiểm tra, giám sát". */
const PAIRS =
  'kiem tra, giam sat|phong, chong|boi thuong, ho tro|mien, tam hoan|sua doi, bo sung|quan ly, su dung|han che, khuyet diem|thu, chi|ho ngheo, ho can ngheo';
const OUTPUT = new RegExp(
  `(?<![a-z\\d])(?:xay dung(?: va (?:trien khai|ban hanh))?|ban hanh|lap|soan thao|du thao|hoan chinh|hoan thien|trinh|nop|gui|tham muu(?: xay dung| ban hanh)?)\\s(?<what>(?:\\d{1,3}\\s|cac\\s|mot so\\s|bo\\s)?(?:${PAPERS})(?![a-z])(?:${PAIRS}|[^,;.:()\\n]|,\\s?(?=\\d)){0,200})`,
  'g',
);
/** Where the name of a paper ends without a sign. */
const AFTER =
  /\s(?:va (?:xay dung|ban hanh|lap|gui|trinh|nop|trien khai|to chuc|thuc hien|bao cao|dua)|truoc ngay|xong|hoan thanh|trong thang|trong quy|gui (?:ve|cho|den)|trinh (?:hdnd|ubnd|ban|dang|hoi|cap|thuong)|cham nhat|ngay sau|bao cao (?:ve|ubnd|dang|ban)|de (?!an)|theo (?:quy dinh|huong dan|yeu cau)|khi |nham )/g;

/** Where the name ends: "để" is the end of it, "chuyên đề" is not. */
function endOf(folded: string, printed: string): number {
  for (const { 0: word, index } of folded.matchAll(AFTER))
    if (!word.startsWith(' de ') || /^ để /iu.test(printed.slice(index))) return index;
  return folded.length;
}

/** What a task hands in, as printed: plans, reports, lists. */
export function outputsIn(text: string): string[] {
  const folded = fold(text);
  // Offsets hold only where folding keeps them, as it does for all composed text.
  if (folded.length !== text.length) return [];
  const out: string[] = [];
  for (const { groups, 0: whole, index } of folded.matchAll(OUTPUT)) {
    const what = groups!.what!;
    // "… và xây dựng các Kế hoạch …" is the next one; a deadline is no part of the name.
    const start = index + whole.length - what.length;
    const end = endOf(what, text.slice(start, start + what.length));
    const name = text
      .slice(start, start + end)
      .replace(/[\s–-]{0,9}$/, '')
      .trim();
    // "lập hồ sơ" alone names nothing.
    if (/\d|\s\S+\s/.test(name)) out.push(name);
  }
  return [...new Set(out)].slice(0, 10);
}

export function kindOf({ text, deadline, assignees }: FoundTask, outputs: readonly string[]): Task['kind'] {
  if (deadline?.value.recurrence) return 'recurring';
  const folded = fold(text);
  const lead = assignees.findLast(({ role, end }) => role === 'lead' && end < 200);
  const rest = lead ? folded.slice(lead.end) : folded;
  // "… vận động nhân dân thường xuyên.": said first or last.
  const standing =
    [folded, rest].some((words) => STANDING.test(words.replace(/^[\s,:–-]+/, ''))) ||
    /\s(?:thuong xuyen|lien tuc|hang ngay)[.;]?$/.test(folded);
  if (deadline && /^(?:thường xuyên|hằng ngày|cả năm|liên tục)$/iu.test(deadline.value.raw.normalize('NFC'))) return 'standing';
  if (deadline && deadline.value.bound !== 'from') return outputs.length ? 'product' : 'task';
  if (standing || deadline?.value.bound === 'from') return 'standing';
  return outputs.length ? 'product' : 'task';
}
