import type { Resolution } from '../schema/resolution.js';
import type { Issue } from '../schema/text.js';
import { say, type Lang } from './command.js';

const SEVERITY: Readonly<Record<Issue['severity'], readonly [rank: number, vi: string, en: string]>> = {
  error: [0, 'lỗi', 'error'],
  warning: [1, 'cảnh báo', 'warning'],
  hint: [2, 'gợi ý', 'hint'],
};

/** Among issues of one severity: what may mislead every reader of the page comes before what only looks odd. */
const WORST = [
  /^personal-/,
  /^(?:count-mismatch|target-count|duplicate-target|duplicate-item)$/,
  /^(?:fraction-percent|negative-plan|reached-or-exceeded|unit-mixed|range-order|number-)/,
  /^(?:polarity-unread|unsure-criterion|date-order)$/,
  /date|period|deadline|issued|cited|kind-mismatch/,
];

function rank({ severity, code }: Issue): number {
  const at = WORST.findIndex((pattern) => pattern.test(code));
  return SEVERITY[severity][0] * 10 + (at < 0 ? WORST.length : at);
}

/** What a clerk must look at before the paper is published, worst first, each with its place, its words and what might be meant. */
export function reviewLines(resolution: Resolution, lang: Lang): string[] {
  const issues = (resolution.issues ?? []).filter(({ code }) => code !== 'masked');
  const sorted = issues.map((issue, index) => ({ issue, index })).sort((a, b) => rank(a.issue) - rank(b.issue) || a.index - b.index);
  return sorted.map(({ issue }, index) => {
    const { severity, line, where, exact, suggestion, message, messageEn } = issue;
    const name = SEVERITY[severity][lang === 'en' ? 2 : 1];
    const place = [line === undefined ? '' : say(lang, `dòng ${line}`, `line ${line}`), where ?? ''].filter(Boolean).join(', ');
    let text = say(lang, message, messageEn ?? message);
    if (exact && !text.includes(exact)) text += ` «${exact.length > 160 ? `${exact.slice(0, 160)}…` : exact}»`;
    if (suggestion && !text.includes(suggestion)) text += say(lang, ` Gợi ý: ${suggestion}`, ` Suggestion: ${suggestion}`);
    return `${String(index + 1).padStart(3)}. ${name}${place ? ` (${place})` : ''}: ${text}`;
  });
}
