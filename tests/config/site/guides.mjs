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
        'Mở tệp HTML của trang bằng trình soạn thảo văn bản như Notepad (không dùng Word).',
        'Open the HTML file of the page in a text editor such as Notepad (not Word).',
      ),
      t(
        'Dán cả đoạn vào chỗ muốn hiện, trong phần <code>&lt;body&gt;</code>.',
        'Paste the whole snippet where it should appear, inside <code>&lt;body&gt;</code>.',
      ),
      t(
        'Lưu ở dạng UTF-8 (trong Notepad: Save as, ô Encoding), đưa lên máy chủ, mở trang qua địa chỉ web. Mở thẳng từ ổ đĩa chỉ thấy phần dự phòng.',
        'Save as UTF-8 (in Notepad: Save as, Encoding), put it on the server and open it by its web address. Opened from the disk it shows the fallback only.',
      ),
    ],
    trouble: t(
      'Chỉ thấy đường dẫn dự phòng? Mở địa chỉ nằm sau <code>src=</code> của dòng đầu trong trình duyệt: báo 404 thì thư mục thư viện chưa chép đúng chỗ. Chữ có dấu thành ký tự lạ? Trang chưa lưu ở dạng UTF-8.',
      'Only the fallback link? Open the address after <code>src=</code> in the first line in a browser: a 404 means that the folder of the library is not where the snippet says. Broken accents? The page is not saved as UTF-8.',
    ),
  },
  link: {
    name: t('Gắn bằng liên kết (khi không dán được thẻ)', 'Mounted by a link (where tags cannot be pasted)'),
    steps: [
      t(
        'Người có quyền sửa mẫu trang dán dòng nạp vào mẫu, trước <code>&lt;/head&gt;</code>, một lần.',
        'Somebody with access to the template adds the script line before <code>&lt;/head&gt;</code>, once.',
      ),
      t(
        'Trong bài viết, gõ tên văn bản trên một dòng riêng, bôi đen, bấm nút chèn liên kết và dán <b>địa chỉ</b> bên dưới vào ô địa chỉ.',
        'In the article, type the name of the paper on a line of its own, select it, press the link button and paste the <b>address</b> below.',
      ),
      t(
        'Lưu bài, mở trang. Nơi không chạy mã, người đọc vẫn có đường dẫn tới tệp.',
        'Save and open the page. Where scripts do not run, readers still have the link.',
      ),
    ],
    trouble: t(
      'Liên kết vẫn là liên kết? Bấm sửa liên kết, xem phần sau dấu <code>#</code> còn nguyên không; có trình soạn thảo cắt mất. Còn nguyên thì dòng nạp chưa vào mẫu: bấm Ctrl+U ở trang thật và tìm chữ <code>resolution-elements</code>.',
      'Still only a link? Edit it and see that what follows <code>#</code> is all there; some editors cut it. If it is, the script line is not in the template: press Ctrl+U on the live page and look for <code>resolution-elements</code>.',
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
        'Thêm dòng <code>frames.js</code> thì khung tự cao vừa nội dung; không thêm được thì sửa số ở <code>height</code>.',
        'With the line for <code>frames.js</code> the frame takes the height of its content; without it, change the number in <code>height</code>.',
      ),
      t('Giữ <code>title</code>: trình đọc màn hình đọc nó lên.', 'Keep <code>title</code>: screen readers say it.'),
    ],
    trouble: t(
      'Khung trống? Tệp văn bản phải cùng tên miền với <code>embed.html</code>. Trang báo “refused to connect”: máy chủ cấm đặt trang của mình vào khung (<code>X-Frame-Options</code>), nhờ người quản trị cho phép với <code>embed.html</code>. Tìm trong trang, in và chép kém hơn dán thẻ, nên chỉ dùng khi không còn cách khác.',
      'An empty frame? The file must lie on the domain of <code>embed.html</code>. If it says “refused to connect”, the server forbids frames of its pages (<code>X-Frame-Options</code>): have them allowed for <code>embed.html</code>. Search, print and copy work less well than with the tag, so use it last.',
    ),
  },
  wordpress: {
    name: 'WordPress',
    steps: [
      t(
        'Trong trang quản trị, mở <b>Giao diện → Trình sửa tệp giao diện</b> (Appearance → Theme File Editor; với giao diện khối: Tools → Theme File Editor), chọn giao diện con, tệp <code>functions.php</code>. Dán đoạn PHP xuống cuối tệp (tệp kết thúc bằng <code class="whole">?&gt;</code> thì dán trước đó), bấm Cập nhật tệp. Cần vai trò Quản trị viên; mạng nhiều trang: Quản trị mạng.',
        'In the dashboard open <b>Appearance → Theme File Editor</b> (with a block theme: Tools → Theme File Editor), choose the child theme and its <code>functions.php</code>. Paste the PHP lines at the end (before <code class="whole">?&gt;</code> if the file ends so) and press Update File. It takes an Administrator; on a multisite network a Super Admin.',
      ),
      t(
        'Trong bài viết, bấm dấu <b>+</b>, thêm khối <b>HTML tùy chỉnh</b> (Custom HTML) và dán đoạn thẻ.',
        'In the post, press <b>+</b>, add a <b>Custom HTML</b> block and paste the tag.',
      ),
      t(
        'Bấm Cập nhật rồi mở trang thật: trong trình soạn thảo chỉ thấy đường dẫn là bình thường.',
        'Press Update and open the live page: in the editor you see the link only, which is as it should be.',
      ),
    ],
    trouble: `${STRIPPED} ${t(
      'Tài khoản không có quyền <code>unfiltered_html</code> (Tác giả, Cộng tác viên; mạng nhiều trang: mọi người trừ Quản trị mạng) thì thẻ luôn bị xóa. Không thấy mục sửa tệp, hoặc không có giao diện con (sửa giao diện gốc sẽ mất khi cập nhật): nhờ đơn vị làm trang thêm đoạn PHP. Vẫn thấy bản cũ: xóa bộ nhớ đệm của plugin cache.',
      'Accounts without <code>unfiltered_html</code> (Author, Contributor; on a network all but the Super Admin) always lose the tag. No file editor, or no child theme (what is written into the parent is lost with its next update)? Have the PHP lines added by whoever made the site. Still the old page? Empty the cache of the caching plugin.',
    )}`,
  },
  joomla: {
    name: 'Joomla',
    steps: [
      t(
        'System → <b>Site Templates</b> → tên mẫu đang dùng → <code>index.php</code> (Joomla 3: Extensions → Templates → Templates): dán dòng nạp trước <code>&lt;/head&gt;</code>, bấm Save. Mẫu có sẵn như Cassiopeia bị ghi đè khi cập nhật: bấm <b>Create Child Template</b> trước, rồi sửa mẫu con.',
        'System → <b>Site Templates</b> → the template in use → <code>index.php</code> (Joomla 3: Extensions → Templates → Templates): paste the script line before <code>&lt;/head&gt;</code> and save. Templates that come with Joomla, such as Cassiopeia, are overwritten by updates: press <b>Create Child Template</b> first and edit the child.',
      ),
      t(
        'System → Global Configuration → <b>Text Filters</b>: nhóm của mình chọn <b>No Filtering</b> (cần Super User).',
        'System → Global Configuration → <b>Text Filters</b>: set your group to <b>No Filtering</b> (as Super User).',
      ),
      t(
        'Content → Site Modules → New → <b>Custom</b>. Bấm <b>Toggle Editor</b> dưới ô soạn thảo, dán thẻ, chọn Position và lưu khi vẫn đang ở dạng mã.',
        'Content → Site Modules → New → <b>Custom</b>. Press <b>Toggle Editor</b> below the field, paste the tag, choose a position and save while the source is shown.',
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
        'Trong thư mục giao diện (qua FTP hoặc File Manager), thêm đoạn YAML vào cuối <code>TÊN-GIAO-DIỆN.libraries.yml</code>, giữ nguyên dấu cách đầu dòng; chưa có tệp thì tạo mới. Thêm vào <code>TÊN-GIAO-DIỆN.info.yml</code>, dưới mục <code>libraries:</code>, dòng <code>- TÊN-GIAO-DIỆN/resolution-elements</code>.',
        'In the folder of the theme (by FTP or a file manager) add the YAML to the end of <code>THEME.libraries.yml</code>, with its spaces; make the file if there is none. In <code>THEME.info.yml</code>, below <code>libraries:</code>, add the line <code>- THEME/resolution-elements</code>.',
      ),
      t('Configuration → Performance → <b>Clear all caches</b>.', 'Configuration → Performance → <b>Clear all caches</b>.'),
      t(
        'Content → Blocks → <b>Add content block</b> (Drupal 9: Structure → Block layout → Custom block library), định dạng <b>Full HTML</b>, bấm <b>Source</b>, dán thẻ, lưu.',
        'Content → Blocks → <b>Add content block</b> (Drupal 9: Structure → Block layout → Custom block library), format <b>Full HTML</b>, press <b>Source</b>, paste the tag, save.',
      ),
      t(
        'Structure → Block layout → <b>Place block</b> ở vùng muốn đặt, chọn khối ấy, lưu.',
        'Structure → Block layout → <b>Place block</b> in the region you want, choose the block, save.',
      ),
    ],
    trouble: `${STRIPPED} ${t(
      'Định dạng có bộ lọc “Limit allowed HTML tags” sẽ xóa thẻ. Trang trắng hoặc báo lỗi YAML: xem lại dấu cách đầu dòng trong tệp vừa sửa.',
      'A format with the filter “Limit allowed HTML tags” removes the tag. A white page or an error about YAML: look at the spaces in the file you edited.',
    )}`,
  },
  dnn: {
    name: 'DNN (DotNetNuke)',
    steps: [
      t(
        'Page Settings → Advanced → <b>Page Header Tags</b>: dán dòng nạp, lưu. Làm ở từng trang có đặt thẻ.',
        'Page Settings → Advanced → <b>Page Header Tags</b>: paste the script line and save. Do so on every page that has a widget.',
      ),
      t(
        'Thêm mô-đun <b>HTML</b>, bấm Edit Content, chuyển trình soạn thảo sang mã nguồn (Source), dán thẻ, lưu.',
        'Add an <b>HTML</b> module, press Edit Content, switch the editor to Source, paste the tag, save.',
      ),
      t(
        'Nếu thẻ biến mất (CKEditor): người quản trị cao nhất (host) thêm <code>target-table[*]</code>, đúng tên thẻ đang dùng, vào ô ExtraAllowedContent trong phần cài đặt của CKEditor.',
        'If the tag is gone (CKEditor): the host adds <code>target-table[*]</code>, with the name of your tag, to ExtraAllowedContent in the settings of CKEditor.',
      ),
    ],
    trouble: `${STRIPPED} ${t(
      'Mở lại bài để sửa, CKEditor 4 có thể xóa thêm lần nữa: dán thẻ vào phần đầu (Header) trong cài đặt mô-đun thì không bị. Không tải được tệp .json, .js lên bằng mục Files của DNN: nhờ host thêm đuôi tệp vào Allowable File Extensions. Tệp tải lên ở đó nằm dưới <code>/Portals/0/</code>, địa chỉ trong thẻ phải ghi đúng như vậy.',
      'Opened again for editing, CKEditor 4 may remove it once more: in the header text of the module settings it stays. If the Files page of DNN refuses .json or .js, the host adds them to Allowable File Extensions. Files uploaded there lie below <code>/Portals/0/</code>, and the addresses in the tag must say so.',
    )}`,
  },
  sharepoint: {
    name: 'SharePoint',
    steps: [
      t(
        '<b>Máy chủ riêng (2016, 2019, SE)</b>: kéo thư mục <code>resolution-elements</code> và tệp văn bản vào thư viện <b>Site Assets</b>. Địa chỉ khi ấy có dạng <code>/sites/TÊN/SiteAssets/resolution-elements</code>: ghi vào ô thư mục ở trang Tạo đoạn mã.',
        '<b>On-premises (2016, 2019, SE)</b>: drag the folder <code>resolution-elements</code> and the paper into the library <b>Site Assets</b>. Addresses then look like <code>/sites/NAME/SiteAssets/resolution-elements</code>: write that into the field for the folder of the snippet builder.',
      ),
      t(
        'Lưu đoạn đầu thành tệp <code>.html</code>, cũng đặt trong Site Assets. Sửa trang, Insert → Web Part → Media and Content → <b>Content Editor</b>; ở phần cài đặt của web part, ô <b>Content Link</b> ghi địa chỉ tệp ấy. Lưu trang.',
        'Save the first snippet as an <code>.html</code> file in Site Assets, too. Edit the page, Insert → Web Part → Media and Content → <b>Content Editor</b>; in its settings, give the address of that file as <b>Content Link</b>. Save the page.',
      ),
      t(
        '<b>SharePoint Online</b> chặn mã: đặt thư viện và văn bản ở cổng của phường, rồi thêm web part <b>Embed</b> và dán khung nhúng, sau khi thay hai tên miền mẫu. Hoặc nhờ lập trình viên làm web part SPFx.',
        '<b>SharePoint Online</b> blocks scripts: put library and paper on your own portal, then add the web part <b>Embed</b> and paste the frame with your two domains. Or have an SPFx web part made.',
      ),
    ],
    trouble: t(
      'Báo không cho nhúng từ trang này? Người quản trị site thêm tên miền của cổng vào Site settings → HTML Field Security. Khung hiện ra mà trống: máy chủ của cổng cấm trang khác đặt mình vào khung (<code>X-Frame-Options</code>, <code>frame-ancestors</code>), nhờ người quản trị cho phép tên miền SharePoint với <code>embed.html</code>.',
      'Embedding from this site is not allowed? A site owner adds the domain of the portal in Site settings → HTML Field Security. The frame is there but empty: the server of the portal forbids frames (<code>X-Frame-Options</code>, <code>frame-ancestors</code>); have the SharePoint domain allowed for <code>embed.html</code>.',
    ),
  },
  liferay: {
    name: 'Liferay',
    steps: [
      t(
        'Liferay 7.4 trở lên: Applications → Custom Apps → <b>Client Extensions</b> → dấu <b>+</b> → Add Custom Element. Đặt tên, rồi điền các ô như bên dưới, mỗi dòng của Properties một thuộc tính.',
        'Liferay 7.4 and later: Applications → Custom Apps → <b>Client Extensions</b> → <b>+</b> → Add Custom Element. Give it a name and fill in the fields as below, one attribute on each line of Properties.',
      ),
      t(
        'Đánh dấu Instanceable nếu muốn đặt nhiều lần, rồi bấm Publish.',
        'Tick Instanceable to place it more than once, then press Publish.',
      ),
      t(
        'Sửa trang, mở bảng Fragments and Widgets → Widgets, kéo phần tử từ mục Client Extensions vào vị trí mong muốn, bấm Publish.',
        'Edit the page, open Fragments and Widgets → Widgets, drag the element from Client Extensions to its place, and publish.',
      ),
    ],
    trouble: t(
      'Đừng dán thẻ vào Web Content: trình soạn thảo sẽ xóa. Bản Liferay cũ hơn không có Client Extensions: dùng ứng dụng IFrame có sẵn, với địa chỉ trong đoạn “Khung nhúng”.',
      'Do not paste the tag into Web Content: its editor removes it. Older versions have no client extensions: use the IFrame application that comes with Liferay, with the address of the frame snippet.',
    ),
  },
  webforms: {
    name: 'ASP.NET WebForms',
    steps: [
      t(
        'Mở <code>Site.Master</code> bằng trình soạn thảo văn bản, dán dòng nạp trước <code>&lt;/head&gt;</code>, lưu.',
        'Open <code>Site.Master</code> in a text editor, paste the script line before <code>&lt;/head&gt;</code>, save.',
      ),
      t(
        'Dán thẻ vào trang <code>.aspx</code>, trong <code>&lt;asp:Content&gt;</code>, lưu ở dạng UTF-8. Không phải biên dịch lại. Nằm trong <code>&lt;form runat="server"&gt;</code> cũng được: Enter trong ô tìm không gửi biểu mẫu.',
        'Paste the tag into the <code>.aspx</code> page, inside <code>&lt;asp:Content&gt;</code>, and save as UTF-8. Nothing is to be compiled. Inside <code>&lt;form runat="server"&gt;</code> is fine: Enter in our search field posts nothing.',
      ),
      t(
        'Tệp <code>.json</code> báo 404? Thêm vào <code>web.config</code>, trong <code>&lt;system.webServer&gt;</code>: <code>&lt;staticContent&gt;&lt;remove fileExtension=".json" /&gt;&lt;mimeMap fileExtension=".json" mimeType="application/json" /&gt;&lt;/staticContent&gt;</code>. Đã có mục <code>staticContent</code> thì chỉ thêm hai dòng bên trong.',
        'The <code>.json</code> file answers 404? Add to <code>web.config</code>, inside <code>&lt;system.webServer&gt;</code>: <code>&lt;staticContent&gt;&lt;remove fileExtension=".json" /&gt;&lt;mimeMap fileExtension=".json" mimeType="application/json" /&gt;&lt;/staticContent&gt;</code>. Where there is a <code>staticContent</code> already, add the two lines inside only.',
      ),
    ],
    trouble: t(
      'Dán qua trang quản trị báo “potentially dangerous Request.Form value”? Đó là kiểm tra của ASP.NET: sửa tệp <code>.aspx</code> trực tiếp, hoặc dùng cách <a href="dan-vao-trang.html#link">gắn bằng liên kết</a>.',
      'Pasting through an admin page says “potentially dangerous Request.Form value”? That is request validation: edit the <code>.aspx</code> file itself, or <a href="dan-vao-trang.html#link">mount by a link</a>.',
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
  address: t('Địa chỉ, dán vào ô của nút chèn liên kết', 'The address, for the field of the link button'),
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
  policy: t(
    'Chỉ khi cổng đã gửi tiêu đề CSP: thêm những giá trị này vào dòng đang có',
    'Only if the portal sends a content policy: add these values to its line',
  ),
  trusted: t('Chỉ khi dòng ấy đã có trusted-types: thêm cả mục này', 'Only if that line has trusted-types already: add this, too'),
};
