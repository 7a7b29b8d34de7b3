import type { Fields, Words } from './guide.js';
import { RESOLUTION_FIELDS } from './guide-resolution.js';
import {
  docType,
  system,
  stage,
  publicity,
  precision,
  bound,
  calendar,
  redacted,
  blockKind,
  role,
  relation,
  decision,
  severity,
  signed,
} from './guide-values.js';
import type {
  BlockShape,
  Citation,
  DateValue,
  Envelope,
  Footnote,
  Issue,
  Recipient,
  Run,
  SectionShape,
  Signature,
  Source,
} from './text.js';

type Shape<S extends { shape: object }> = S['shape'];
const id: Words = [
  'Mã riêng trong tệp, đặt một lần từ nhãn in trên giấy (s.ii.1, ct.2.5.b); đường dẫn #mã trỏ tới đây nên đừng đổi.',
  'An id of its own within the file, chosen once from the printed label (s.ii.1, ct.2.5.b); links (#id) point at it, so do not change it.',
];
const blockId: Words = ['Mã của khối chữ chứa nó.', 'Id of the block it stands in.'];
const placed = {
  lines: ['Dòng đầu và dòng cuối trong tệp nguồn, đếm từ 1.', 'First and last line in the source file, counted from 1.'],
  raw: [
    'Đúng từng ký tự như trong nguồn, khi khác với content (khoảng trắng, ký hiệu in đậm…).',
    'The characters exactly as in the source, where content differs from them (white space, markup …).',
  ],
  joins: [
    'Số các dòng nguồn mà câu bị ngắt trang ở cuối dòng đã được nối lại.',
    'Source lines after which a sentence split by a page break was joined again.',
  ],
} as const;

export const TEXT_GUIDE = {
  Resolution: {
    title: ['Văn bản', 'Document'],
    about: [
      'Cả tệp. preface, body, conclusions và footnotes giữ đủ từng chữ của giấy; mọi trường khác là điều đọc ra từ đó.',
      'The whole file. preface, body, conclusions and footnotes hold every character of the paper; all other fields are readings of them.',
    ],
    fields: RESOLUTION_FIELDS,
    values: { docType, system, stage, publicity },
  },
  Issuer: {
    title: ['Cơ quan ban hành', 'Issuer'],
    about: ['Tên cơ quan như in, và tên mới nếu đã sáp nhập.', 'The body as printed, and its new name after a merger.'],
    fields: {
      name: ['Tên cơ quan như in.', 'Name as printed.'],
      parent: ['Cơ quan cấp trên như in.', 'Superior body as printed.'],
      validUntil: ['Ngày cơ quan thôi tồn tại, YYYY-MM-DD.', 'Day it ceased to exist, YYYY-MM-DD.'],
      succeededBy: ['Tên sau sáp nhập; trang hiện "nay là …".', 'Its name after the merger; shown as "nay là …".'],
    } satisfies Fields<Shape<typeof Envelope>['issuer']>,
  },
  Successor: {
    title: ['Văn bản thay thế', 'Replacing document'],
    about: ['Văn bản thay thế văn bản này.', 'The document that replaces this one.'],
    fields: {
      title: ['Tên văn bản thay thế.', 'Its title.'],
      url: ['Địa chỉ (http hoặc https).', 'Its address (http or https).'],
    } satisfies Fields<Shape<typeof Envelope>['supersededBy']>,
  },
  Original: {
    title: ['Bản gốc', 'Original'],
    about: ['Bản đã ký để đối chiếu.', 'The signed copy to compare with.'],
    fields: {
      url: ['Địa chỉ (http hoặc https).', 'Its address (http or https).'],
      label: ['Chữ trên đường dẫn; không ghi thì dùng chữ mặc định.', 'Words of the link; a default is used when left out.'],
    } satisfies Fields<Shape<typeof Envelope>['original']>,
  },
  DateValue: {
    title: ['Ngày, thời hạn', 'Date'],
    about: [
      'Một ngày hay một khoảng thời gian như in, và phần đọc được. Chỉ raw được trích lại trên trang.',
      'A date or period as printed, with what could be read of it. Only raw is ever quoted.',
    ],
    fields: {
      raw: ['Đúng như in: "trước ngày 20/01/2022".', 'As printed: "trước ngày 20/01/2022".'],
      from: ['Ngày đầu, YYYY-MM-DD hoặc YYYY-MM-DDThh:mm, giờ Việt Nam.', 'First day, YYYY-MM-DD or YYYY-MM-DDThh:mm, Asia/Ho_Chi_Minh.'],
      to: ['Ngày cuối còn trong hạn.', 'Last day that still counts.'],
      precision: ['In chi tiết tới mức nào.', 'How exact the print is.'],
      bound: ['Loại thời hạn.', 'What kind of limit it is.'],
      calendar: ['Lịch; không ghi thì là dương lịch.', 'Calendar; solar when left out.'],
      recurrence: ['Lặp lại thế nào, theo RRULE của iCalendar.', 'How it recurs, as an iCalendar RRULE.'],
      confidence: ['Chắc tới mức nào, từ 0 đến 1.', 'How sure the reading is, 0 to 1.'],
    } satisfies Fields<typeof DateValue>,
    values: { precision, bound, calendar },
  },
  Section: {
    title: ['Mục', 'Section'],
    about: ['Một đề mục cùng những gì nằm dưới nó.', 'A heading and everything under it.'],
    fields: {
      id,
      kind: ['Luôn là "section".', 'Always "section".'],
      label: [
        'Nhãn như in: "I.", "A.", "1.1", "PHẦN THỨ NHẤT", "Điều 3."',
        'Label as printed: "I.", "A.", "1.1", "PHẦN THỨ NHẤT", "Điều 3."',
      ],
      heading: ['Chữ của đề mục, không kể nhãn.', 'Words of the heading, without the label.'],
      clause: ['true khi đề mục là cả một câu, trình bày như đoạn văn.', 'true when the heading is a full sentence, drawn as text.'],
      declaredCount: ['Số lượng đề mục tự nêu: "(07 chỉ tiêu)" là 7.', 'The count the heading declares: "(07 chỉ tiêu)" is 7.'],
      ...placed,
      children: ['Các mục con và khối chữ, theo thứ tự in.', 'Sub-sections and blocks, in order.'],
    } satisfies Fields<typeof SectionShape> & { children: Words },
  },
  Block: {
    title: ['Khối chữ', 'Block'],
    about: [
      'Một đoạn, một gạch đầu dòng, một bảng, hay một dòng của phần đầu và phần cuối.',
      'A paragraph, a list item, a table, or one line of letterhead or end.',
    ],
    fields: {
      id,
      kind: ['Loại khối.', 'Kind of block.'],
      role: ['Khối dùng để làm gì; phần đầu và phần cuối luôn ghi.', 'What it is for; always given in preface and conclusions.'],
      label: ['Dấu đầu dòng như in: "-", "+", "a)", "(1)".', 'Bullet or number as printed: "-", "+", "a)", "(1)".'],
      content: ['Chữ của khối: chữ thường, hoặc danh sách đoạn chữ.', 'Its words: plain text, or a list of runs.'],
      rows: ['Các hàng của bảng; mỗi hàng là danh sách ô, mỗi ô như content.', 'Table rows; each a list of cells, each cell like content.'],
      ...placed,
      children: ['Các ý con, theo thứ tự in.', 'Sub-items, in order.'],
    } satisfies Fields<typeof BlockShape> & { children: Words },
    values: { kind: blockKind, role },
  },
  Run: {
    title: ['Đoạn chữ', 'Run'],
    about: ['Một đoạn chữ cùng kiểu, hoặc một dấu đứng trong câu.', 'A stretch of text with one look, or a mark standing in the text.'],
    fields: {
      text: ['Chữ, nguyên văn.', 'The words, verbatim.'],
      strong: ['In đậm.', 'Bold.'],
      em: ['In nghiêng.', 'Italic.'],
      cite: ['Mã văn bản viện dẫn mà đoạn chữ này nêu.', 'Id of the citation these words are.'],
      sic: ['Mã điểm cần xem lại về đoạn chữ này.', 'Id of the issue raised about these words.'],
      noteRef: ['Mã chú thích được gọi ở đây.', 'Id of the footnote called here.'],
      noteBody: [
        'Mã chú thích mà nguồn in nội dung ngay tại đây; trang hiển thị ở chỗ khác.',
        'Id of the footnote whose text the source printed right here; drawn elsewhere.',
      ],
      redacted: ['Loại thông tin riêng tư đã được che ở đây.', 'Kind of personal data that was taken out here.'],
    } satisfies Fields<typeof Run>,
    values: { redacted },
  },
  Footnote: {
    title: ['Chú thích', 'Footnote'],
    about: ['Một chú thích cuối trang.', 'A footnote.'],
    fields: {
      id,
      marker: ['Dấu của chú thích như in: "1", "*".', 'Its marker as printed: "1", "*".'],
      content: ['Nội dung chú thích.', 'Its text.'],
      blockId: [
        'Mã của khối gọi chú thích; null khi nguồn đã mất chỗ gọi.',
        'Id of the block that calls it; null when the source lost the place.',
      ],
      ...placed,
    } satisfies Fields<typeof Footnote>,
  },
  Citation: {
    title: ['Văn bản viện dẫn', 'Citation'],
    about: ['Một văn bản khác được nhắc tới.', 'Another document that is mentioned.'],
    fields: {
      id,
      raw: ['Đúng như in.', 'As printed.'],
      number: ['Số, ký hiệu đã chuẩn hóa.', 'Its number, normalised.'],
      label: ['Loại văn bản như in: "Nghị quyết".', 'Its kind as printed: "Nghị quyết".'],
      date: ['Ngày của văn bản đó.', 'Its date.'],
      issuer: ['Cơ quan ban hành như in.', 'Who issued it, as printed.'],
      relation: ['Quan hệ với văn bản này.', 'How this document relates to it.'],
      resolvedTo: ['Địa chỉ của văn bản đó, khi đã có người tìm ra.', 'Its address, once somebody found it.'],
      blockId,
    } satisfies Fields<typeof Citation>,
    values: { relation },
  },
  Recipient: {
    title: ['Nơi nhận', 'Recipient'],
    about: ['Một nơi nhận văn bản.', 'One recipient of the document.'],
    fields: {
      text: ['Tên nơi nhận như in.', 'Name as printed.'],
      purpose: ['Nhận để làm gì như in: "(b/c)", "để TH".', 'What for, as printed: "(b/c)", "để TH".'],
      blockId,
    } satisfies Fields<typeof Recipient>,
  },
  Signature: {
    title: ['Chữ ký', 'Signature'],
    about: ['Phần ký, đọc từ phần cuối văn bản.', 'The signature, read from the end of the paper.'],
    fields: {
      authority: ['Ký thay mặt ai, như in: "T/M ĐẢNG ỦY".', 'On whose behalf, as printed: "T/M ĐẢNG ỦY".'],
      position: ['Chức vụ như in.', 'Position as printed.'],
      name: ['Họ tên như in.', 'Name as printed.'],
      state: ['"signed" khi giấy in "(đã ký)".', '"signed" when the paper says "(đã ký)".'],
      blockId,
    } satisfies Fields<typeof Signature>,
    values: { state: signed },
  },
  Issue: {
    title: ['Điểm cần xem lại', 'Issue'],
    about: [
      'Chỗ có vẻ sai trong giấy: nhầm chữ, ngày mâu thuẫn, số lượng không khớp. Không tự sửa.',
      'Something in the paper that looks wrong: slips, contradictory dates, counts that do not match. Never corrected silently.',
    ],
    fields: {
      id,
      severity: ['Mức độ.', 'How serious it is.'],
      code: ['Mã loại vấn đề, cho chương trình.', 'Code of the kind of issue, for programs.'],
      message: ['Nói bằng tiếng Việt.', 'In Vietnamese words.'],
      messageEn: ['Nói bằng tiếng Anh.', 'In English words.'],
      where: ['Mã của phần có vấn đề.', 'Id of what it is about.'],
      exact: ['Đúng những chữ có vấn đề.', 'The very words it is about.'],
      line: ['Dòng trong tệp nguồn.', 'Line of the source file.'],
      suggestion: ['Có lẽ phải là gì.', 'What may have been meant.'],
      decision: [
        'Người soát đã quyết định thế nào; không có thì chưa ai quyết định. Lời văn không đổi.',
        'What whoever reviewed it decided; without it nobody has. The text does not change.',
      ],
    } satisfies Fields<typeof Issue>,
    values: { severity, decision },
  },
  Source: {
    title: ['Tệp nguồn', 'Source'],
    about: ['Tệp mà văn bản này được chuyển từ đó.', 'The file this document was converted from.'],
    fields: {
      fileName: ['Tên tệp.', 'File name.'],
      url: ['Địa chỉ tệp.', 'Address of the file.'],
      sha256: ['Mã băm SHA-256 của tệp, viết bằng chữ số hệ 16.', 'SHA-256 of the file, in hexadecimal.'],
      encoding: ['Bảng mã của tệp: "utf-8", "windows-1258".', 'Encoding of the file: "utf-8", "windows-1258".'],
      ocr: ['true khi tệp là bản quét nhận dạng chữ.', 'true when the text came out of character recognition.'],
      lines: ['Số dòng của tệp.', 'How many lines the file has.'],
      dropped: [
        'Mọi thứ một quy tắc đã bỏ khỏi văn bản; ngoài danh sách này không thiếu chữ nào.',
        'Everything a listed rule took out of the text; nothing else is missing.',
      ],
    } satisfies Fields<typeof Source>,
  },
  Dropped: {
    title: ['Phần đã bỏ', 'Dropped part'],
    about: ['Một mẩu chữ không thuộc văn bản, như số trang.', 'A piece that is no part of the text, such as a page number.'],
    fields: {
      rule: ['Tên quy tắc đã bỏ nó.', 'Name of the rule that took it out.'],
      line: ['Dòng trong tệp nguồn.', 'Line of the source file.'],
      text: ['Đúng những ký tự đã bỏ.', 'The very characters.'],
    } satisfies Fields<Shape<typeof Source>['dropped']>,
  },
} as const;
