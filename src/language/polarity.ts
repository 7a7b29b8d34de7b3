/** Whether more is better, where the words say so. */
import { flatten } from './letters.js';

const any = (table: string): RegExp => new RegExp(`\\b(?:${flatten(table).join('|')})\\b`);

/** Good things named with a bad word in them. */
const GOOD_ANYWAY = any(
  'thu nhập;giúp;giúp đỡ;giới thiệu;thoát nghèo;giảm nghèo;khám phá;phát hiện;điều tra;xử lý;giải quyết;ngăn chặn;trám lấp;cai nghiện;xóa;hỗ trợ;thu gom;phòng chống;phòng, chống;quản lý;tái hòa nhập;giảm;kéo giảm;không có',
);
const BAD = any(
  'hộ nghèo;hộ cận nghèo;cận nghèo;nghèo đa chiều;thất nghiệp;thiếu việc làm;tai nạn;phạm pháp;tội phạm;vi phạm;suy dinh dưỡng;sinh con thứ;bỏ học;lưu ban;tử vong;chết;bị thương;khiếu nại;tố cáo;ô nhiễm;ùn tắc;cháy nổ;nghiện;người nghiện;tái nghèo;nợ đọng;thất thoát;trễ hạn;quá hạn;tảo hôn;bạo lực;tồn đọng;mù chữ;yếu kém;vụ án;đơn thư vượt cấp;mắc bệnh;bị nhiễm;ca nhiễm',
);
/** The share of those who live by farming is to fall; what they learn and use is not. */
const FARMERS =
  /\bti (?:le|trong) lao dong (?:trong |lam |khu vuc |nganh |linh vuc ){0,3}nong\b(?!.*\b(?:dao tao|duoc|co|tham gia|su dung|ap dung)\b)|\blao dong nong (?:nghiep|lam)\b[a-z ,-]{0,24}\btong so lao dong\b/;
/** More is better in one ward and worse in the next: a person decides. */
const OPEN = any('tăng dân số;dân số tự nhiên;mức sinh;tỷ suất sinh;tổng tỷ suất sinh;tỷ số giới tính;mật độ dân số;tăng cơ học');

export function polarityOf(subject: string): { polarity?: 'up' | 'down'; polarityDoubt?: true } {
  if (OPEN.test(subject)) return { polarityDoubt: true };
  if (GOOD_ANYWAY.test(subject)) return {};
  return BAD.test(subject) || FARMERS.test(subject) ? { polarity: 'down' } : {};
}
