/** Words for tasks and works, in the order of the field guide. */
import type { Project, Role, Task, Update } from './data.js';
import type { Fields, Values, Words } from './guide.js';

type Shape<S extends { shape: object }> = S['shape'];

const id: Words = ['Mã riêng trong tệp; đừng đổi khi đã công bố.', 'An id of its own within the file; do not change it once published.'];
const provenance: Words = ['Đọc ra từ chỗ nào trong văn bản.', 'Which words of the text it was read from.'];
const sectionId: Words = ['Mã của mục có việc này.', 'Id of the section it stands in.'];
const roles: Words = ['Phân công ai.', 'Who does it.'];
const updates: Words = [
  'Các lần báo cáo từ khi ban hành, cũ trước mới sau; chỉ thêm, không xóa.',
  'What was reported since, oldest first; only ever added to.',
];

const taskKind: Values<Shape<typeof Task>['kind']> = {
  task: ['việc phải làm xong', 'something to get done'],
  product: ['sản phẩm phải nộp: kế hoạch, báo cáo…', 'something to hand in: a plan, a report …'],
  recurring: ['việc lặp lại theo kỳ', 'something that recurs'],
  standing: ['việc thường xuyên', 'a standing duty'],
};

export const taskStatus: Values<Shape<typeof Update>['status']> = {
  'hoan-thanh': ['hoàn thành', 'done'],
  'dang-thuc-hien': ['đang thực hiện', 'under way'],
  'chua-bat-dau': ['chưa bắt đầu', 'not begun'],
  dung: ['dừng, không làm nữa', 'stopped'],
};
export const newDeadline: Words = [
  'Hạn mới được cho phép, nếu có; hạn đầu tiên vẫn giữ trong văn bản.',
  'A new deadline that was granted; the first one stays in the document.',
];

export const TASK_GUIDE = {
  Task: {
    title: ['Nhiệm vụ', 'Task'],
    about: ['Một việc được giao.', 'Something that was assigned.'],
    fields: {
      id,
      code: ['Số hoặc chữ in trước việc: "(1)".', 'Number or letter printed before it: "(1)".'],
      sectionId,
      text: ['Nguyên văn.', 'Verbatim.'],
      kind: ['Loại việc.', 'What kind it is.'],
      deadline: [
        'Hạn đã hứa lần đầu. Chữ chưa hiểu được vẫn giữ trong raw, với from và to là null; việc ấy không bao giờ được coi là trong hạn.',
        'The deadline promised first. Words nobody could read stay in raw, with from and to null; such a task is never shown as on time.',
      ],
      inherited: [
        'Có trường này nghĩa là hạn không ghi ở việc mà lấy từ mục hay dòng có mã này.',
        'If present, the task itself states no deadline: it was taken from the heading or line with this id.',
      ],
      roles,
      outputs: ['Sản phẩm phải có, như in: "kế hoạch kiểm tra, giám sát năm 2022".', 'What has to come out of it, as printed.'],
      targets: ['Mã các chỉ tiêu mà việc này phục vụ.', 'Ids of the targets it serves.'],
      updates,
      provenance,
    } satisfies Fields<typeof Task>,
    values: { kind: taskKind },
  },
  Role: {
    title: ['Phân công', 'Role'],
    about: ['Ai làm gì trong một nhiệm vụ.', 'Who does what in a task.'],
    fields: {
      role: ['Vai trò.', 'The role.'],
      who: ['Ai, như in.', 'Who, as printed.'],
      kind: ['Cơ quan, đơn vị hay một người.', 'A body, or a person.'],
      inherited: [
        'Có trường này nghĩa là việc không ghi ai làm, mà lấy từ dòng có mã này.',
        'If present, the task itself names nobody: it was taken from the line with this id.',
      ],
    } satisfies Fields<typeof Role>,
    values: {
      role: {
        lead: ['chủ trì', 'leads'],
        coop: ['phối hợp', 'takes part'],
        direct: ['chỉ đạo', 'directs'],
        monitor: ['theo dõi, giám sát', 'monitors'],
      },
      kind: { body: ['cơ quan, đơn vị', 'a body'], person: ['một người', 'a person'] },
    },
  },
  Update: {
    title: ['Cập nhật', 'Update'],
    about: ['Một lần báo cáo về nhiệm vụ hoặc công trình.', 'One report about a task or works.'],
    fields: {
      date: ['Ngày báo cáo, YYYY-MM-DD.', 'Day it was reported, YYYY-MM-DD.'],
      text: ['Nội dung, bằng lời.', 'What was reported, in words.'],
      status: ['Làm tới đâu.', 'How far it is.'],
      value: ['Tiến độ, phần trăm.', 'Progress in per cent.'],
      deadline: newDeadline,
      source: ['Lấy từ đâu.', 'Where it comes from.'],
      note: ['Ghi chú.', 'A remark.'],
    } satisfies Fields<typeof Update>,
    values: { status: taskStatus },
  },
  Project: {
    title: ['Công trình', 'Project'],
    about: ['Một công trình, dự án; không phải chỉ tiêu, cũng không phải nhiệm vụ.', 'Works: neither target nor task.'],
    fields: {
      id,
      sectionId,
      name: ['Tên như in.', 'Name as printed.'],
      place: ['Ở đâu.', 'Where.'],
      stage: ['Đang làm tới đâu, như in.', 'How far it is, as printed.'],
      percent: ['Tiến độ, phần trăm.', 'Progress in per cent.'],
      asOf: ['Tiến độ ấy tính tới ngày nào, của kỳ nào.', 'The day or period that progress is of.'],
      deadline: ['Hạn hoàn thành đã hứa lần đầu.', 'When it is to be finished, as promised first.'],
      inherited: [
        'Có trường này nghĩa là hạn lấy từ mục hay dòng có mã này.',
        'If present, the deadline was taken from the heading or line with this id.',
      ],
      roles,
      updates,
      provenance,
    } satisfies Fields<typeof Project>,
  },
  Place: {
    title: ['Địa điểm', 'Place'],
    about: ['Địa điểm của công trình, như in.', 'Where the works are, as printed.'],
    fields: {
      quarter: ['Khu phố, tổ dân phố, thôn, ấp.', 'Quarter, residents’ group, hamlet.'],
      street: ['Đường.', 'Street.'],
      alley: ['Hẻm, ngõ, ngách, kiệt.', 'Alley.'],
    } satisfies Fields<Shape<typeof Project>['place']>,
  },
} as const;
