/**
 * What the manifest says of attributes, properties, events, slots and states, in Vietnamese, by the English sentence: a sentence that changes loses
 * its translation, and a test says so.
 */
export const API = {
  'The works of a document by place: what is built in which street or alley, how far it is, and as of which day. A reader finds the own alley by its number, written as people write it.':
    'Các công trình nêu trong một văn bản, xếp theo nơi làm: đường nào, hẻm nào, làm tới đâu, tính đến ngày nào. Người dân gõ số hẻm như vẫn quen viết là tìm thấy.',
  'Shows a whole resolution, verbatim: letterhead, contents, text, footnotes, recipients and signature, with search, deep links and print.':
    'Hiện toàn văn một văn bản, đúng từng chữ: phần đầu, mục lục, nội dung, chú thích, nơi nhận, chữ ký; có tìm kiếm, đường dẫn tới từng mục và bản in.',
  'One promise, to stand in an article: its sentence as printed, what it asks for, the latest result, the verdict and why. `target` may also be the id of a result the paper reports without a target of its own; where it is held against two plans there are two verdicts.':
    'Một chỉ tiêu để đặt trong bài viết: câu như trong văn bản, yêu cầu, kết quả mới nhất, đánh giá và vì sao. `target` cũng có thể là mã của một kết quả mà văn bản nêu, dù không có chỉ tiêu riêng; so với hai mức giao thì có hai đánh giá.',
  'Draws results against what was asked for: one target or reported figure over the years, the targets of a group side by side, or all that can be drawn. The table beside each picture says the same and needs no picture; what draws is fetched when a chart is about to be seen.':
    'Vẽ kết quả so với yêu cầu: một chỉ tiêu hay một con số qua các năm, các chỉ tiêu của một nhóm cạnh nhau, hoặc mọi thứ vẽ được. Bảng số bên cạnh nói cùng một điều, không cần hình; phần vẽ chỉ tải khi biểu đồ sắp hiện ra.',
  "Says how many of a resolution's targets are met: the totals, and by group one mark for each promise. A promise nobody has reported on is a dashed mark, never a zero.":
    'Cho biết bao nhiêu chỉ tiêu của văn bản đã đạt: tổng số, và theo từng nhóm, mỗi chỉ tiêu một dấu. Chỉ tiêu chưa ai báo cáo là dấu nét đứt, không bao giờ là số không.',
  'A table of every target of a document: the sentence, what is required, the latest result, the verdict, and why. A real table that becomes cards in a narrow place; sorted, filtered, searched, printed and downloaded by the reader.':
    'Bảng mọi chỉ tiêu của một văn bản: câu văn, yêu cầu, kết quả mới nhất, đánh giá và vì sao. Là bảng thật, thành thẻ ở chỗ hẹp; người đọc xếp, lọc, tìm, in và tải về được.',
  'Who does what by when: the duties a document gives, in order of their deadlines, each with its status. An ordered list that is drawn as a line of time where there is room; it reads as a list with dates.':
    'Ai làm gì, khi nào xong: các việc văn bản giao, xếp theo thời hạn, mỗi việc có tình trạng. Là một danh sách có thứ tự, được vẽ thành đường thời gian ở chỗ đủ rộng; đọc lên vẫn là danh sách có ngày tháng.',
  'Says what on this page would keep the widgets from working, and hands the webmaster the line that mends it: policies, types of files, charset, other origins, double loading, misspelt tags. To be pasted while a page is set up and taken away after.':
    'Cho biết trên trang này có gì khiến các thẻ không chạy, và đưa cho người quản trị đúng dòng cần sửa: chính sách bảo mật, kiểu tệp, bảng mã, máy chủ khác, nạp hai lần, gõ sai tên thẻ. Dán vào khi đang dựng trang, xong thì gỡ ra.',
  // Attributes and properties.
  "Level of the element's own heading, 1 to 5, so that headings fit the page.":
    'Cấp tiêu đề của thẻ, 1 đến 5, để khớp với các tiêu đề khác trên trang.',
  'Language of the report, `vi` or `en`. The nearest `lang` at or above the element counts.':
    'Ngôn ngữ của bản báo cáo, `vi` hoặc `en`. Lấy theo `lang` gần nhất, ở thẻ hoặc ở phần bao quanh.',
  'What the last check found, in words, worst first; empty until it has ended.':
    'Lần kiểm tra gần nhất thấy gì, viết bằng lời, nặng trước nhẹ sau; rỗng cho tới khi kiểm tra xong.',
  'What the list is ordered by: `quarter`, `street` or `stage`.':
    'Xếp danh sách theo gì: `quarter` (khu phố), `street` (đường) hoặc `stage` (mức làm tới đâu).',
  'Id of the viewer on the page that shows the text; without it, the viewer with the same document.':
    'Mã `id` của thẻ toàn văn cùng trang, nơi câu gốc mở ra; không ghi thì lấy thẻ toàn văn của cùng văn bản.',
  "Level of the element's own heading, 1 to 6, so that headings fit the page.":
    'Cấp tiêu đề của thẻ, 1 đến 6, để khớp với các tiêu đề khác trên trang.',
  'Language of the interface words, `vi` or `en`. The nearest `lang` at or above the element counts.':
    'Ngôn ngữ của nút bấm và lời chỉ dẫn, `vi` hoặc `en`. Lấy theo `lang` gần nhất, ở thẻ hoặc ở phần bao quanh.',
  'Address of what was reported since: a `progress.json` or a CSV.': 'Địa chỉ tệp kết quả đã báo cáo: `progress.json` hoặc CSV.',
  '`large` makes everything a quarter larger, for readers who need it.': '`large`: mọi thứ to hơn một phần tư, cho người cần chữ to.',
  'Address of the `resolution.json`, relative to the page.': 'Địa chỉ tệp JSON của văn bản, tính từ trang đang xem.',
  "Colours: light unless the page asks otherwise. `auto` follows the reader's system.":
    'Bộ màu: sáng, trừ khi trang yêu cầu khác. `auto` theo máy của người đọc.',
  'The day to judge by, `YYYY-MM-DD`; the present day in Vietnam unless set.':
    'Ngày dùng để đánh giá, `YYYY-MM-DD`; không ghi thì là hôm nay ở Việt Nam.',
  'Address of a page that shows the text in a viewer, when there is none on this page.':
    'Địa chỉ trang có toàn văn, khi trang này không có.',
  'The document as an object or JSON text, instead of `src`. Wins over `src` and inline JSON.':
    'Văn bản dưới dạng đối tượng hoặc chuỗi JSON, thay cho `src`. Được ưu tiên hơn `src` và JSON viết trong trang.',
  'Id of the document shown, the first part of its deep links; undefined while there is none.':
    'Mã của văn bản đang hiện, phần đầu của các đường dẫn tới từng mục; chưa có văn bản thì là undefined.',
  'The document shown, typed and read-only; undefined while there is none.':
    'Văn bản đang hiện, chỉ đọc, có kiểu dữ liệu; chưa có văn bản thì là undefined.',
  'Whether passages that look wrong in the source are marked *nguyên văn* with the suggestion.':
    'Có đánh dấu *nguyên văn* kèm gợi ý ở những chỗ bản nguồn trông như sai hay không.',
  'Whether a QR code of the link stands on the card: from 480 px on, and in print always.':
    'Có mã QR của đường dẫn trên thẻ hay không: từ bề rộng 480 px, và luôn có khi in.',
  'Id of the target, or of a reported result.': 'Mã chỉ tiêu, hoặc mã của một kết quả đã báo cáo.',
  'Id of a group of targets.': 'Mã một nhóm chỉ tiêu.',
  'Id of the target, or of a reported result: it is drawn with the years beside it.':
    'Mã chỉ tiêu, hoặc mã của một kết quả đã báo cáo: được vẽ cùng các năm bên cạnh.',
  'Id of the only group to show.': 'Mã của nhóm duy nhất được hiện.',
  'Whether filters and order stand in the address, to be shared.':
    'Bộ lọc và thứ tự có nằm trong địa chỉ trang, để gửi cho nhau, hay không.',
  'Days before its last day on which the calendar reminds of a task; it does not unless set.':
    'Lịch nhắc việc trước ngày cuối bao nhiêu ngày; không ghi thì không nhắc.',
  'Whether only date, words and status are shown.': 'Chỉ hiện ngày, nội dung và tình trạng hay không.',
  'First day to show, `YYYY-MM-DD`; duties due before it are left out.': 'Ngày đầu, `YYYY-MM-DD`; việc đến hạn trước ngày này không hiện.',
  'What the list is ordered by: `time`, `owner` or `section`.':
    'Xếp danh sách theo gì: `time` (thời hạn), `owner` (người phụ trách) hoặc `section` (mục của văn bản).',
  'How persons who were assigned something are named: `role-only`, `full` or `initials`.':
    'Người được giao việc hiện thế nào: `role-only` (chỉ chức vụ), `full` (cả tên) hoặc `initials` (chữ đầu).',
  'Days before a deadline from which on it is due soon; 7 unless set.': 'Còn bao nhiêu ngày thì coi là sắp đến hạn; không ghi thì là 7.',
  'Last day to show, `YYYY-MM-DD`; duties that begin after it are left out.':
    'Ngày cuối, `YYYY-MM-DD`; việc bắt đầu sau ngày này không hiện.',
  'The address that is shared: the sentence in the text where a page shows it, else this page; empty until the card is drawn.':
    'Đường dẫn để chia sẻ: tới câu văn, nếu có trang hiện toàn văn, không thì chính trang này; rỗng cho tới khi thẻ vẽ xong.',
  'Where the whole document stands on the day; undefined until its data has been read.':
    'Cả văn bản tới đâu vào ngày đánh giá; chưa đọc xong dữ liệu thì là undefined.',
  // Methods.
  'Loads the document again. The one shown stays until the new one is there.':
    'Tải lại văn bản. Bản đang hiện giữ nguyên cho tới khi có bản mới.',
  'Scrolls to a section, item, target or footnote by its id and moves the focus there.':
    'Cuộn tới một mục, một khoản, một chỉ tiêu hay chú thích theo mã, và đưa con trỏ bàn phím tới đó.',
  'Checks the page again.': 'Kiểm tra lại trang.',
  // Events.
  'A reader goes to works in the text; `detail` is `{ projectId, documentId }`. Cancel it to go there yourself.':
    'Người đọc muốn xem công trình trong văn bản; `detail` là `{ projectId, documentId }`. Hủy sự kiện để trang tự xử lý.',
  'The document could not be loaded or read; `error` holds the SourceError. Does not bubble.':
    'Không tải hoặc không đọc được văn bản; `error` là SourceError. Không nổi lên phần tử cha.',
  'The document has been read and its works drawn. Does not bubble.':
    'Đã đọc văn bản và vẽ xong các công trình. Không nổi lên phần tử cha.',
  'The document has been read and its first screen drawn. Does not bubble.':
    'Đã đọc văn bản và vẽ xong màn hình đầu. Không nổi lên phần tử cha.',
  'The document has been read and drawn. Does not bubble.': 'Đã đọc và vẽ xong văn bản. Không nổi lên phần tử cha.',
  'The document has been read and the first rows drawn. Does not bubble.':
    'Đã đọc văn bản và vẽ xong những hàng đầu. Không nổi lên phần tử cha.',
  'The document has been read and the first duties drawn. Does not bubble.':
    'Đã đọc văn bản và vẽ xong những việc đầu. Không nổi lên phần tử cha.',
  'The link to the sentence was followed; `detail` holds `targetId` and `documentId`. Cancel it to answer yourself.':
    'Người đọc bấm đường dẫn tới câu gốc; `detail` có `targetId` và `documentId`. Hủy sự kiện để trang tự xử lý.',
  'A reader asked why; `detail` holds `targetId` and `measureId`.': 'Người đọc hỏi vì sao; `detail` có `targetId` và `measureId`.',
  'A mark was chosen; `detail` holds `targetId` and `documentId`. Cancel it to answer yourself.':
    'Người đọc chọn một dấu; `detail` có `targetId` và `documentId`. Hủy sự kiện để trang tự xử lý.',
  'A reader goes to a target in the text; `detail` is `{ targetId, documentId }`. Cancel it to go there yourself.':
    'Người đọc muốn xem chỉ tiêu trong văn bản; `detail` là `{ targetId, documentId }`. Hủy sự kiện để trang tự xử lý.',
  'A reader opens "Vì sao?"; `detail` is `{ targetId, measureId, documentId }`.':
    'Người đọc mở “Vì sao?”; `detail` là `{ targetId, measureId, documentId }`.',
  'A reader goes to a duty in the text; `detail` is `{ taskId, documentId }`. Cancel it to go there yourself.':
    'Người đọc muốn xem một việc trong văn bản; `detail` là `{ taskId, documentId }`. Hủy sự kiện để trang tự xử lý.',
  // Slots.
  "Fallback in the page's own markup (a link to the document). Shown until the list is drawn, and again when it cannot be.":
    'Phần dự phòng viết ngay trong trang (đường dẫn tới văn bản). Hiện cho tới khi danh sách vẽ xong, và hiện lại khi không vẽ được.',
  "Fallback in the page's own markup (a link to the original). Shown until the document is drawn, and again when it cannot be.":
    'Phần dự phòng viết ngay trong trang (đường dẫn tới bản gốc). Hiện cho tới khi văn bản vẽ xong, và hiện lại khi không vẽ được.',
  "Fallback in the page's own markup: the sentence, what it asks for, the result and a link to the original, so that a page without scripts says the same. Shown until the document is there, and again when it cannot be.":
    'Phần dự phòng viết ngay trong trang: câu văn, yêu cầu, kết quả và đường dẫn tới bản gốc, để trang không chạy mã vẫn nói cùng một điều. Hiện cho tới khi có văn bản, và hiện lại khi không có.',
  "Fallback in the page's own markup (a link to the original). Shown until the document is there, and again when it cannot be.":
    'Phần dự phòng viết ngay trong trang (đường dẫn tới bản gốc). Hiện cho tới khi có văn bản, và hiện lại khi không có.',
  "Fallback in the page's own markup (a link to the document). Shown until the table is drawn, and again when it cannot be.":
    'Phần dự phòng viết ngay trong trang (đường dẫn tới văn bản). Hiện cho tới khi bảng vẽ xong, và hiện lại khi không vẽ được.',
  'Said until the check runs, so also where scripts are blocked altogether: put there what to look at then.':
    'Lời hiện cho tới khi việc kiểm tra chạy được, nghĩa là cả khi mã bị chặn hẳn: viết ở đó cần xem chỗ nào.',
  'Further buttons or links for the toolbar.': 'Thêm nút hoặc đường dẫn vào thanh công cụ.',
  // Tokens that a tag documents.
  'Links and the rule. Needs 4.5:1 on the surface.': 'Đường dẫn và vạch trên cùng. Cần tương phản 4,5:1 trên nền.',
  'Links, rules and the current item. Needs 4.5:1 on the surface.': 'Đường dẫn, các vạch và mục đang xem. Cần tương phản 4,5:1 trên nền.',
  'Links, rules and the current choice. Needs 4.5:1 on the surface.':
    'Đường dẫn, các vạch và lựa chọn hiện tại. Cần tương phản 4,5:1 trên nền.',
  'Links, rules and the line of time. Needs 4.5:1 on the surface.':
    'Đường dẫn, các vạch và đường thời gian. Cần tương phản 4,5:1 trên nền.',
  'Buttons and the rule. Needs 4.5:1 on the surface.': 'Nút bấm và vạch trên cùng. Cần tương phản 4,5:1 trên nền.',
  'Font family.': 'Phông chữ.',
  'The bars. Needs 3:1 on the surface.': 'Các thanh. Cần tương phản 3:1 trên nền.',
  'Background.': 'Màu nền.',
  'Text colour.': 'Màu chữ.',
  'Size of running text.': 'Cỡ chữ của lời văn.',
  'Red of star and rule in the letterhead.': 'Màu đỏ của ngôi sao và vạch ở phần đầu văn bản.',
  'Longest line of the text.': 'Bề rộng lớn nhất của dòng chữ.',
  'Height of a fixed bar of the page above the element.': 'Chiều cao của thanh cố định ở đầu trang, phía trên thẻ.',
  'Width of the contents beside the text.': 'Bề rộng mục lục bên cạnh văn bản.',
  'Height of the gauge.': 'Chiều cao thanh đo.',
  'Height of a gauge.': 'Chiều cao của một thanh đo.',
  'Their edges. Needs 3:1 on the surface.': 'Viền của các thanh. Cần tương phản 3:1 trên nền.',
  'The bars.': 'Các thanh.',
  'Text colour, and the line of what is required.': 'Màu chữ, và đường vẽ mức yêu cầu.',
  // States.
  'The document could not be shown.': 'Không hiện được văn bản.',
  'No document yet, one is on its way.': 'Chưa có văn bản, đang tải.',
  'An older copy is shown because the newest could not be loaded.': 'Đang hiện bản cũ, vì không tải được bản mới nhất.',
};
