/** How to paste a widget into each kind of portal: short steps, and what to do when the editor takes the tag out. */
import { t } from './language.mjs';

const STRIPPED = t(
  'Trình soạn thảo xóa mất thẻ? Dán đường dẫn “gắn bằng liên kết” thay cho thẻ: mọi trình soạn thảo đã thử đều giữ nguyên đường dẫn, và thư viện biến nó thành thẻ.',
  'Does the editor take the tag out? Paste the link instead (“mounted by a link”): every editor we tried keeps links, and the library turns it into the widget.',
);

export const GUIDES = {
  html: {
    name: t('Trang HTML thường', 'Plain HTML'),
    steps: [
      t(
        'Mở tệp HTML của trang bằng trình soạn thảo văn bản (không dùng Word).',
        'Open the HTML file of the page in a text editor (not Word).',
      ),
      t(
        'Dán cả đoạn vào chỗ muốn hiện, trong phần <code>&lt;body&gt;</code>.',
        'Paste the whole snippet where it should appear, inside <code>&lt;body&gt;</code>.',
      ),
      t(
        'Lưu ở dạng UTF-8, đưa lên máy chủ, mở trang qua địa chỉ web. Mở thẳng từ ổ đĩa chỉ thấy phần dự phòng.',
        'Save as UTF-8, put it on the server and open it by its web address. Opened from the disk it shows the fallback only.',
      ),
    ],
    trouble: t(
      'Chỉ thấy đường dẫn dự phòng? Mở địa chỉ tệp JavaScript trong trình duyệt: nếu báo 404 thì thư mục thư viện chưa chép đúng chỗ.',
      'Only the fallback link? Open the address of the script in the browser: a 404 means that the folder of the library is not where the snippet says.',
    ),
  },
  link: {
    name: t('Gắn bằng liên kết (khi không dán được thẻ)', 'Mounted by a link (where tags cannot be pasted)'),
    steps: [
      t('Người quản trị thêm dòng nạp vào mẫu trang, một lần.', 'Somebody with access to the template adds the script line, once.'),
      t(
        'Trong bài viết, gõ tên văn bản, bôi đen, bấm nút chèn liên kết và dán địa chỉ nằm trong ngoặc kép sau <code>href</code>.',
        'In the article, type the name of the paper, select it, press the link button and paste the address between the quotes after <code>href</code>.',
      ),
      t('Lưu bài. Nơi không chạy mã, người đọc vẫn có đường dẫn tới tệp.', 'Save. Where scripts do not run, readers still have the link.'),
    ],
    trouble: t(
      'Liên kết vẫn là liên kết? Kiểm tra phần sau dấu <code>#</code> còn nguyên: có trình soạn thảo cắt mất khi dán vào ô sai.',
      'Still only a link? See that what follows <code>#</code> is all there: pasted into the wrong field, some editors cut it.',
    ),
  },
  iframe: {
    name: t('Khung nhúng (iframe)', 'Frame (iframe)'),
    steps: [
      t(
        'Dán dòng <code>&lt;iframe&gt;</code> vào chỗ muốn hiện, ở chế độ mã nguồn.',
        'Paste the <code>&lt;iframe&gt;</code> line where it should appear, in source mode.',
      ),
      t(
        'Thêm dòng <code>frames.js</code> thì khung tự cao vừa nội dung; không thêm được thì sửa <code>height</code>.',
        'With the line for <code>frames.js</code> the frame takes the height of its content; without it, set <code>height</code>.',
      ),
      t('Giữ <code>title</code>: trình đọc màn hình đọc nó lên.', 'Keep <code>title</code>: screen readers say it.'),
    ],
    trouble: t(
      'Khung trống? Tệp văn bản phải cùng tên miền với <code>embed.html</code>, và trang không được chặn khung: cần dòng <code>frame-src</code> bên dưới. Tìm trong trang, in và chép kém hơn dán thẻ, nên chỉ dùng khi không còn cách khác.',
      'An empty frame? The file must lie on the domain of <code>embed.html</code>, and the page must not block frames: it needs the <code>frame-src</code> line below. Search, print and copy work less well than with the tag, so use it last.',
    ),
  },
  wordpress: {
    name: 'WordPress',
    steps: [
      t(
        'Thêm đoạn PHP vào <code>functions.php</code> của giao diện con, một lần (vai trò Quản trị viên; mạng nhiều trang: Quản trị mạng).',
        'Add the PHP lines to <code>functions.php</code> of the child theme, once (Administrator; on a multisite network: Super Admin).',
      ),
      t(
        'Trong bài viết, thêm khối <b>HTML tùy chỉnh</b> (Custom HTML) và dán đoạn thẻ.',
        'In the post, add a <b>Custom HTML</b> block and paste the tag.',
      ),
      t('Bấm Xem trước, rồi Cập nhật.', 'Press Preview, then Update.'),
    ],
    trouble: `${STRIPPED} ${t(
      'Tài khoản không có quyền <code>unfiltered_html</code> thì thẻ luôn bị xóa.',
      'Accounts without <code>unfiltered_html</code> always lose the tag.',
    )}`,
  },
  joomla: {
    name: 'Joomla',
    steps: [
      t(
        'Thêm dòng nạp vào <code>index.php</code> của mẫu, trước <code>&lt;/head&gt;</code>.',
        'Add the script line to <code>index.php</code> of the template, before <code>&lt;/head&gt;</code>.',
      ),
      t(
        'Hệ thống → Cấu hình chung → Bộ lọc văn bản: nhóm của mình chọn <b>Không lọc</b> (No Filtering).',
        'System → Global Configuration → Text Filters: set your group to <b>No Filtering</b>.',
      ),
      t(
        'Tạo mô-đun loại <b>Tùy chỉnh</b> (Custom), chuyển trình soạn thảo sang mã (Toggle Editor), dán thẻ, chọn vị trí và lưu.',
        'Make a module of the type <b>Custom</b>, toggle the editor to source, paste the tag, choose a position and save.',
      ),
    ],
    trouble: `${STRIPPED} ${t(
      'Mẫu Joomla thường có <code>&lt;base href&gt;</code>; thẻ vẫn chạy, nhưng địa chỉ tệp nên bắt đầu bằng <code>/</code>.',
      'Joomla templates often have <code>&lt;base href&gt;</code>; the widgets cope, but let addresses of files begin with <code>/</code>.',
    )}`,
  },
  drupal: {
    name: 'Drupal',
    steps: [
      t(
        'Thêm đoạn YAML vào <code>TÊN-GIAO-DIỆN.libraries.yml</code>, rồi khai <code>libraries: [TÊN-GIAO-DIỆN/resolution-elements]</code> trong <code>TÊN-GIAO-DIỆN.info.yml</code>; xóa bộ nhớ đệm.',
        'Add the YAML to <code>THEME.libraries.yml</code>, name it with <code>libraries: [THEME/resolution-elements]</code> in <code>THEME.info.yml</code>, and clear the cache.',
      ),
      t(
        'Tạo khối (Block content) với định dạng <b>Full HTML</b>, bấm Source, dán thẻ.',
        'Make a content block in the format <b>Full HTML</b>, press Source and paste the tag.',
      ),
      t('Đặt khối vào vùng mong muốn, lưu.', 'Place the block in a region and save.'),
    ],
    trouble: `${STRIPPED} ${t(
      'Định dạng có bộ lọc “Limit allowed HTML tags” sẽ xóa thẻ.',
      'A format with the filter “Limit allowed HTML tags” removes the tag.',
    )}`,
  },
  dnn: {
    name: 'DNN (DotNetNuke)',
    steps: [
      t(
        'Cài đặt trang → Nâng cao → <b>Page Header Tags</b>: dán dòng nạp.',
        'Page settings → Advanced → <b>Page Header Tags</b>: paste the script line.',
      ),
      t(
        'Thêm mô-đun HTML, mở trình soạn thảo ở chế độ mã nguồn (Source) và dán thẻ.',
        'Add an HTML module, open the editor in Source mode and paste the tag.',
      ),
      t(
        'Nếu dùng CKEditor: người quản trị thêm tên thẻ vào ExtraAllowedContent, dạng <code>target-table[*]</code>.',
        'With CKEditor: the host adds the name of the tag to ExtraAllowedContent, as <code>target-table[*]</code>.',
      ),
    ],
    trouble: `${STRIPPED} ${t(
      'Mở lại bài để sửa, CKEditor 4 có thể xóa thêm lần nữa: dán thẻ vào phần đầu (Header) của mô-đun thì không bị.',
      'Opened again for editing, CKEditor 4 may remove it once more: in the header text of the module it stays.',
    )}`,
  },
  sharepoint: {
    name: 'SharePoint',
    steps: [
      t(
        'Máy chủ riêng (2016, 2019, SE): lưu đoạn đầu thành tệp <code>.html</code> trong Site Assets.',
        'On-premises (2016, 2019, SE): save the first snippet as an <code>.html</code> file in Site Assets.',
      ),
      t(
        'Thêm web part <b>Content Editor</b>, ô Content Link ghi địa chỉ tệp ấy, lưu trang.',
        'Add the web part <b>Content Editor</b>, give the address of that file as Content Link, save the page.',
      ),
      t(
        'SharePoint Online chặn mã: dùng web part <b>Embed</b> với khung nhúng trỏ tới trang trên cổng của mình, hoặc nhờ lập trình viên làm web part SPFx.',
        'SharePoint Online blocks scripts: use the web part <b>Embed</b> with the frame, pointing at a page of your own portal, or have an SPFx web part made.',
      ),
    ],
    trouble: t(
      'Khung bị từ chối? Người quản trị site thêm tên miền của cổng vào Site settings → HTML Field Security.',
      'The frame is refused? A site owner adds the domain of the portal in Site settings → HTML Field Security.',
    ),
  },
  liferay: {
    name: 'Liferay',
    steps: [
      t(
        'Applications → Custom Apps → <b>Client Extensions</b> → thêm Custom Element, điền các ô như bên dưới.',
        'Applications → Custom Apps → <b>Client Extensions</b> → add a Custom Element and fill in the fields as below.',
      ),
      t('Bật Instanceable nếu muốn đặt nhiều lần, rồi lưu.', 'Switch Instanceable on to place it more than once, then publish.'),
      t(
        'Sửa trang, kéo phần tử từ mục Client Extensions vào vị trí mong muốn.',
        'Edit the page and drag the element from Client Extensions to its place.',
      ),
    ],
    trouble: t('Đừng dán thẻ vào Web Content: trình soạn thảo sẽ xóa.', 'Do not paste the tag into Web Content: its editor removes it.'),
  },
  webforms: {
    name: 'ASP.NET WebForms',
    steps: [
      t(
        'Dán dòng nạp vào <code>Site.Master</code>, trước <code>&lt;/head&gt;</code>.',
        'Paste the script line into <code>Site.Master</code>, before <code>&lt;/head&gt;</code>.',
      ),
      t(
        'Dán thẻ vào trang <code>.aspx</code>, trong <code>&lt;asp:Content&gt;</code>. Nằm trong <code>&lt;form runat="server"&gt;</code> cũng được: Enter trong ô tìm không gửi biểu mẫu.',
        'Paste the tag into the <code>.aspx</code> page, inside <code>&lt;asp:Content&gt;</code>. Inside <code>&lt;form runat="server"&gt;</code> is fine: Enter in our search field posts nothing.',
      ),
      t(
        'Khai kiểu <code>.json</code> (application/json) trong IIS nếu tệp báo 404.',
        'Register the MIME type <code>.json</code> (application/json) in IIS if the file answers 404.',
      ),
    ],
    trouble: t(
      'Dán qua trang quản trị báo “potentially dangerous Request.Form value”? Đó là kiểm tra của ASP.NET: sửa tệp <code>.aspx</code> trực tiếp, hoặc dùng đường dẫn gắn bằng liên kết.',
      'Pasting through an admin page says “potentially dangerous Request.Form value”? That is request validation: edit the <code>.aspx</code> file itself, or use the mounted link.',
    ),
  },
};

const steps = ({ steps: list, trouble }) => `<ol>${list.map((step) => `<li>${step}</li>`).join('')}</ol><p class="trouble">${trouble}</p>`;

/** The guides one below the other, each under its own heading, with what is pasted there. */
export const guideSections = (example) =>
  Object.entries(GUIDES)
    .map(([id, guide]) => `<section aria-labelledby="${id}"><h2 id="${id}">${guide.name}</h2>${steps(guide)}${example(id)}</section>`)
    .join('\n');

/** The steps alone, to be shown beside a snippet; one of them at a time. */
export const guideSteps = () =>
  Object.entries(GUIDES)
    .map(([id, guide]) => `<div data-steps="${id}" hidden>${steps(guide)}</div>`)
    .join('\n');

export const placeOptions = () =>
  Object.entries(GUIDES)
    .map(([id, { name }]) => `<option value="${id}">${name}</option>`)
    .join('');

/** What each block to paste is, by its kind. */
export const BLOCK_NAMES = {
  page: t('Dán vào trang, vào bài viết', 'Into the page or article'),
  site: t('Thêm vào mẫu trang, một lần', 'Into the template, once'),
  template: t('Thêm vào index.php của mẫu, một lần', 'Into index.php of the template, once'),
  php: t('Thêm vào functions.php, một lần', 'Into functions.php, once'),
  libraries: t('Thêm vào tệp .libraries.yml, một lần', 'Into the .libraries.yml file, once'),
  header: t('Dán vào Page Header Tags', 'Into Page Header Tags'),
  file: t('Lưu thành tệp .html trong Site Assets', 'As an .html file in Site Assets'),
  frame: t(
    'Cho SharePoint Online: khung nhúng (thay hai tên miền mẫu bằng tên miền của mình)',
    'For SharePoint Online: a frame (put your own domains for the two samples)',
  ),
  heights: t('Thêm vào cuối trang, để khung cao vừa nội dung', 'At the end of the page, so that the frame is as high as what it shows'),
  extension: t('Điền vào Client Extension', 'Into the client extension'),
  master: t('Dán vào Site.Master, một lần', 'Into Site.Master, once'),
  plain: t('Nếu trình soạn thảo xóa thẻ, dán liên kết này', 'If the editor removes the tag, paste this link'),
  steady: t(
    'Nếu trình soạn thảo đổi địa chỉ của liên kết (TinyMCE): liên kết dẫn tới bản PDF',
    'If the editor rewrites the address (TinyMCE): a link that leads to the PDF',
  ),
  css: t('Thêm vào tệp CSS của trang', 'Into the style sheet of the portal'),
  policy: t('Dòng tiêu đề, nếu trang có chính sách bảo mật (CSP)', 'Header line, if the portal has a content policy (CSP)'),
};
