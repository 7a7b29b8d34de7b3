/** Reads a finished document once more for what a clerk should look at: slips, contradictions, personal data. Changes no word of it. */
import type { Resolution } from '../schema/resolution.js';
import type { Issue } from '../schema/text.js';
import { findContradictions } from './contradictions.js';
import { eachText, type TextPlace } from './each-text.js';
import { markRuns } from './mark-runs.js';
import { personalIssues } from './masking.js';
import { findSlips, type Slip } from './slips.js';

/** A paper with more faults than this is not a typed paper but a bad scan: the first ones say so. */
const MOST = 2000;
/** How many blocks a quotation may run over before its missing end is a slip. */
const REACH = 6;

type Noted = Slip & { issue?: string };

/** The document with its issues, and with a mark in the text on the words of each slip. Works on a copy. */
export function review(resolution: Resolution): Resolution {
  const copy = structuredClone(resolution);
  const places = [...eachText(copy)].filter(({ role }) => role !== 'number' && role !== 'rule' && role !== 'star');
  const slips = places.map((place): Noted[] => [...unmasked(place, findSlips(place.text)), ...decomposed(place)]);
  forgivePairs(slips);
  gatherDecomposed(slips);
  const issues: Issue[] = [];
  places.forEach((place, index) => {
    for (const slip of slips[index] ?? []) {
      if (issues.length >= MOST) return;
      slip.issue = `slip.${issues.length + 1}`;
      issues.push({
        id: slip.issue,
        severity: slip.severity,
        code: slip.code,
        message: slip.message,
        messageEn: slip.messageEn,
        where: place.id,
        exact: slip.exact,
        ...(place.line !== undefined && { line: place.line }),
        ...(slip.suggestion !== null && { suggestion: slip.suggestion }),
      });
    }
    // What was found in the printed line only has no place in the composed text.
    const marks = (slips[index] ?? []).filter((slip) => slip.issue !== undefined && slip.end > slip.start);
    if (marks.length) place.set(markRuns(place.content, marks, (slip) => ({ sic: slip.issue ?? '' })));
  });
  copy.issues = [...(copy.issues ?? []), ...issues, ...findContradictions(copy), ...personalIssues(copy)];
  return copy;
}

/** Slips without those that masking made: the words on both sides of what was taken out do not follow one another. */
function unmasked({ content }: TextPlace, slips: Slip[]): Slip[] {
  if (typeof content === 'string' || !content.some(({ redacted }) => redacted)) return slips;
  const gaps: number[] = [];
  let at = 0;
  for (const { redacted, text, noteRef } of content) {
    if (redacted) gaps.push(at);
    if (noteRef === undefined) at += text?.length ?? 0;
  }
  return slips.filter(({ start, end }) => !gaps.some((gap) => gap >= start && gap <= end));
}

/** Letters stored apart from their marks are composed in the text and remain in the printed line. */
function decomposed(place: TextPlace): Slip[] {
  const raw = 'raw' in place.node ? place.node.raw : undefined;
  if (raw === undefined || raw.normalize('NFC') === raw) return [];
  return findSlips(raw)
    .filter((slip) => slip.code === 'decomposed')
    .map((slip) => ({ ...slip, start: 0, end: 0 }));
}

/** A quotation or bracket opened in one block and closed in one of the next is whole. */
function forgivePairs(slips: Noted[][]): void {
  for (const [open, close] of [
    ['unclosed-quote', 'unopened-quote'],
    ['unclosed-bracket', 'unopened-bracket'],
  ] as const) {
    slips.forEach((list, index) => {
      for (const slip of list.filter(({ code }) => code === open)) {
        for (let next = index + 1; next <= index + REACH && next < slips.length; next++) {
          const partner = slips[next]?.find(({ code }) => code === close);
          if (!partner) continue;
          slips[next] = (slips[next] ?? []).filter((one) => one !== partner);
          slips[index] = (slips[index] ?? []).filter((one) => one !== slip);
          break;
        }
      }
    });
  }
}

/** A paper typed in decomposed letters throughout gets one remark, not one for every word. */
function gatherDecomposed(slips: Noted[][]): void {
  const all = slips.flat().filter(({ code }) => code === 'decomposed');
  if (all.length <= 8) return;
  slips.forEach((list, index) => (slips[index] = list.filter((slip) => slip === all[0] || slip.code !== 'decomposed')));
  const [first] = all;
  if (!first) return;
  first.message = `${all.length} chữ trong văn bản được gõ rời chữ và dấu (Unicode tổ hợp); nên chuyển sang Unicode dựng sẵn`;
  first.messageEn = `${all.length} words are stored with letters and marks apart (decomposed Unicode); better convert the text to composed Unicode`;
  first.suggestion = null;
}
