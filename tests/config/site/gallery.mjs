/** The themes the package is shown in: what each is for, the widget in it, the lines that make it. */
import { THEMES } from '../../../demo/site/themes.js';
import { escape, t } from './language.mjs';

const WORDS = {
  blue: {
    name: t('Xanh cơ quan nhà nước', 'State blue'),
    about: t('Mặc định, không phải viết gì.', 'The default; nothing to write.'),
  },
  red: {
    name: t('Đỏ trang của Đảng', 'Party red'),
    about: t(
      'Cho trang Đảng ủy. Màu đỏ chỉ ở đường dẫn và vạch; đánh giá vẫn giữ màu riêng.',
      'For the site of a Party committee. Red is for links and rules; verdicts keep colours of their own.',
    ),
  },
  contrast: {
    name: t('Tương phản cao', 'High contrast'),
    about: t(
      'Vạch đen, không nền nhạt. Người đọc bật tương phản cao trong máy thì tự có.',
      'Black lines, no tints. A reader who asks the system for contrast gets it by itself.',
    ),
  },
  dark: {
    name: t('Nền tối', 'Dark'),
    about: t(
      'Cho trang có nền tối; <code>auto</code> thì theo máy người đọc.',
      'For dark pages; <code>auto</code> follows the reader’s system.',
    ),
  },
  large: {
    name: t('Chữ to', 'Large print'),
    about: t('Mọi thứ to hơn một phần tư, vùng bấm 44 px.', 'Everything a quarter larger, targets of 44 px.'),
  },
};

export function gallery() {
  return Object.entries(WORDS)
    .map(([id, { name, about }]) => {
      const { attributes, css } = THEMES[id];
      const extra = Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('');
      const lines = Object.entries(css).map(([key, value]) => `  ${key}: ${value};`);
      const code = lines.length ? `target-card {\n${lines.join('\n')}\n}` : `<target-card${extra} …>`;
      return `<section class="theme theme-${id}" aria-labelledby="bo-mau-${id}">
            <h3 id="bo-mau-${id}">${name}</h3>
            <p>${about}</p>
            <div class="shown"><target-card src="data/nghi-quyet-40.json" progress="data/progress-nghi-quyet-40.csv" target="ct.2.4" viewer-href="nghi-quyet-40.html" heading-level="4"${extra}><p><a href="nghi-quyet-40.html">${t('Nghị quyết số 40-NQ/ĐU: xem toàn văn', 'Resolution 40-NQ/ĐU: read the text')}</a></p></target-card></div>
            <pre class="snippet" tabindex="0" role="region" aria-label="${t('Đoạn mã', 'Snippet')}: ${name}"><code>${escape(code)}</code></pre>
          </section>`;
    })
    .join('\n');
}
