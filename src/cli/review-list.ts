import { worstFirst } from '../import/worst-first.js';
import type { Resolution } from '../schema/resolution.js';
import type { Issue } from '../schema/text.js';
import { say, type Lang } from './command.js';

const SEVERITY: Readonly<Record<Issue['severity'], readonly [vi: string, en: string]>> = {
  error: ['lỗi', 'error'],
  warning: ['cảnh báo', 'warning'],
  hint: ['gợi ý', 'hint'],
};

/** What a clerk must look at before the paper is published, worst first, each with its place, its words and what might be meant. */
export function reviewLines(resolution: Resolution, lang: Lang): string[] {
  const issues = (resolution.issues ?? []).filter(({ code }) => code !== 'masked');
  return worstFirst(issues).map((issue, index) => {
    const { severity, line, where, exact, suggestion, message, messageEn } = issue;
    const name = SEVERITY[severity][lang === 'en' ? 1 : 0];
    const place = [line === undefined ? '' : say(lang, `dòng ${line}`, `line ${line}`), where ?? ''].filter(Boolean).join(', ');
    let text = say(lang, message, messageEn ?? message);
    if (exact && !text.includes(exact)) text += ` «${exact.length > 160 ? `${exact.slice(0, 160)}…` : exact}»`;
    if (suggestion && !text.includes(suggestion)) text += say(lang, ` Gợi ý: ${suggestion}`, ` Suggestion: ${suggestion}`);
    return `${String(index + 1).padStart(3)}. ${name}${place ? ` (${place})` : ''}: ${text}`;
  });
}
