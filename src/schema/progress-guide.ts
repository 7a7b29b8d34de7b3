import { newDeadline, taskStatus } from './guide-tasks.js';
import type { Fields, Guide, Words } from './guide.js';
import { DATA_GUIDE } from './guide-data.js';
import type { ProgressEntry, ProgressHead } from './progress.js';

const { fields: observation, values } = DATA_GUIDE.Observation;

/** Words for the progress file; its fields mean what they mean in an observation. */
export const PROGRESS_GUIDE = {
  Progress: {
    title: ['Tệp tiến độ', 'Progress file'],
    about: [
      'Những kết quả được báo cáo sau khi văn bản ban hành. Chỉ thêm, không xóa: lần báo cáo sau đứng cạnh lần trước.',
      'What has been reported since the document was issued. Only ever added to: a later report stands beside an earlier one.',
    ],
    fields: {
      format: ['Phiên bản định dạng.', 'Version of the format.'],
      documentId: ['Mã (id) của văn bản mà tệp này báo cáo.', 'Id of the document it reports on.'],
      updated: ['Ngày cập nhật tệp, YYYY-MM-DD.', 'Day the file was last added to, YYYY-MM-DD.'],
      entries: ['Các lần báo cáo.', 'The reports.'],
    } satisfies Fields<typeof ProgressHead> & { entries: Words },
  },
  ProgressEntry: {
    title: ['Lần báo cáo', 'Progress entry'],
    about: [
      'Một kết quả của một thành phần, chỉ tiêu, nhiệm vụ hay công trình. Phải có ít nhất một trong các mã measureId, targetId, taskId, projectId.',
      'One result of a measure, a target, a task or works. At least one of measureId, targetId, taskId, projectId must be there.',
    ],
    fields: {
      measureId: ['Mã của thành phần được đo: "ct.2.5.b".', 'Id of the measure: "ct.2.5.b".'],
      targetId: ['Mã của chỉ tiêu, khi chỉ tiêu có đúng một thành phần.', 'Id of the target, where it has just one measure.'],
      taskId: ['Mã của nhiệm vụ.', 'Id of the task.'],
      projectId: ['Mã của công trình.', 'Id of the works.'],
      period: [
        'Kết quả của thời kỳ nào; không ghi thì là kết quả tính đến ngày báo cáo.',
        'The period the result is for; unless said, it is the state on the day it was reported.',
      ],
      value: observation.value,
      num: observation.num,
      den: observation.den,
      unit: observation.unit,
      level: observation.level,
      text: observation.text,
      obsStatus: observation.obsStatus,
      verdict: [
        'Đơn vị tự đánh giá thế nào; trang ghi rõ đây là đánh giá của đơn vị.',
        'What the unit in charge says of it; the page says that it is their own judgement.',
      ],
      status: ['Nhiệm vụ, công trình làm tới đâu.', 'How far a task or works are.'],
      deadline: newDeadline,
      date: observation.date,
      source: observation.source,
      note: observation.note,
    } satisfies Fields<typeof ProgressEntry>,
    values: { obsStatus: values.obsStatus, verdict: values.verdict, status: taskStatus },
  },
} as const satisfies Record<string, Guide>;

/** A whole valid progress file, as the guide prints it. */
export const MINIMAL_PROGRESS = `{ "format": "resolution-progress/1",
  "documentId": "nghi-quyet-01",
  "entries": [{ "measureId": "ct.1.1.a", "value": 37.8, "date": "2026-06-30" }] }`;
