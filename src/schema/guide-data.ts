import type { Criterion, Measure, Observation, Provenance, Target, TargetGroup } from './data.js';
import { TASK_GUIDE } from './guide-tasks.js';
import type { Fields, Values, Words } from './guide.js';

type Shape<S extends { shape: object }> = S['shape'];
type Options = (typeof Criterion)['_zod']['def']['options'][number];
/** The fields of every kind of criterion and of its amounts together: they mean the same wherever they stand. */
type CriterionFields = Options extends infer O ? (O extends { shape: infer P } ? keyof P : never) : never;

const id: Words = ['Mã riêng trong tệp; đừng đổi khi đã công bố.', 'An id of its own within the file; do not change it once published.'];
const provenance: Words = ['Đọc ra từ chỗ nào trong văn bản.', 'Which words of the text it was read from.'];
const unit: Words = ['Đơn vị tính: "%", "triệu đồng", "hộ".', 'Unit: "%", "triệu đồng", "hộ".'];

const criterion: Record<CriterionFields, Words> = {
  kind: ['Loại điều kiện.', 'Kind of criterion.'],
  op: ['Phép so sánh; "trên" là gt, "từ … trở lên" là gte.', 'The comparison; "trên" is gt, "từ … trở lên" is gte.'],
  value: ['Giá trị phải đạt.', 'The value to reach.'],
  min: ['Đầu thấp của khoảng; với thứ bậc là bậc thấp nhất được chấp nhận.', 'Lower end; for a scale, the lowest grade that will do.'],
  max: ['Đầu cao của khoảng.', 'Upper end.'],
  mode: ['Khoảng để phấn đấu hay khoảng phải nằm trong.', 'A range to strive through, or one to stay inside.'],
  population: ['Tính trên ai, trên cái gì: "hộ dân".', 'Of whom or of what: "hộ dân".'],
  direction: ['Tăng hay giảm.', 'Up or down.'],
  amount: ['Tăng giảm bao nhiêu; null khi không nêu.', 'By how much; null when not said.'],
  amountKind: ['Mức thay đổi tính theo gì.', 'What the amount counts in.'],
  reference: ['So với gì: "so với năm 2021".', 'Compared with what: "so với năm 2021".'],
  floor: ['Phần trăm vượt thấp nhất.', 'The least percentage above the plan.'],
  stretch: ['Phần trăm vượt phấn đấu.', 'The percentage above the plan to strive for.'],
  assignedBy: ['Ai giao chỉ tiêu.', 'Who assigned the plan.'],
  planValue: ['Con số được giao.', 'The figure of the plan.'],
  scale: ['Các bậc, từ thấp đến cao.', 'The grades, lowest first.'],
  state: ['Trạng thái phải giữ hay đạt.', 'The state to reach or keep.'],
  text: ['Điều phải đạt, bằng lời.', 'What is to be reached, in words.'],
  raw: ['Những chữ mà điều kiện được đọc ra.', 'The words it was read from.'],
  confidence: ['Chắc tới mức nào, từ 0 đến 1.', 'How sure the reading is, 0 to 1.'],
};
const op = {
  gte: ['từ … trở lên (≥)', 'at least (≥)'],
  gt: ['trên (>)', 'more than (>)'],
  lte: ['không quá (≤)', 'at most (≤)'],
  lt: ['dưới (<)', 'less than (<)'],
  eq: ['đúng bằng (=)', 'exactly (=)'],
} as const;
const mode = { stretch: ['phấn đấu từ … đến …', 'from … towards …'], corridor: ['phải nằm trong khoảng', 'stay inside'] } as const;
const kind = {
  bound: ['một mức: "từ 98% trở lên"', 'one limit: "từ 98% trở lên"'],
  range: ['một khoảng: "10-12 đồng chí"', 'a range: "10-12 đồng chí"'],
  all: ['tất cả: "100% hộ dân"', 'all: "100% hộ dân"'],
  none: ['không có: "không có chi bộ không hoàn thành nhiệm vụ"', 'none: "không có chi bộ không hoàn thành nhiệm vụ"'],
  change: ['tăng, giảm: "kéo giảm 5-10%"', 'a change: "kéo giảm 5-10%"'],
  plan: ['so với chỉ tiêu được giao: "đạt và vượt 3%"', 'against an assigned plan: "đạt và vượt 3%"'],
  ordinal: ['thứ bậc: "loại tốt trở lên"', 'a grade: "loại tốt trở lên"'],
  rank: ['xếp hạng: "không thấp hơn so với năm 2021"', 'a rank: "không thấp hơn so với năm 2021"'],
  milestone: ['một mốc: "giữ vững chuẩn quốc gia về Y tế"', 'a milestone: "giữ vững chuẩn quốc gia về Y tế"'],
  qualitative: ['định tính', 'in words only'],
} as const satisfies Record<Criterion['kind'], Words>;
const polarity: Values<Shape<typeof Measure>['polarity']> = {
  up: ['càng cao càng tốt', 'higher is better'],
  down: ['càng thấp càng tốt', 'lower is better'],
  exact: ['đúng bằng mới đạt', 'exactly that'],
  none: ['chưa rõ', 'unknown'],
};
const cadence: Values<Shape<typeof Target>['cadence']> = {
  once: ['một lần', 'once'],
  yearly: ['hằng năm', 'every year'],
  cumulative: ['cộng dồn cả kỳ', 'summed over the period'],
  average: ['bình quân cả kỳ', 'averaged over the period'],
};
const obsStatus: Values<Shape<typeof Observation>['obsStatus']> = {
  final: ['chính thức', 'final'],
  estimate: ['ước tính', 'an estimate'],
};
const verdict: Values<Shape<typeof Observation>['verdict']> = {
  vuot: ['vượt', 'exceeded'],
  dat: ['đạt', 'met'],
  'dat-tre': ['đạt, trễ hạn', 'met, late'],
  'chua-dat': ['chưa đạt', 'not met yet'],
  'khong-dat': ['không đạt', 'not met'],
  'mot-phan': ['đạt một phần', 'met in part'],
};
export const DATA_GUIDE = {
  TargetGroup: {
    title: ['Nhóm chỉ tiêu', 'Target group'],
    about: ['Các chỉ tiêu dưới cùng một đề mục.', 'Targets under one heading.'],
    fields: {
      id,
      label: ['Tên nhóm như in.', 'Its name as printed.'],
      declaredCount: ['Số chỉ tiêu mà đề mục tự nêu.', 'How many targets the heading declares.'],
      sectionId: ['Mã của mục.', 'Id of the section.'],
    } satisfies Fields<typeof TargetGroup>,
  },
  Target: {
    title: ['Chỉ tiêu', 'Target'],
    about: [
      'Một gạch đầu dòng nêu điều phải đạt; thường gồm nhiều con số.',
      'One bullet that says what is to be reached; often several numbers.',
    ],
    fields: {
      id,
      code: ['Số thứ tự như in: "2.5".', 'Its number as printed: "2.5".'],
      groupId: ['Mã của nhóm.', 'Id of its group.'],
      text: ['Cả câu, nguyên văn.', 'The whole sentence, verbatim.'],
      measures: ['Các phần đo được.', 'The parts that can be measured.'],
      period: ['Thời kỳ phải đạt.', 'The period it is for.'],
      cadence: ['Tính theo nhịp nào.', 'How it runs over the period.'],
      owner: ['Ai phụ trách, như in.', 'Who is in charge, as printed.'],
      provenance,
    } satisfies Fields<typeof Target>,
    values: { cadence },
  },
  Measure: {
    title: ['Thành phần đo được', 'Measure'],
    about: ['Một phần của chỉ tiêu, có một con số hay một điều kiện.', 'One part of a target, with one number or one condition.'],
    fields: {
      id,
      label: ['Đo cái gì.', 'What is measured.'],
      unit,
      population: ['Tính trên ai, trên cái gì.', 'Of whom or of what.'],
      polarity: ['Cao tốt hay thấp tốt.', 'Whether high or low is good.'],
      criterion: ['Điều kiện để đạt.', 'What has to hold.'],
      also: [
        'Điều kiện thêm trên cùng con số: vừa "dưới 0,2%" vừa "giảm 0,52%".',
        'Further conditions on the same number: "dưới 0,2%" and "giảm 0,52%".',
      ],
      period: ['Thời kỳ, khi khác với chỉ tiêu.', 'Its period, where it differs from the target.'],
      cadence: ['Nhịp, khi khác với chỉ tiêu.', 'Its rhythm, where it differs from the target.'],
      thresholds: [
        'Ngưỡng tiến độ riêng của thành phần này; trang sẽ ghi rõ là ngưỡng riêng.',
        'Limits of pace that hold for this measure alone; the page says so.',
      ],
      provenance,
    } satisfies Fields<typeof Measure>,
    values: { polarity, cadence },
  },
  Thresholds: {
    title: ['Ngưỡng tiến độ', 'Limits of pace'],
    about: [
      'Kết quả bằng bao nhiêu phần của mức lẽ ra đã có thì gọi là đúng tiến độ, là chậm.',
      'From which share of what is expected by now a result counts as on track, and as slow.',
    ],
    fields: {
      onTrack: ['Từ đây là đúng tiến độ; không ghi thì 0.95.', 'From here on: on track; 0.95 unless said.'],
      slow: ['Từ đây là chậm, dưới đây là nguy cơ; không ghi thì 0.6.', 'From here on: slow, below: at risk; 0.6 unless said.'],
      quiet: ['Phần đầu của kỳ chưa xét tiến độ; không ghi thì 0.15.', 'Share of the period before pace is judged; 0.15 unless said.'],
    } satisfies Fields<Shape<typeof Measure>['thresholds']>,
  },
  Criterion: {
    title: ['Điều kiện', 'Criterion'],
    about: ['Điều phải đạt. Trường nào có mặt là tùy kind.', 'What has to hold. Which fields there are depends on kind.'],
    fields: criterion,
    values: {
      kind,
      op,
      mode,
      direction: { up: ['tăng', 'up'], down: ['giảm', 'down'] },
      amountKind: {
        relative: ['phần trăm so với mức cũ', 'per cent of the old value'],
        points: ['điểm phần trăm', 'percentage points'],
        absolute: ['số tuyệt đối', 'an absolute amount'],
        ratio: ['số lần', 'a factor'],
      },
    },
  },
  Observation: {
    title: ['Kết quả', 'Observation'],
    about: ['Một kết quả được báo cáo.', 'A result that was reported.'],
    fields: {
      id,
      measureId: ['Mã của thành phần được đo.', 'Id of the measure.'],
      label: ['Kết quả của việc gì, khi không thuộc chỉ tiêu nào.', 'What it is a result of, where no measure is meant.'],
      period: ['Tính cho thời kỳ nào.', 'The period it is for.'],
      value: ['Giá trị.', 'The value.'],
      num: ['Tử số, khi kết quả là phân số: 107 trong "107/283".', 'Numerator of a fraction: 107 of "107/283".'],
      den: ['Mẫu số: 283 trong "107/283".', 'Denominator: 283 of "107/283".'],
      unit,
      level: ['Bậc, khi kết quả là xếp loại.', 'The grade, where the result is one.'],
      text: ['Bằng lời, khi không có số.', 'In words, where there is no number.'],
      obsStatus: ['Chính thức hay ước tính.', 'Final or an estimate.'],
      comparedTo: ['So với các kế hoạch nào.', 'The plans it is compared with.'],
      reportedVerdict: ['Văn bản tự đánh giá thế nào.', 'What the paper itself claims.'],
      verdict: ['Đơn vị phụ trách tự đánh giá thế nào.', 'What the unit in charge says of it.'],
      date: ['Ngày báo cáo, YYYY-MM-DD.', 'Day it was reported, YYYY-MM-DD.'],
      source: ['Lấy từ đâu.', 'Where it comes from.'],
      note: ['Ghi chú.', 'A remark.'],
      provenance,
    } satisfies Fields<typeof Observation>,
    values: { obsStatus, verdict },
  },
  Comparison: {
    title: ['So sánh', 'Comparison'],
    about: ['Một kế hoạch, hay một kỳ trước, mà kết quả được so với.', 'One plan, or one earlier period, a result is compared with.'],
    fields: {
      label: ['Kế hoạch nào, kỳ nào.', 'Which plan, which period.'],
      value: ['Con số của kế hoạch, của kỳ ấy.', 'The figure of that plan or period.'],
      ratio: ['Bằng bao nhiêu phần: 1.3 là 130%.', 'Share of it that was reached: 1.3 is 130 %.'],
      delta: [
        'Tăng (dương) hay giảm (âm) bao nhiêu so với kỳ ấy, như báo cáo.',
        'Reported rise (positive) or fall (negative) since that period.',
      ],
      unit: [
        'Đơn vị của mức tăng, giảm hay của con số kế hoạch, khi khác với kết quả.',
        'Unit of the rise or fall, or of the figure of the plan, where it is not that of the result.',
      ],
    } satisfies Fields<Shape<typeof Observation>['comparedTo']>,
  },
  ReportedVerdict: {
    title: ['Đánh giá trong văn bản', 'Reported verdict'],
    about: ['Lời đánh giá in trong văn bản, giữ cạnh điều tính được.', 'The claim printed in the paper, kept beside what is computed.'],
    fields: {
      text: ['Như in: "vượt 478%".', 'As printed: "vượt 478%".'],
      ratio: ['Tỷ lệ đạt: 1.3 là 130%.', 'Reached share: 1.3 is 130 %.'],
      excess: ['Phần vượt: 0.3 là vượt 30%.', 'Excess: 0.3 is 30 % above.'],
    } satisfies Fields<Shape<typeof Observation>['reportedVerdict']>,
  },
  ...TASK_GUIDE,
  Provenance: {
    title: ['Chỗ trích', 'Provenance'],
    about: ['Chỗ trong văn bản mà điều này được đọc ra (W3C Web Annotation).', 'The words a reading comes from (W3C Web Annotation).'],
    fields: {
      blockId: ['Mã của khối chữ hay chú thích.', 'Id of the block or footnote.'],
      exact: ['Đúng những chữ đó.', 'The very words.'],
      prefix: ['Chữ ngay trước.', 'The words just before.'],
      suffix: ['Chữ ngay sau.', 'The words just after.'],
    } satisfies Fields<typeof Provenance>,
  },
} as const;
