/** Confusions that only their neighbours give away: wrong words of the same sound, syllables that dropped out. */

export interface PhraseSlip {
  code: 'wrong-word' | 'missing-word' | 'word-order';
  start: number;
  end: number;
  suggestion: string | null;
}

const B = '(?<![\\p{L}\\p{M}])';
const E = '(?![\\p{L}\\p{M}])';
/** Words commonly mistaken for one another, as typed and as meant. Each pair was chosen so that the left side is never right. */
const PAIRS: readonly (readonly [string, string])[] = (
  'cập nhập=cập nhật;sảy ra=xảy ra;sẩy ra=xảy ra;sát nhập=sáp nhập;sạt lỡ=sạt lở;sữa chữa=sửa chữa;sửa chửa=sửa chữa;bổ xung=bổ sung;sử lý=xử lý;xữ lý=xử lý;xử dụng=sử dụng;chia sẽ=chia sẻ;xúc tích=súc tích;chuẩn đoán=chẩn đoán;tựu chung=tựu trung;' +
  'vô hình chung=vô hình trung;đọc giả=độc giả;thăm quan=tham quan;rà xoát=rà soát;giải quyêt=giải quyết;dành giật=giành giật;khắc phúc=khắc phục;kiễm tra=kiểm tra;xuất xắc=xuất sắc;suất sắc=xuất sắc;suất xắc=xuất sắc;' +
  'xây dụng=xây dựng;xây dưng=xây dựng;trộm cấp=trộm cắp;trọng cấp=trộm cắp;tồn hạn=tồn tại;tết nhân dân=Tết Nhâm Dần;tuyên chuyền=tuyên truyền;truyên truyền=tuyên truyền;tuyền truyền=tuyên truyền;' +
  'chât lượng=chất lượng;hoạt đông=hoạt động;kỹ niệm=kỷ niệm;kỉ cương=kỷ cương;kỹ luật=kỷ luật;kỹ cương=kỷ cương;kỷ năng=kỹ năng;kỷ thuật=kỹ thuật;nghành=ngành;nghành nghề=ngành nghề;nghiêm chỉ=nghiêm chỉnh;' +
  'trãi qua=trải qua;triễn khai=triển khai;hổ trợ=hỗ trợ;hỗ chợ=hỗ trợ;diển biến=diễn biến;diển ra=diễn ra;cũng cố=củng cố;thực hiên=thực hiện;nổ lực=nỗ lực;mãi mê=mải mê;lảng phí=lãng phí;' +
  'lãnh đao=lãnh đạo;thẩm mĩ quan=thẩm mỹ;kẻ hở=kẽ hở;vảng lai=vãng lai;vất vã=vất vả;dể dàng=dễ dàng;lể hội=lễ hội;nghĩ hưu=nghỉ hưu;nghĩ phép=nghỉ phép;nghĩ lễ=nghỉ lễ;nghỉa vụ=nghĩa vụ;ý nghỉa=ý nghĩa;mỡ rộng=mở rộng;mỡ lớp=mở lớp;' +
  'cơ sỡ=cơ sở;trụ sỡ=trụ sở;sỡ hữu=sở hữu;bửa ăn=bữa ăn;bải bỏ=bãi bỏ;giử vững=giữ vững;giử gìn=giữ gìn;gìn giử=gìn giữ;hửu nghị=hữu nghị;hổ tương=hỗ tương;chũ động=chủ động;chũ trương=chủ trương;đãm bảo=đảm bảo;đẫm bảo=đảm bảo;' +
  'tĩnh ủy=tỉnh ủy;thị sã=thị xã;quãng trường=quảng trường;quãng bá=quảng bá;khẫn trương=khẩn trương;xữ phạt=xử phạt;phãn ánh=phản ánh;phổ biển=phổ biến;bão đảm=bảo đảm;bão vệ=bảo vệ;bão hiểm=bảo hiểm;ảnh hưỡng=ảnh hưởng;hưỡng ứng=hưởng ứng'
)
  .split(';')
  .map((pair) => pair.split('=') as [string, string]);
const MEANT = new Map(PAIRS);
const PAIR = new RegExp(
  `${B}(?:${[...MEANT.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s{1,3}')})${E}`,
  'giu',
);

interface Rule {
  code: PhraseSlip['code'];
  pattern: RegExp;
  suggest: (match: RegExpExecArray) => string | null;
}
const rule = (code: Rule['code'], source: string, suggest: Rule['suggest']): Rule => ({
  code,
  pattern: new RegExp(source, 'giu'),
  suggest,
});

const RULES: readonly Rule[] = [
  // "bị hưởng bởi dịch"
  rule('missing-word', `${B}bị hưởng(?= (?:bởi|của|do|nặng|lớn|nhiều|trực))`, () => 'bị ảnh hưởng'),
  // "Tăng cường công quản lý nhà nước", "trong công giải phóng mặt bằng"
  rule(
    'missing-word',
    `(?<=${B}(?:trong|tăng cường|đẩy mạnh|thực hiện|các|về|tốt|chất lượng) )công (?:giải phóng|quản lý|cải cách|tuyên truyền|kiểm tra|xây dựng|phòng chống|phòng, chống|chăm sóc|đào tạo|bồi dưỡng|dân vận|vận động|tổ chức|phối hợp|bảo vệ|giáo dục)`,
    (match) => match[0].replace(/công /i, 'công tác '),
  ),
  // "các nhiệm trọng tâm": nhiệm is never alone.
  rule('missing-word', `(?<=${B}(?:các|những|một số|\\d) )nhiệm (?=\\p{L})(?!vụ|kỳ|kì|ý|sở|mầu|nhặt|phái)`, () => 'nhiệm vụ'),
  // "suy dinh dưỡng quân hàng năm"; soldiers are called up every year, too.
  rule(
    'missing-word',
    `(?<!(?:bình|giao|tuyển|dân|hành|toàn) )${B}quân (?:hàng|hằng) (?:năm|tháng|quý)${E}`,
    (match) => `bình ${match[0]}`,
  ),
  rule('missing-word', `${B}phó tịch${E}`, () => 'phó chủ tịch'),
  rule('missing-word', `${B}(?:hội đồng dân|ủy ban dân) (?=phường|xã|quận|huyện|tỉnh|thành phố)`, (match) =>
    match[0].replace(/ dân /i, ' nhân dân '),
  ),
  // "Vê việc …" opens a title.
  rule('wrong-word', '^vê(?= \\p{L})', (match) => cased('về', match[0])),
  // Two small words that cannot meet: "phối hợp với của các tổ chức".
  rule(
    'wrong-word',
    `${B}(?:với của|trong của|từ của|của với|của trong|các của|những của|các những|là và|cho và các|được các được)${E}(?! cải)`,
    () => null,
  ),
  // "Từ năm giữa 2015"
  rule('word-order', `${B}năm (?:đầu|giữa|cuối) (?:19|20)\\d\\d`, (match) => match[0].replace(/(năm) (\p{L}+)/iu, '$2 $1')),
  // "đề dự kiến danh sách": đề for để before a verb, unless it ends vấn đề, chủ đề …
  rule(
    'wrong-word',
    `(?<!(?:vấn|chủ|chuyên|tiêu|tiền|mệnh|đầu|đặt|nêu|ra|thi|bộ|phù|số) )${B}đề (?=(?:dự kiến|thực hiện|triển khai|hoàn thành|đảm bảo|bảo đảm|phục vụ|xem xét|nâng cao|tổ chức|giải quyết|tiếp tục|chỉ đạo)${E})`,
    () => 'để ',
  ),
  // Years of the cycle of sixty: "Nhâm Dân", "Quý Mạo".
  rule(
    'wrong-word',
    `${B}(?<=tết (?:nguyên đán )?|xuân |năm )(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:ty|sưu|dân|mạo|thin|tị|ngo|mui|thần|dẫu|tuât|hơi)${E}`,
    (match) => zodiac(match[0]),
  ),
];

const BRANCHES: Record<string, string> = {
  ty: 'Tý',
  sưu: 'Sửu',
  dân: 'Dần',
  mạo: 'Mão',
  thin: 'Thìn',
  ngo: 'Ngọ',
  mui: 'Mùi',
  thần: 'Thân',
  dẫu: 'Dậu',
  tuât: 'Tuất',
  hơi: 'Hợi',
};
function zodiac(words: string): string | null {
  const [stem = '', branch = ''] = words.split(' ');
  const meant = BRANCHES[branch.toLowerCase()];
  return meant ? `${stem} ${meant}` : null;
}

export function* phraseSlips(text: string): Generator<PhraseSlip> {
  // The patterns are written in composed letters; in a decomposed text offsets would not fit, and such a text is named as a whole.
  if (text.normalize('NFC') !== text) return;
  for (const match of text.matchAll(PAIR)) {
    const meant = MEANT.get(match[0].toLowerCase().replace(/\s+/g, ' '));
    if (meant) yield { code: 'wrong-word', start: match.index, end: match.index + match[0].length, suggestion: cased(meant, match[0]) };
  }
  for (const { code, pattern, suggest } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].trimEnd().length;
      yield { code, start: match.index, end, suggestion: suggest(match)?.trim() ?? null };
    }
  }
}

function cased(meant: string, printed: string): string {
  if (printed === printed.toUpperCase()) return meant.toUpperCase();
  return /^\p{Lu}/u.test(printed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}
