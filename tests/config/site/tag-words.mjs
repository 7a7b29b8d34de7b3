/** What the manifest cannot say of a tag: its name in plain words, when to use it, what a reader with a keyboard or a screen reader gets, an example. */
import { t } from './language.mjs';

const PAPER_40 = t('Nghị quyết số 40-NQ/ĐU: xem toàn văn', '<span lang="vi">Nghị quyết số 40-NQ/ĐU</span>: read the text');
const ILLUSTRATED = {
  src: '../data/nghi-quyet-40.json',
  progress: '../data/progress-nghi-quyet-40.csv',
  'viewer-href': '../nghi-quyet-40.html',
};

export const TAG_WORDS = {
  'resolution-viewer': {
    name: t('Toàn văn', 'The whole paper'),
    use: t(
      'Dùng cho trang riêng của một văn bản: thay cho tệp PDF quét, người dân đọc được trên điện thoại, tìm không cần gõ dấu, gửi cho nhau đường dẫn tới đúng mục. Mỗi trang nên có một thẻ này; các thẻ khác trên cùng trang sẽ mở câu gốc ở đây.',
      'For the page of one paper: instead of a scanned PDF, people read it on a phone, search without typing accents, and send each other a link to the very section. One a page is best; the other tags on the page open their sentences here.',
    ),
    access: [
      t(
        'Thứ tự phím Tab: công cụ, mục lục, văn bản. Ô tìm mở bằng nút Tìm, Enter tới chỗ khớp kế tiếp, Esc đóng lại và trả con trỏ về nút.',
        'Tab goes through tools, contents, text. Search opens with its button, Enter steps to the next hit, Esc closes it and gives the focus back.',
      ),
      t(
        'Tiêu đề các mục là tiêu đề thật, nối tiếp cấp đặt ở <code>heading-level</code>; bảng của văn bản là bảng thật.',
        'Section headings are real headings, continuing from <code>heading-level</code>; tables of the paper are real tables.',
      ),
      t(
        'Chú thích mở cạnh chỗ gọi, đọc lên theo thứ tự, đóng bằng Esc. Dấu chìm DỰ THẢO bị trình đọc màn hình bỏ qua; lời báo dự thảo thì không.',
        'A footnote opens beside its call, is read in order and closes with Esc. The draft mark is hidden from screen readers; the notice that says so is not.',
      ),
    ],
    example: { src: '../data/nghi-quyet-31.json', 'heading-level': '3' },
    fallback: t('Nghị quyết số 31-NQ/ĐU: xem toàn văn', '<span lang="vi">Nghị quyết số 31-NQ/ĐU</span>: read the text'),
    link: '../nghi-quyet-31.html',
    tall: true,
  },
  'target-table': {
    name: t('Bảng chỉ tiêu', 'Table of targets'),
    use: t(
      'Dùng khi muốn cho thấy mọi chỉ tiêu của văn bản cùng kết quả. Cột đã đủ rộng là bảng; hẹp thì mỗi chỉ tiêu thành một thẻ. Chỉ cần một nhóm thì ghi <code>group</code>.',
      'To show every target of a paper with its results. A table where the column is wide enough; in a narrow one each target becomes a card. For one group only, set <code>group</code>.',
    ),
    access: [
      t(
        'Là bảng thật có tiêu đề cột; khi thành thẻ vẫn giữ vai trò bảng, mỗi ô có nhãn cột.',
        'A real table with column heads; as cards it keeps the roles of a table, and each cell is labelled.',
      ),
      t(
        'Bộ lọc là nút bật tắt hoặc ô chọn; số hàng còn lại được đọc lên sau khi lọc. “Vì sao?” mở ngay dưới hàng, phím Enter hoặc dấu cách.',
        'Filters are toggle buttons or a select; the number of rows left is announced. “Vì sao?” opens under its row with Enter or Space.',
      ),
      t('Đánh giá luôn có chữ và hình, không chỉ có màu.', 'A verdict is always a word and a shape, never colour alone.'),
    ],
    example: { ...ILLUSTRATED, group: 'nhom.2', 'heading-level': '3' },
    tall: true,
    fallback: PAPER_40,
    link: '../nghi-quyet-40.html',
    madeUp: true,
  },
  'target-summary': {
    name: t('Tổng hợp chỉ tiêu', 'Summary of targets'),
    use: t(
      'Dùng ở trang chủ hay đầu chuyên mục: một cái nhìn, bao nhiêu chỉ tiêu đã đạt, nhóm nào chưa có số liệu. Mỗi dấu dẫn tới câu gốc.',
      'For a front page or the head of a section: at one look, how many targets are met and which groups have no figures. Each mark leads to its sentence.',
    ),
    access: [
      t(
        'Mỗi dấu là một đường dẫn có tên đầy đủ: mã, câu chỉ tiêu, đánh giá. Chú giải viết bằng chữ, kèm số lượng.',
        'Each mark is a link with a full name: code, sentence, verdict. The legend is in words, with counts.',
      ),
      t('Dấu phân biệt bằng hình nên in đen trắng vẫn đọc được.', 'Marks differ in shape, so a black and white print still reads.'),
    ],
    example: { ...ILLUSTRATED, 'heading-level': '3' },
    fallback: PAPER_40,
    link: '../nghi-quyet-40.html',
    madeUp: true,
  },
  'target-card': {
    name: t('Thẻ một chỉ tiêu', 'Card of one target'),
    use: t(
      'Dùng trong bài viết, bản tin, cột bên: một lời hứa, yêu cầu, kết quả, và vì sao. Viết câu chỉ tiêu làm phần dự phòng để trang không chạy mã vẫn đọc được.',
      'For an article, a news item, a side column: one promise, what it asks for, the result, and why. Write the sentence as the fallback, so that a page without scripts says the same.',
    ),
    access: [
      t(
        'Câu chỉ tiêu là tiêu đề, cấp theo <code>heading-level</code>. Lý do mở bằng nút “Vì sao?”, Esc không cần.',
        'The sentence is a heading, at the level of <code>heading-level</code>. The reason opens with the button “Vì sao?”; Esc is not needed.',
      ),
      t(
        'Mã QR có lời thay thế và luôn đen trên trắng, kể cả ở nền tối.',
        'The QR code has a text alternative and is black on white, even on a dark page.',
      ),
    ],
    example: { ...ILLUSTRATED, target: 'ct.2.4', qr: '' },
    fallback: `<strong lang="vi">Phân đấu số lượng cây xanh trồng mới là 500 cây.</strong> ${PAPER_40}`,
    link: '../nghi-quyet-40.html',
    madeUp: true,
    narrow: true,
  },
  'target-chart': {
    name: t('Biểu đồ', 'Chart'),
    use: t(
      'Dùng khi kết quả có nhiều kỳ, hoặc muốn so các chỉ tiêu cùng đơn vị. Phần vẽ nặng hơn các thẻ khác và chỉ tải khi sắp hiện ra.',
      'Where results have several periods, or to compare targets in one unit. The part that draws is heavier than the other tags and loads only when about to be seen.',
    ),
    access: [
      t(
        'Bên cạnh mỗi hình luôn có bảng số cùng nội dung; trình đọc màn hình đọc bảng, không cần hình.',
        'Beside each picture stands a table that says the same; screen readers read the table and need no picture.',
      ),
      t(
        'Mức yêu cầu là đường liền đậm có nhãn; không dùng màu để phân biệt.',
        'What is required is a bold labelled line; colour tells nothing apart.',
      ),
    ],
    example: { ...ILLUSTRATED, target: 'ct.2.4', 'heading-level': '3' },
    fallback: PAPER_40,
    link: '../nghi-quyet-40.html',
    madeUp: true,
  },
  'task-timeline': {
    name: t('Nhiệm vụ theo thời hạn', 'Tasks by deadline'),
    use: t(
      'Dùng để cho thấy ai làm gì, khi nào xong; việc quá hạn đứng đầu. Người đọc tải được lịch (.ics) và bảng (CSV). Tên người chỉ hiện chức vụ, trừ khi trang ghi khác.',
      'To show who does what by when; what is overdue comes first. Readers can take a calendar (.ics) and a table (CSV) along. Persons are named by their office unless the page says otherwise.',
    ),
    access: [
      t(
        'Là danh sách có thứ tự, đọc lên thành “ngày, việc, người làm, tình trạng”; đường thời gian chỉ để nhìn.',
        'An ordered list that reads “date, duty, owner, status”; the line of time is for the eye only.',
      ),
      t('Việc quá hạn có chữ “Quá hạn n ngày” và hình vuông đặc.', 'What is overdue says so in words, with a solid square.'),
    ],
    example: {
      src: '../data/thong-bao-01-2022.json',
      today: '2022-01-12',
      from: '2022-01-01',
      to: '2022-01-31',
      'viewer-href': '../thong-bao-01-2022.html',
      'heading-level': '3',
    },
    tall: true,
    fallback: t('Thông báo tháng 01/2022: xem toàn văn', '<span lang="vi">Thông báo tháng 01/2022</span>: read the text'),
    link: '../thong-bao-01-2022.html',
  },
  'project-list': {
    name: t('Công trình', 'Works'),
    use: t(
      'Dùng khi văn bản có công trình trọng điểm: người dân gõ số hẻm, tên đường là biết gần nhà có gì, làm tới đâu.',
      'Where a paper names works: people type the number of their alley or a street and see what is built near them, and how far it is.',
    ),
    access: [
      t(
        'Ô tìm có nhãn; số công trình tìm thấy được đọc lên. Không tìm thấy thì có lời giải thích và nút xóa từ tìm.',
        'The search field is labelled and announces what it found. Where nothing is found there are words and a button to clear it.',
      ),
      t('Phần trăm luôn viết bằng chữ số cạnh thanh.', 'A percentage is always written beside its bar.'),
    ],
    example: { src: '../data/nghi-quyet-dai-hoi.json', 'viewer-href': '../nghi-quyet-dai-hoi.html', 'heading-level': '3' },
    fallback: t(
      'Nghị quyết Đại hội Đảng bộ Phường 14: xem toàn văn',
      '<span lang="vi">Nghị quyết Đại hội Đảng bộ Phường 14</span>: read the text',
    ),
    link: '../nghi-quyet-dai-hoi.html',
  },
  'resolution-check': {
    name: t('Kiểm tra trang', 'Check of a page'),
    use: t(
      'Dùng khi thẻ khác không hiện, hoặc hiện sai: dán thẻ này vào đúng trang ấy, đọc bản báo cáo, chuyển dòng cần sửa cho người quản trị máy chủ, xong thì gỡ ra.',
      'For when another widget does not show, or shows wrongly: paste it into that very page, read the report, hand the line on to whoever runs the server, and take it away.',
    ),
    access: [
      t(
        'Kết luận được đọc lên ngay khi kiểm tra xong; mỗi dòng để chép là một vùng chữ có nút riêng.',
        'The verdict is announced when the check ends; each line to copy is a text with a button of its own.',
      ),
    ],
    example: { 'heading-level': '3' },
    fallback: '',
  },
};

/** What holds for every tag. */
export const COMMON_ACCESS = [
  t(
    'Cỡ chữ không bao giờ nhỏ hơn 14 px, phóng to 200% và bề rộng 280 px đều không phải cuộn ngang. Vùng bấm 28 px bằng chuột, 44 px trên màn hình cảm ứng.',
    'No letter is smaller than 14 px; at 200% and at 280 px nothing scrolls sideways. Targets are 28 px with a mouse, 44 px on touch screens.',
  ),
  t(
    'Theo màu bắt buộc và độ tương phản của máy người đọc; người đọc tắt chuyển động thì không có chuyển động nào.',
    'Forced colours and the contrast a reader’s system asks for are followed; a reader who wants no motion gets none.',
  ),
];
