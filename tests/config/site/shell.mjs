/** What stands round every page of the site: skip link, banner, menus, foot. One source, so that all pages lead to the same places. */
import { inTongue } from './addresses.mjs';
import { t } from './language.mjs';

/** The menu of the portal. `pages` says which pages belong under an entry. */
const MENU = [
  { href: './', words: t('TRANG CHỦ', 'HOME'), pages: /^index\.html$/ },
  { href: './#van-ban', words: t('VĂN BẢN', 'DOCUMENTS'), pages: /^(nghi-quyet|thong-bao|bao-cao)/ },
  { href: './#chi-tieu', words: t('CHỈ TIÊU', 'TARGETS'), pages: /^(chi-tieu|ket-qua|nam-the)/ },
  { href: './#nhiem-vu', words: t('NHIỆM VỤ', 'TASKS'), pages: /^nhiem-vu/ },
  { href: 'cong-trinh.html', words: t('CÔNG TRÌNH', 'WORKS'), pages: /^cong-trinh/ },
  { href: 'the/', words: t('CHO NGƯỜI QUẢN TRỊ', 'FOR WEBMASTERS'), pages: /^(the\/|tao-|dan-vao|giao-dien|guide\/|kiem-tra)/ },
];

/** The second menu, on the pages for those who run a portal. */
const TOOLS = [
  { href: 'the/', words: t('Các thẻ', 'Tags') },
  { href: 'tao-doan-ma.html', words: t('Tạo đoạn mã', 'Snippet builder') },
  { href: 'dan-vao-trang.html', words: t('Dán vào trang', 'Paste guides') },
  { href: 'giao-dien.html', words: t('Giao diện, màu sắc', 'Themes and tokens') },
  // Its language is chosen by its address.
  { href: 'tao-tep.html', english: 'tao-tep.html?lang=en', words: t('Tạo tệp từ Word', 'Make a file from Word') },
  { href: 'guide/', words: t('Định dạng tệp', 'File format') },
  { href: 'kiem-tra.html', words: t('Kiểm tra trang', 'Check a page') },
  { href: 'cong-thong-tin-cu.html', words: t('Thử trên cổng cũ', 'On an old portal') },
];

const STAR = `<svg viewBox="0 0 40 40" aria-hidden="true">
          <circle cx="20" cy="20" r="19" fill="#c8151b" stroke="#f5d142" stroke-width="1.5" />
          <path d="m20 8 2.8 8.6h9l-7.3 5.3 2.8 8.6-7.3-5.3-7.3 5.3 2.8-8.6-7.3-5.3h9z" fill="#f5d142" />
        </svg>`;

/** Where the link to the other language comes; its address is no longer turned. */
const TONGUE = '<!-- tongue -->';

/** The link to the same page in the other language. */
function tongueLink({ lang, other }) {
  const [code, words] = lang === 'en' ? ['vi', 'Tiếng Việt'] : ['en', 'English'];
  return other ? `<a class="tongue" href="${other}" lang="${code}" hreflang="${code}" rel="alternate">${words}</a>` : '';
}

/** A link to a page of the site; says so where the page is in the other language. */
function link({ href: vietnamese, english, words }, current, { lang, bilingual, has }) {
  const href = (lang === 'en' && english) || vietnamese;
  const file = href === './' || href.endsWith('/') ? `${href.replace('./', '')}index.html` : href.split(/[?#]/)[0];
  if (!href.includes('#') && !has(file)) return '';
  const foreign = lang === 'en' && !english && !href.includes('#') && inTongue(file, 'en', bilingual) === file;
  return `<a href="${href}"${current}${foreign ? ' hreflang="vi"' : ''}>${words}${foreign ? ' (Vietnamese)' : ''}</a>`;
}

/**
 * The parts of a page that all have. `page` is its path in Vietnamese; `other` the address of its counterpart, if there is one; `turn` turns
 * addresses written from the root of the site.
 */
function parts({ page, lang, other, madeUp, site, turn }) {
  const context = { lang, ...site };
  const menu = MENU.map((item) => {
    const within = item.pages.test(page);
    return link(item, !within ? '' : item.href === './' || item.href === page ? ' aria-current="page"' : ' aria-current="true"', context);
  }).join('');
  const inTools = MENU.at(-1).pages.test(page);
  const here = (href) => (href.endsWith('/') ? `${href}index.html` : href);
  const tools = TOOLS.map((item) => {
    const within = here(item.href) === page ? 'page' : item.href === 'the/' && page.startsWith('the/') ? 'true' : '';
    return link(item, within && ` aria-current="${within}"`, context);
  })
    .filter(Boolean)
    .map((item) => `<li>${item}</li>`)
    .join('');
  const change = tongueLink({ lang, other });
  const foot = madeUp
    ? t(
        'Lời văn chỉ tiêu là văn bản đã công bố; kết quả trên trang này là số liệu minh họa.',
        'The targets are quoted from published papers; the results on this page are illustrative figures.',
      )
    : t('Năm văn bản đều là văn bản đã công bố, hiển thị nguyên văn.', 'All five papers are published papers, shown verbatim.');
  return {
    top: turn(`<a class="skip" href="#noi-dung">${t('Tới nội dung', 'Skip to content')}</a>
    <header class="banner">
      <div class="wrap">
        ${STAR}
        <div lang="vi">
          <p>TRANG THÔNG TIN ĐIỆN TỬ (TRANG MẪU)</p>
          <p class="site">ĐẢNG ỦY&nbsp;- HĐND&nbsp;- UBND&nbsp;- UBMTTQ&nbsp;PHƯỜNG</p>
        </div>
        ${TONGUE}
      </div>
    </header>
    <nav class="menu" aria-label="${t('Chính', 'Main')}"><div class="wrap">${menu}</div></nav>
    ${inTools ? `<nav class="tools" aria-label="${t('Cho người quản trị', 'For webmasters')}"><ul class="wrap">${tools}</ul></nav>` : ''}`).replace(
      TONGUE,
      change,
    ),
    foot: `<footer class="foot"><div class="wrap">${t('Trang mẫu của', 'Demo site of')} resolution-elements. ${foot}</div></footer>`,
  };
}

/** What a page may bring of these itself: it is replaced. */
const OWN = [
  /<a class="skip"[^]*?<\/a>\s*/,
  /<header class="banner"[^]*?<\/header>\s*/,
  /<nav class="menu"[^]*?<\/nav>\s*/,
  /<footer class="foot"[^]*?<\/footer>\s*/,
];

/** Whether a page is dressed as the portal is, and so has the menus of the portal. One that is not has a head and a way back of its own. */
const isOfPortal = (html) => /<link rel="stylesheet" href="(?:\.\.\/)*portal\.css"/.test(html);

/** Puts a page of the portal into the shell. */
export function inShell(html, context) {
  if (!isOfPortal(html)) return html.replace(TONGUE, `<li>${tongueLink(context)}</li>`);
  const bare = OWN.reduce((text, pattern) => text.replace(pattern, ''), html);
  const { top, foot } = parts({ ...context, madeUp: /class="illustration[ "](?![^>]*hidden)/.test(bare) });
  return bare.replace(/<body[^>]*>/, (body) => `${body}\n    ${top}`).replace('</body>', `  ${foot}\n  </body>`);
}
