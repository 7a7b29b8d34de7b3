/** The design tokens in three tiers, with their defaults as the style sheets say them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escape, t } from './language.mjs';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Every public token the style sheets read, with its first default. */
export function tokensInSources() {
  const found = new Map();
  const files = readdirSync(SRC, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'));
  // Those that hold everywhere before those of one tag.
  files.sort((a, b) => Number(b.includes('tokens.styles')) - Number(a.includes('tokens.styles')) || (a < b ? -1 : 1));
  for (const name of files) {
    const css = readFileSync(join(SRC, name), 'utf8');
    for (const { 1: token, index, 0: start } of css.matchAll(/var\(--resolution-([a-z-]+),?\s*/g)) {
      let depth = 1;
      let end = index + start.length;
      while (depth > 0) depth += { '(': 1, ')': -1 }[css[end++]] ?? 0;
      if (!found.has(token)) found.set(token, css.slice(index + start.length, end - 1).trim());
    }
  }
  return found;
}

/** `kind` says what control the editor gives it. */
const colour = (name, words) => ({ name, words, kind: 'colour' });
const length = (name, words, min, max, step, unit = 'em') => ({ name, words, kind: 'length', min, max, step, unit });
const text = (name, words) => ({ name, words, kind: 'text' });

export const TIERS = [
  {
    id: 'thuong-hieu',
    name: t('1. Thương hiệu', '1. Brand'),
    about: t('Của cổng thông tin. Đa số trang chỉ cần một dòng: màu nhấn.', 'The portal’s own. Most need one line: the accent.'),
    tokens: [
      colour('accent', t('Màu nhấn: đường dẫn, vạch, lựa chọn hiện tại', 'Accent: links, rules, the current choice')),
      colour('on-accent', t('Chữ trên màu nhấn', 'Letters on the accent')),
      { name: 'font', words: t('Phông chữ', 'Font'), kind: 'font' },
      length('text-size', t('Cỡ chữ của lời văn', 'Size of running text'), 14, 24, 1, 'px'),
      length('radius', t('Bo góc nút và ô nhập', 'Radius of buttons and fields'), 0, 1, 0.0625),
      colour('emblem', t('Màu đỏ của ngôi sao và vạch ở phần đầu văn bản', 'Red of star and rule in the letterhead')),
      colour('accent-dark', t('Màu nhấn ở nền tối', 'Accent in the dark theme')),
      colour('on-accent-dark', t('Chữ trên màu nhấn ở nền tối', 'Letters on it')),
      colour('surface-dark', t('Nền của bộ màu tối', 'Background of the dark theme')),
    ],
  },
  {
    id: 'nen-va-chu',
    name: t('2. Nền, chữ và ý nghĩa', '2. Surface, text and meaning'),
    about: t(
      'Mỗi màu có một nghĩa cố định: xanh lạnh là đạt, ấm là chưa đạt, không màu là chưa biết. Đổi thì đổi theo cặp.',
      'Each colour has one meaning: cool is met, warm is not, none is unknown. Change them in pairs.',
    ),
    tokens: [
      colour('surface', t('Nền', 'Background')),
      colour('surface-sunken', t('Nền chìm: ghi chú, khung chờ', 'Sunken background: notices, placeholders')),
      colour('surface-accent', t('Nền của mục đang xem', 'Background of the current item')),
      colour('text', t('Chữ', 'Text')),
      colour('text-muted', t('Chữ phụ', 'Muted text')),
      colour('border', t('Vạch trong một hàng (trang trí)', 'Lines inside a row (decoration)')),
      colour('border-row', t('Vạch giữa các hàng (trang trí)', 'Lines between rows (decoration)')),
      colour('border-strong', t('Viền nút, ô nhập, dấu', 'Edges of controls and marks')),
      colour('hit', t('Nền chỗ tìm thấy', 'Background of a search hit')),
      colour('met-text', t('Đạt: chữ', 'Met: letters')),
      colour('met-surface', t('Đạt: nền', 'Met: background')),
      colour('met-mark', t('Đạt: dấu, thanh', 'Met: marks and bars')),
      colour('open-text', t('Chưa đạt: chữ', 'Not met yet: letters')),
      colour('open-surface', t('Chưa đạt: nền', 'Not met yet: background')),
      colour('open-mark', t('Chưa đạt: dấu, thanh', 'Not met yet: marks and bars')),
      colour('failed-text', t('Không đạt, quá hạn: chữ', 'Failed, overdue: letters')),
      colour('failed-surface', t('Không đạt, quá hạn: nền', 'Failed, overdue: background')),
      colour('part-text', t('Một phần: chữ', 'In part: letters')),
      colour('part-surface', t('Một phần: nền', 'In part: background')),
      colour('part-mark', t('Một phần: dấu, thanh tiến độ', 'In part: marks, bars of works')),
      colour('unknown-text', t('Chưa có số liệu: chữ', 'Unknown: letters')),
      colour('unknown-mark', t('Chưa có số liệu: dấu', 'Unknown: marks')),
    ],
  },
  {
    id: 'thanh-phan',
    name: t('3. Thành phần', '3. Component'),
    about: t('Lấy theo hai tầng trên; chỉ đặt khi thật cần.', 'Taken from the two tiers above; set only where needed.'),
    tokens: [
      text('rule', t('Vạch trên đầu mỗi thẻ', 'Rule above each widget')),
      text('focus', t('Khung của chỗ đang chọn bằng bàn phím', 'Outline of what has the keyboard focus')),
      length('target', t('Vùng bấm nhỏ nhất', 'Smallest target'), 1.5, 3.5, 0.05),
      length('badge-radius', t('Bo góc nhãn đánh giá', 'Radius of verdicts'), 0, 1, 0.0625),
      length('gauge-height', t('Chiều cao thanh đo', 'Height of gauges'), 0.25, 1.5, 0.05),
      length('measure', t('Bề rộng lớn nhất của dòng chữ trong toàn văn', 'Longest line in the text'), 28, 60, 1),
      length('toc-width', t('Bề rộng mục lục', 'Width of the contents'), 12, 26, 1),
      length(
        'sticky-top',
        t('Chiều cao thanh cố định của trang, phía trên thẻ', 'Height of a fixed bar of the page above'),
        0,
        160,
        4,
        'px',
      ),
      colour('letterhead-emblem', t('Riêng phần đầu văn bản: màu ngôi sao', 'Star of the letterhead alone')),
    ],
  },
];

/** A default as a webmaster reads it: the names inside are the public ones. */
const readable = (value) =>
  value === 'var(--tint)'
    ? 'color-mix(in srgb, var(--resolution-accent) 9%, var(--resolution-surface))'
    : value
        .replace(/var\(--(?!resolution-)([a-z-]+)\)/g, 'var(--resolution-$1)')
        .replace(/var\((--resolution-[a-z-]+),[^()]*\)/g, 'var($1)');

/** The colour a token has by itself. What is mixed or taken from another has one in the page only. */
const plainColour = (value) => {
  const hex = /#([0-9a-f]{3,6})\b/i.exec(value)?.[1];
  return hex && `#${hex.length === 3 ? hex.replace(/./g, '$&$&') : hex}`;
};

/** Where a slider stands at first: the number of a default, in pixels where it has some. */
const numberOf = (value) => (/([\d.]+)px/.exec(value) ?? /[\d.]+/.exec(value) ?? ['0']).at(-1);

function control({ name, words, kind, min, max, step, unit }, value) {
  const id = `token-${name}`;
  const label = `<label for="${id}">${words} <code>${name}</code></label>`;
  const hint = `<span class="hint" id="${id}-hint">${t('mặc định', 'default')} <code>${escape(readable(value))}</code></span>`;
  const shared = `id="${id}" data-token="${name}" aria-describedby="${id}-hint" spellcheck="false" autocomplete="off"`;
  if (kind === 'colour') {
    const own = plainColour(value) ?? '';
    return `<div class="field token" data-default="${own}">${label}<span class="pair"><input type="color" value="${own || '#ffffff'}" aria-label="${words}: ${t('bảng chọn màu', 'colour picker')}" /><input ${shared} placeholder="${own || t('theo biến khác', 'from others')}" pattern="#[0-9a-fA-F]{6}" maxlength="7" /></span>${hint}<ul class="ratios" data-ratios="${name}"></ul></div>`;
  }
  if (kind === 'font') return `<p class="field">${label}<select ${shared}><!-- fonts --></select>${hint}</p>`;
  if (kind === 'text') return `<p class="field">${label}<input ${shared} placeholder="${escape(readable(value))}" />${hint}</p>`;
  return `<p class="field">${label}<span class="pair"><input type="range" ${shared} data-unit="${unit}" min="${min}" max="${max}" step="${step}" value="${numberOf(value)}" /><output for="${id}"></output></span>${hint}</p>`;
}

const FONTS = [
  'Arial, Helvetica, sans-serif',
  'Tahoma, Geneva, sans-serif',
  'Verdana, Geneva, sans-serif',
  "'Times New Roman', Times, serif",
  'system-ui, sans-serif',
];
const fonts = `<option value="">${t('theo trang', 'as the page')}</option>${FONTS.map((font) => `<option value="${font}">${font.split(',')[0].replaceAll("'", '')}</option>`).join('')}`;

/** The controls of the token editor. */
export function tokenControls() {
  const found = tokensInSources();
  return TIERS.map(({ id, name, tokens }, n) => {
    const controls = tokens.map((token) => control(token, found.get(token.name) ?? '')).join('\n');
    return `<details${n ? '' : ' open'}><summary id="sua-${id}">${name}</summary>${controls.replace('<!-- fonts -->', fonts)}</details>`;
  }).join('\n');
}

/** The tokens as a page documents them. */
export function tokenTiers() {
  const found = tokensInSources();
  return TIERS.map(({ id, name, about, tokens }) => {
    const rows = tokens.map(
      (token) =>
        `<div><dt><code>--resolution-${token.name}</code></dt><dd><p class="known">${t('mặc định', 'default')} <code>${escape(readable(found.get(token.name) ?? ''))}</code></p><p>${token.words}</p></dd></div>`,
    );
    return `<section aria-labelledby="${id}"><h3 id="${id}">${name} <span class="count">(${tokens.length})</span></h3><p>${about}</p><dl class="api">${rows.join('')}</dl></section>`;
  }).join('\n');
}
