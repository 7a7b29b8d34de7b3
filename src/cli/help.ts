import type { Lang } from './command.js';

const VI: Record<string, string> = {
  '': `resolution-elements: từ văn bản Word đến trang người dân đọc được

Cách dùng:
  resolution-elements import TỆP… -o ĐÍCH     chuyển .txt, .docx thành JSON
  resolution-elements fidelity NGUỒN JSON     chứng minh JSON giữ đủ từng chữ của văn bản nguồn
  resolution-elements validate TỆP…           kiểm tra tệp JSON, tệp tiến độ
  resolution-elements progress-template TỆP   làm bảng CSV để điền kết quả từng chỉ tiêu
  resolution-elements lint TỆP…               kiểm tra lại tệp JSON đã sửa tay
  resolution-elements copy THƯ-MỤC            chép tệp mã vào thư mục trang web, có bản cố định và bản mới nhất
  resolution-elements prerender TỆP           in sẵn nội dung thẻ thành HTML cho máy tìm kiếm
  resolution-elements oembed TỆP              làm tệp oEmbed để trang khác nhúng thẻ bằng khung

  resolution-elements help LỆNH               cách dùng một lệnh
  --lang vi|en                                ngôn ngữ của thông báo (mặc định: vi)
  --version                                   số phiên bản

Mã kết thúc:
  0  xong, không có lỗi (có thể có cảnh báo và gợi ý)
  1  xong, nhưng có tệp sai, bị từ chối, hoặc khác văn bản nguồn
  2  không làm được: lệnh viết sai, không đọc hay ghi được tệp`,
  import: `resolution-elements import TỆP… [-o ĐÍCH] [--review] [--mask] [--force] [--lang vi|en]

Chuyển văn bản .txt hoặc .docx thành JSON dạng resolution/1. Không sửa chữ nào: chỗ đáng ngờ được ghi lại để người soát.
TỆP có thể là thư mục (lấy mọi tệp .txt, .docx trong đó).

  -o, --out ĐÍCH   kết thúc bằng .json: là tệp; bằng -: in ra màn hình; còn lại: là thư mục, được tạo nếu chưa có
  --review         in những chỗ người soát phải xem, nặng trước nhẹ sau; không có -o thì chỉ in, không ghi tệp
  --mask           thay số điện thoại, số giấy tờ, số tài khoản, tên người dân bằng chỗ che có ghi lại
  --force          ghi đè tệp đã có (bình thường tệp đã có mà khác nội dung thì giữ nguyên)

Văn bản có dấu mật bị từ chối và không trích lại nội dung. Mã kết thúc: 0 xong; 1 có tệp bị từ chối; 2 không đọc hay ghi được.`,
  fidelity: `resolution-elements fidelity NGUỒN JSON [--json] [--lang vi|en]

So từng chữ của văn bản nguồn (.txt, .docx) với tệp JSON làm từ nó, và in chỗ khác nhau đầu tiên.
Không tính khoảng trắng và cách gõ dấu; những gì quy tắc đã bỏ (số trang…) phải được ghi trong source.dropped.

  --json           in kết quả dạng JSON cho chương trình khác đọc

Mã kết thúc: 0 giống hệt; 1 có khác biệt; 2 không đọc được.`,
  validate: `resolution-elements validate TỆP… [--strict] [--quiet] [--json] [--lang vi|en]

Kiểm tra tệp JSON. Mỗi dòng là tệp:dòng:cột, rồi lỗi (phần đó bị bỏ qua), cảnh báo (vẫn giữ) hay gợi ý.
Những điểm cần xem lại mà văn bản ghi trong "issues" cũng được in. TỆP có thể là thư mục.
Nhận cả văn bản và tệp tiến độ (JSON). Bảng CSV được đối chiếu với văn bản nêu trong cùng lệnh: validate nghi-quyet.json tien-do.csv

  --strict         có cảnh báo cũng kết thúc bằng mã 1
  -q, --quiet      chỉ in lỗi
  --json           in kết quả dạng JSON cho chương trình khác đọc

Mã kết thúc: 0 không có lỗi; 1 có lỗi; 2 không đọc được.`,
  lint: `resolution-elements lint TỆP… [--strict] [--quiet] [--json] [--lang vi|en]

Như validate, và xét thêm những gì đã đọc từ văn bản có còn khớp với văn bản không: câu được trích còn nguyên trong khối chữ của nó,
con số của điều kiện có trong câu, số chỉ tiêu đúng như đã ghi, không có mâu thuẫn mới. Dùng sau khi sửa tệp JSON bằng tay.

Mã kết thúc: 0 không có lỗi; 1 có lỗi; 2 không đọc được.`,
  'progress-template': `resolution-elements progress-template TỆP [-o BẢNG.csv] [-p CŨ] [--force] [--lang vi|en]

Làm bảng CSV để phường điền kết quả: mỗi thành phần của chỉ tiêu một hàng, có sẵn mã, tên, yêu cầu. TỆP là JSON của văn bản.
Mở bằng Excel, điền cột Kết quả, Kỳ báo cáo, Ngày báo cáo rồi lưu; trang đọc thẳng tệp ấy (thuộc tính progress).
Bảng dùng dấu chấm phẩy: máy đặt theo vùng Việt Nam mở ra đúng cột. Máy đặt theo vùng Mỹ: dùng Data, From Text/CSV.

  -o, --out BẢNG       tệp để ghi; không có hoặc là -: in ra màn hình. Bảng đã điền được giữ nguyên các kết quả
  -p, --progress CŨ    lấy kết quả đã có từ tệp tiến độ .json hoặc .csv
  --force              ghi bảng trống đè lên tệp đã có

Mã kết thúc: 0 xong; 1 tệp cũ có chỗ không đọc được nên không ghi; 2 không đọc hay ghi được.`,
  copy: `resolution-elements copy THƯ-MỤC [--from CDN] [--lang vi|en]

Chép tệp mã vào thư mục resolution-elements của trang web, thành hai thư mục con:
  0.1.0/   đúng một bản, không bao giờ đổi: máy chủ cho trình duyệt giữ mãi, dùng được với integrity
  0/       bản mới nhất cùng số đầu: lần sau chạy lại lệnh này thì trang tự có bản mới
In ra các dòng nạp để dán. Thư mục bản cố định đã có mà khác nội dung thì giữ nguyên và báo.

  --from CDN       thư mục dist/cdn để chép (mặc định: thư mục đi kèm chương trình này)

Mã kết thúc: 0 xong; 1 thư mục bản cố định đã có và khác nội dung; 2 không đọc hay ghi được.`,
  oembed: `resolution-elements oembed TỆP --widget THẺ --base https://… [--set TÊN=GIÁ-TRỊ]… [-o ĐÍCH.json] [--lang vi|en]

Làm tệp trả lời theo chuẩn oEmbed 1.0 (kiểu rich, nội dung là một khung iframe tới embed.html), và in dòng <link> để trang khác tìm thấy nó.
TỆP là JSON của văn bản.

  -w, --widget THẺ      resolution-viewer, target-table, target-summary, target-card, target-chart, task-timeline, project-list
  --base ĐỊA-CHỈ        thư mục trên trang chứa tệp JSON: https://phuong.example.vn/van-ban/
  --src ĐỊA-CHỈ         địa chỉ tệp JSON, tính từ --base; không có thì lấy tên tệp
  --embed ĐỊA-CHỈ       địa chỉ embed.html; không có thì là /resolution-elements/embed.html
  --set TÊN=GIÁ-TRỊ     một thuộc tính của thẻ, dùng được nhiều lần
  --title, --width, --height   tên, bề ngang và chiều cao của khung; không có thì tên văn bản, 800 và 600
  -o, --out ĐÍCH        tệp để ghi; không có hoặc là -: in ra màn hình. Chép tệp ấy lên cạnh tệp JSON
  --force               ghi đè tệp đã có

Mã kết thúc: 0 xong; 1 văn bản không đọc được hoặc không công khai; 2 lệnh viết sai, không đọc hay ghi được tệp.`,
  prerender: `resolution-elements prerender TỆP --widget THẺ [--src ĐỊA-CHỈ] [--set TÊN=GIÁ-TRỊ]… [-p KẾT-QUẢ] [-o TRANG.html] [--lang vi|en]

In nội dung của một thẻ thành HTML đặt sẵn trong thẻ: máy tìm kiếm, chế độ đọc và trình duyệt không chạy mã đều đọc được; khi mã chạy,
thẻ thay vào đúng chỗ. Kèm mô tả văn bản theo schema.org (Legislation). TỆP là JSON của văn bản.

  -w, --widget THẺ      resolution-viewer, target-table, target-summary, target-card, target-chart, task-timeline, project-list
  --src ĐỊA-CHỈ         địa chỉ tệp JSON trên trang; không có thì lấy tên tệp
  --set TÊN=GIÁ-TRỊ     một thuộc tính của thẻ, dùng được nhiều lần: --set target=ct.2.4 --set qr
  -p, --progress TỆP    tệp kết quả .csv hoặc .json; địa chỉ trên trang đặt bằng --set progress=…, không có thì lấy tên tệp
  --today NGÀY          ngày để đánh giá, dạng 2026-01-31; không có thì là hôm nay
  --no-json-ld          không in mô tả schema.org (khi trang đã có)
  -o, --out TRANG       tệp để ghi; không có hoặc là -: in ra màn hình
  --force               ghi đè tệp đã có

Mã kết thúc: 0 xong; 1 văn bản không đọc được, không công khai, hoặc tệp kết quả có chỗ sai; 2 không đọc hay ghi được.`,
};

const EN: Record<string, string> = {
  '': `resolution-elements: from a Word document to a page citizens can read

Usage:
  resolution-elements import FILE… -o OUT     turn .txt and .docx into JSON
  resolution-elements fidelity SOURCE JSON    prove that the JSON holds every character of its source
  resolution-elements validate FILE…          check JSON files, progress files
  resolution-elements progress-template FILE  make the CSV to fill in with the results of each target
  resolution-elements lint FILE…              check JSON files that were edited by hand
  resolution-elements copy FOLDER             copy the scripts into a web site: a fixed version and a moving one
  resolution-elements prerender FILE          write what a tag says as HTML for search engines
  resolution-elements oembed FILE             write the oEmbed file by which other sites show a tag in a frame

  resolution-elements help COMMAND            how to use one command
  --lang vi|en                                language of the messages (default: vi)
  --version                                   version number

Exit status:
  0  done, no errors (there may be warnings and hints)
  1  done, but a file is faulty, was refused, or differs from its source
  2  not done: the command line is wrong, or a file could not be read or written`,
  import: `resolution-elements import FILE… [-o OUT] [--review] [--mask] [--force] [--lang vi|en]

Turns .txt or .docx papers into resolution/1 JSON. Not a letter is corrected: what looks wrong is noted for a person to review.
FILE may be a folder (every .txt and .docx in it).

  -o, --out OUT    ending in .json: a file; -: standard output; anything else: a folder, made if needed
  --review         print what a person must look at, worst first; without -o nothing is written
  --mask           put recorded redactions in place of phone, identity and account numbers and names of private persons
  --force          overwrite (an existing file with other content is otherwise left as it is)

A paper with a secrecy mark is refused and not quoted. Exit status: 0 done; 1 a file was refused; 2 a file could not be read or written.`,
  fidelity: `resolution-elements fidelity SOURCE JSON [--json] [--lang vi|en]

Compares the source paper (.txt, .docx) with the JSON made from it, character by character, and prints the first difference.
White space and the way accents are encoded do not count; what a rule took out (page numbers …) must be listed in source.dropped.

  --json           print the result as JSON for other programs

Exit status: 0 equal; 1 different; 2 not readable.`,
  validate: `resolution-elements validate FILE… [--strict] [--quiet] [--json] [--lang vi|en]

Checks JSON files. Each line is file:line:column, then an error (the part was left out), a warning (it was kept) or a hint.
What the document itself lists under "issues" is printed too. FILE may be a folder.
Takes documents and progress files (JSON). A CSV is held against the document named in the same command: validate nghi-quyet.json tien-do.csv

  --strict         warnings, too, end with status 1
  -q, --quiet      print errors only
  --json           print the result as JSON for other programs

Exit status: 0 no errors; 1 errors; 2 not readable.`,
  lint: `resolution-elements lint FILE… [--strict] [--quiet] [--json] [--lang vi|en]

What validate does, and whether what was read from the text still fits it: quoted words stand in their block, the number of a criterion
is in its words, there are as many targets as declared, nothing new contradicts itself. For JSON files that were edited by hand.

Exit status: 0 no errors; 1 errors; 2 not readable.`,
  'progress-template': `resolution-elements progress-template FILE [-o TABLE.csv] [-p OLD] [--force] [--lang vi|en]

Makes the CSV a ward fills in: one row for each measure, with id, name and requirement. FILE is the JSON of a document.
Open it in Excel, fill in Kết quả, Kỳ báo cáo, Ngày báo cáo and save; a page reads that very file (attribute progress).
Columns are parted by semicolons, which a machine set to Vietnamese opens right. One set to English: use Data, From Text/CSV.

  -o, --out TABLE      the file to write; absent or -: standard output. Results in an existing table are kept
  -p, --progress OLD   takes results from a progress file, .json or .csv
  --force              writes an empty table over an existing file

Exit status: 0 done; 1 the old file holds what could not be read, nothing was written; 2 not readable or not writable.`,
  copy: `resolution-elements copy FOLDER [--from CDN] [--lang vi|en]

Copies the scripts into the folder resolution-elements of a web site, as two folders:
  0.1.0/   one version, which never changes: browsers may keep it for ever, and integrity may be used
  0/       the newest version with the same first number: run this again after an update, and pages have it
Prints the script lines to paste. A fixed version that is there with other content is left as it is and named.

  --from CDN       the dist/cdn to copy (default: the one that came with this program)

Exit status: 0 done; 1 the fixed version is there with other content; 2 not readable or not writable.`,
  oembed: `resolution-elements oembed FILE --widget TAG --base https://… [--set NAME=VALUE]… [-o OUT.json] [--lang vi|en]

Writes an answer by oEmbed 1.0 (type rich, a frame of embed.html), and prints the <link> line by which other sites find it.
FILE is the JSON of a document.

  -w, --widget TAG      resolution-viewer, target-table, target-summary, target-card, target-chart, task-timeline, project-list
  --base ADDRESS        the folder on the site that holds the JSON: https://phuong.example.vn/van-ban/
  --src ADDRESS         address of the JSON, counted from --base; the name of the file unless given
  --embed ADDRESS       address of embed.html; /resolution-elements/embed.html unless given
  --set NAME=VALUE      an attribute of the tag, as often as needed
  --title, --width, --height   name, width and height of the frame; the name of the document, 800 and 600 unless given
  -o, --out OUT         the file to write; absent or -: standard output. Put it beside the JSON on the site
  --force               overwrites an existing file

Exit status: 0 done; 1 the document is faulty or not public; 2 the command line is wrong, or a file was not readable or writable.`,
  prerender: `resolution-elements prerender FILE --widget TAG [--src ADDRESS] [--set NAME=VALUE]… [-p RESULTS] [-o PAGE.html] [--lang vi|en]

Writes what a tag says as HTML inside that tag: search engines, reader views and browsers without scripts read it, and the widget takes its
place where scripts run. A description of the document for schema.org (Legislation) stands before it. FILE is the JSON of a document.

  -w, --widget TAG      resolution-viewer, target-table, target-summary, target-card, target-chart, task-timeline, project-list
  --src ADDRESS         address of the JSON on the site; the name of the file unless given
  --set NAME=VALUE      an attribute of the tag, as often as needed: --set target=ct.2.4 --set qr
  -p, --progress FILE   results, .csv or .json; their address on the site is --set progress=…, the name of the file unless given
  --today DAY           the day to judge by, like 2026-01-31; the present day unless given
  --no-json-ld          leaves the description out (where the page has one)
  -o, --out PAGE        the file to write; absent or -: standard output
  --force               overwrites an existing file

Exit status: 0 done; 1 the document is faulty or not public, or the results hold faults; 2 not readable or not writable.`,
};

/** The page for a command, or the overview when there is no such command. */
export function helpText(lang: Lang, command = ''): string {
  const pages = lang === 'en' ? EN : VI;
  return (Object.hasOwn(pages, command) ? pages[command] : pages[''])!;
}
