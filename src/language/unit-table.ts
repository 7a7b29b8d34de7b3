/**
 * Units and nouns that ward papers count. A number with one of them behind it is surely a quantity; a number without is one only when the
 * words before it say so.
 */
import { flatten } from './letters.js';
import { spellingOf } from './syllables.js';

/** What people, households, places, papers, events and things are counted by. The head noun is enough: "đảng viên mới" is found by "đảng viên". */
const COUNTED = `
người;nhân khẩu;khẩu;nhân dân;công dân;người dân;dân;dân số;hộ;hộ dân;hộ gia đình;gia đình;gia đình văn hóa;đồng chí;đ/c;đảng viên;đoàn viên;hội viên;thành viên;cán bộ;công chức;viên chức;giáo viên;
học sinh;sinh viên;trẻ em;trẻ;cháu;em;thanh niên;phụ nữ;nông dân;lao động;người lao động;công nhân;đại biểu;cử tri;bác sĩ;y sĩ;y tá;cá nhân;tập thể;đối tượng;trường hợp;ca;bệnh nhân;quần chúng;
nam công dân;tân binh;dân quân;dự bị;chiến sĩ;tuyên truyền viên;cộng tác viên;chức sắc;doanh nhân;khách;khách du lịch;lượt;lượt người;lượt khách;lượt cán bộ;thí sinh;vận động viên;
tổ chức;tổ chức đảng;tổ chức đoàn thể;cơ sở;đơn vị;cơ quan;doanh nghiệp;hợp tác xã;hộ kinh doanh;công ty;cửa hàng;chi bộ;chi bộ cơ sở;đảng bộ;chi hội;chi đoàn;công đoàn;tổ hợp tác;tổ hội;tổ;tổ dân phố;tổ tự quản;
khu phố;khu dân cư;khu nhà trọ;khu;ấp;thôn;xóm;bản;làng;xã;phường;trường;trường học;trường công lập;trường mầm non;trường tiểu học;lớp;lớp học;lớp dạy nghề;nhóm;đội;câu lạc bộ;clb;ban chỉ đạo;ban;chợ;trạm;trạm y tế;
nhà;căn;căn nhà;nhà ở;nhà văn hóa;nhà đại đoàn kết;nhà tình nghĩa;nhà tình thương;phòng;phòng học;công trình;công trình dân vận khéo;dự án;mô hình;tuyến;tuyến đường;tuyến hẻm;tuyến phố;đường;hẻm;ngõ;cầu;cống;
điểm;điểm chân rác;vị trí;khu vực;địa bàn;địa phương;thửa;thửa đất;lô đất;giếng;giếng khoan;mộ;ngôi mộ;phần mộ;camera;thùng rác;máy;bộ máy tính;xe;phương tiện;trụ;bóng đèn;đèn;cây;cây xanh;cây hoa;con;gia súc;con giống;đàn;
vụ;vụ việc;vụ án;vụ tai nạn;đơn;đơn thư;hồ sơ;giấy chứng nhận;giấy phép;giấy;sổ;văn bản;kế hoạch;nghị quyết;báo cáo;chuyên đề;đề án;tiêu chí;chỉ tiêu;nội dung;nhiệm vụ;thủ tục;thủ tục hành chính;dịch vụ;dịch vụ công;
cuộc;cuộc kiểm tra;cuộc giám sát;cuộc họp;buổi;hội nghị;kỳ họp;hội thi;hội thao;giải;giải thưởng;sự kiện;hoạt động;phong trào;chương trình;đợt;chuyến;chuyến xe;tin;bài;tin bài;tin, bài;ý kiến;kiến nghị;phản ánh;lượt ý kiến;
tờ rơi;tờ gấp;số báo;bản tin;số bản tin;chuyên mục;phóng sự;suất;suất quà;suất học bổng;phần;phần quà;quà;học bổng;thẻ;thẻ bảo hiểm y tế;sản phẩm;sản phẩm ocop;thiết chế;biển hiệu;biển chỉ dẫn;quảng cáo;bảng;pano;cờ;sách;cuốn;tủ sách;đầu sách;danh hiệu;gương;điển hình;
ổ nhóm;ổ;băng nhóm;tụ điểm;điểm nóng;cơ sở sản xuất;cơ sở kinh doanh;nóc gia;hố ga;mét dài;tài khoản;thuê bao;giao dịch;thành phần;phiếu;lỗi;bước;cặp;bộ;chiếc;cái;quyển;bữa;mâm;thùng;bao;liều;mũi tiêm;giường bệnh;giường;chỗ;
mẹ;bà mẹ;thương binh;bệnh binh;liệt sĩ;người có công;cựu chiến binh;nạn nhân;đảng viên mới;ứng viên;hòa giải viên;hòa giải;cuộc hòa giải;câu hỏi;lĩnh vực;dòng họ;thửa ruộng;mảnh;vườn;trang trại;ao;bể;xưởng;quầy;sạp;gian hàng;sân;sân bóng;sân chơi;quy chế;quy ước;hương ước;đoàn;đoàn thể;
sáng kiến;sáng kiến kinh nghiệm;đề tài;bé trai;bé gái;gói thầu;phần việc;bảng tin;hợp đồng;đơn vị máu;tổ đảng;đảng bộ;ngôi nhà;dự thảo;dự thảo văn bản;chính sách`;

/** Measures of the physical world and of time, glued or spaced. The kind comes first. */
const MEASURED: Record<string, string> = {
  area: 'ha;héc ta;hecta;m2;m²;mét vuông;km2;km²;sào;mẫu;công đất',
  length: 'km;m;mét;cm;mm;ki lô mét;cây số',
  mass: 'tấn;tạ;yến;kg;gam;g;ki lô gam;cân',
  volume: 'lít;m3;m³;mét khối;khối;ml',
  time: 'giờ;tiếng;tiết;phút;ngày làm việc;ngày công;ngày;tháng;tuần;quý;năm;giây;tuổi',
  energy: 'kwh;kw;mw;mwh',
  score: 'điểm;sao',
};

export type MeasuredKind = 'area' | 'length' | 'mass' | 'volume' | 'time' | 'energy' | 'score' | 'count';

export const UNITS: ReadonlyMap<string, MeasuredKind> = new Map([
  ...flatten(COUNTED).map((name): [string, MeasuredKind] => [name, 'count']),
  ...Object.entries(MEASURED).flatMap(([kind, names]) =>
    flatten(names).map((name): [string, MeasuredKind] => [name, kind as MeasuredKind]),
  ),
]);

/** Units of one syllable, as they must be printed: folding alone would take đến for đèn. */
export const SPELLINGS: ReadonlySet<string> = new Set(
  [COUNTED, ...Object.values(MEASURED)].flatMap((names) => names.split(';').map((name) => spellingOf(name.trim()))),
);

/** The longest unit has this many words. */
export const LONGEST_UNIT = 4;

/** Units that may follow a number without a space: 3,5ha, 40m. */
export const GLUED = /^(?:ha|km2?|m[23²³]?|kg|g|cm|mm|kwh|tr|ti|trd|t[iy]d|tan|ta)(?=$|\/)/;

/** Powers of ten in words, and the short forms of money. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ nghin: 3, ngan: 3, van: 4, trieu: 6, tr: 6, ti: 9, trd: 6, tyd: 9, tid: 9 }).map(([word, zeros]) => [word, 10 ** zeros]),
);
/** Short forms that say "đồng" themselves. */
export const MONEY_WORD = /^(?:trd|t[iy]d)$/;

export const CURRENCIES: ReadonlySet<string> = new Set(flatten('đồng;đ;vnđ;vnd;việt nam đồng;đồng việt nam;usd;đô la;đôla;đô la mỹ;euro'));
