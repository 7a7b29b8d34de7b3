/** Names of laws, codes and ordinances that ward papers cite without a number, folded. Names that contain a comma or "và" need a list to end right. */
export const LAWS: ReadonlySet<string> = new Set(
  `an ninh mang;an toan thong tin mang;an toan thuc pham;an toan, ve sinh lao dong;ban hanh van ban quy pham phap luat;bao hiem xa hoi;bao hiem y te;bao ve bi mat nha nuoc;
bao ve du lieu ca nhan;bao ve moi truong;bao ve quyen loi nguoi tieu dung;bau cu dai bieu quoc hoi va dai bieu hoi dong nhan dan;bien phong viet nam;binh dang gioi;can bo, cong chuc;
can cuoc;can cuoc cong dan;cong an nhan dan;cong doan;cong nghe thong tin;chuyen doi so;cu tru;dan quan tu ve;dan su;dat dai;dau thau;dau tu;dau tu cong;di san van hoa;doanh nghiep;
du lich;duoc;duong bo;giao dich dien tu;giao duc;giao duc nghe nghiep;giao thong duong bo;hinh su;ho tich;hoa giai o co so;hoat dong giam sat cua quoc hoi va hoi dong nhan dan;
hon nhan va gia dinh;hop tac xa;ke toan;kham benh, chua benh;khieu nai;kien truc;kinh doanh bat dong san;lam nghiep;lao dong;luc luong du bi dong vien;
luc luong tham gia bao ve an ninh, trat tu o co so;luu tru;mat tran to quoc viet nam;ngan sach nha nuoc;nghia vu quan su;nguoi cao tuoi;nguoi khuyet tat;nha giao;nha o;nuoi con nuoi;
phi va le phi;phong benh;phong chay va chua chay;phong chay, chua chay va cuu nan, cuu ho;phong thu dan su;phong, chong bao luc gia dinh;phong, chong benh truyen nhiem;phong, chong ma tuy;
phong, chong mua ban nguoi;phong, chong tac hai cua ruou, bia;phong, chong tac hai cua thuoc la;phong, chong tham nhung;phong, chong thien tai;quan ly ngoai thuong;quan ly, su dung tai san cong;
quan ly thue;quoc phong;quy hoach;quy hoach do thi;quy hoach do thi va nong thon;san xuat;so huu tri tue;tai nguyen nuoc;the duc, the thao;thanh nien;thanh tra;thi dua, khen thuong;thi hanh an dan su;
thong ke;thu do;thuc hanh tiet kiem, chong lang phi;thuc hien dan chu o co so;thue gia tri gia tang;thue su dung dat phi nong nghiep;thue thu nhap ca nhan;thuy loi;thuy san;tiep can thong tin;tiep cong dan;
to cao;to chuc chinh phu;to chuc chinh quyen dia phuong;to chuc hoi dong nhan dan va uy ban nhan dan;to chuc quoc hoi;trach nhiem boi thuong cua nha nuoc;tre em;trat tu, an toan giao thong duong bo;trong trot;
trung cau y dan;to tung hanh chinh;to tung dan su;to tung hinh su;tin nguong, ton giao;uu dai nguoi co cong voi cach mang;vien chuc;viec lam;xay dung;xu ly vi pham hanh chinh;xuat ban`.split(
    /;\s*/,
  ),
);
