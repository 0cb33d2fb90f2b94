/**
 * What common passwords are made of: the heads of every list of leaked ones, and what Vietnamese people put there
 * (written without marks, the way they are typed). With `is-common-password.ts` each word stands for thousands.
 */
export const commonWords: readonly string[] = `
password passwd pass passw passwort contrasena motdepasse senha parola secret admin administrator root user guest
login logon signin welcome hello letmein master manager system server test tester testing temp temporary default
changeme change access account office company service support security internet network computer windows google
facebook zalo youtube tiktok gmail yahoo hotmail outlook iphone samsung android oppo nokia xiaomi apple microsoft
qwerty qwertyuiop qwertz azerty asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qwe asd zxc poiuytrewq lkjhgfdsa
mnbvcxz wasd abc abcd abcde abcdef abcdefg abcdefgh abcxyz xyz aaa bbb iloveyou ilove loveyou lovely love lover
forever baby babygirl princess prince queen king angel devil dragon monkey tiger lion eagle wolf shadow sunshine
moonlight superman batman spiderman naruto pokemon pikachu starwars football soccer baseball basketball hockey
jordan ronaldo messi liverpool chelsea arsenal barcelona realmadrid manchester united juventus michael jennifer
jessica ashley daniel robert thomas andrew joshua matthew charlie george william david maria anna nicole amanda
michelle samantha trustno freedom whatever nothing summer winter spring autumn flower butterfly chocolate cookie
banana orange cherry ginger pepper purple yellow silver golden diamond happy lucky money dollar success family
mother father sister brother friend friends mustang ferrari porsche mercedes toyota honda yamaha suzuki vinfast
matkhau matma mk khongnho khongbiet khongco quenmatkhau doimatkhau dangnhap taikhoan nguoidung quantri quantrivien
canbo congchuc vienchuc nhanvien lanhdao chutich phochutich bithu vanphong vanthu motcua hanhchinh hanhchinhcong
dichvucong congdan cutri ubnd hdnd uyban uybannhandan hoidongnhandan xa phuong thitran huyen quan tinh thanhpho
thon xom tokhupho chinhphu congan bocongan bonoivu vneid dinhdanh chuyendoiso congnghe congnghethongtin cntt vnpt
viettel mobifone vinaphone vietnamobile fpt bkav misa vietnam vietnamvodich vietnamquehuongtoi vn hochiminh bacho
bachoKinhYeu chutichhochiminh dangcongsan dangcongsanvietnam doclaptudohanhphuc doclap tudo hanhphuc thangloi
chienthang dienbienphu thongnhat hoabinh cachmang tuhao conggiao hanoi saigon tphcm hcm haiphong danang cantho
hue quangninh nghean hatinh thanhhoa thanhhoaque samson namsamson ngoclac ngocson phuson quangtrung namhoa
thaibinh namdinh ninhbinh hanam hungyen haiduong bacninh bacgiang vinhphuc phutho thainguyen langson caobang
laocai yenbai sonla hoabinhque quangbinh quangtri quangnam quangngai binhdinh phuyen khanhhoa ninhthuan binhthuan
kontum gialai daklak daknong lamdong dongnai binhduong longan tiengiang bentre travinh vinhlong dongthap angiang
kiengiang haugiang soctrang baclieu camau anhyeuem emyeuanh yeuem yeuanh anhnhoem emnhoanh yeunhau yeumaimai
maimaiyeuem maiyeu yeumotnguoi tinhyeu tinhyeucuatoi nguoiyeu nguoiyeucu choem choanh codon cochap buon vui
hanhphucnhe giadinh giadinhtoi giadinhlaso giadinhhanhphuc bome mecha yeubome yeume yeubo yeucon conyeu concung
conyeume mevacon bobeo vochong voyeu chongyeu yeuvo yeuchong anhem banbe banthan banbenhe thayco truonghoc
hocsinh sinhvien giaovien bacsi kysu ketoan baove laixe nongdan ngudan xinchao chaoban chaocacban camon chucmung
chucmungnammoi nammoi happynewyear tetnguyendan sinhnhat ngaymai homnay homqua toiyeu toiyeuvietnam toilaai
toiten toilatoi dungcohoi chodoi doicho khongdoi khongquen dungquen nhomai nhonha nhomenhieu quehuong quenha
langtoi queme dongque bienxanh troixanh maytrang hoahong hoasen hoamai hoadao hoahuongduong matroi mattrang
ngoisao sao trang gio may mua nang bien song nui dat nuoc lua vang bac kimcuong taiphat taiphatloc phatdat phatloc
phattai loclam locphat manhkhoe suckhoe binhan anbinh annhien hanhthong vannsuhanhthong vansunhuy vanphuc vanmay
maymanc maymans bongda bongdavietnam congphuong quanghai vanhau parkhangseo lienminh lienquan freefire gunny
audition volam volamtruyenky giangho daica daigia donggiadinh nguyen nguyenvan nguyenthi tran tranvan tranthi le
levan lethi pham phamvan phamthi hoang hoangvan huynh phan vu vo dang bui do ho ngo duong ly anh bao binh chau
chi cuong cong dat diep dung duc duy giang ha hai han hang hanh hieu hien hoa hoai hong hung huong huy khang khanh
khoa kien kim lam lan lien linh loan loc long luan mai manh minh my nam nga ngan nghia ngoc nguyet nhan nhat nhi
nhu nhung oanh phat phong phu phuc phung phuongthao quan quang quoc quy quyen quynh sang son tai tam tan thach
thai than thang thanh thao thien thinh tho thu thuan thuc thuong thuy tien tin toan trang tri trinh trinhvan trong
truc trung truong tu tuan tuananh tung tuyen tuyet uyen van vanh viet vinh vy xuan yen minhanh minhquan minhtuan
minhduc minhkhoi anhtuan anhduc anhthu anhngoc baoan baochau baongoc giabao giahan giahuy hoanganh hoangnam
hoanglong huuduc khanhlinh khanhvy kimanh kimngan lananh maianh maiphuong mylinh ngocanh ngochan ngoclan ngoclinh
phuonganh phuonglinh quynhanh quynhnhu thanhtam thanhtung thanhthao thaonguyen thuylinh thuytrang tramanh
trungkien tuankiet tuongvy vananh vietanh vietduc xuanmai yennhi conmeo concho congai contrai chocon meocon
cunconyeu heocon thocon gautruc rongden rongvang bachho sutu daibang chuotcon cavang haisan banhmi phobo bunbo
bunchaca trasua caphe cafe caphesua biahoi ruounep netviet thegioi thegioinay cuocsong cuocsongmoi cuoidoi
`
  .trim()
  .split(/\s+/)
  .map((word) => word.toLowerCase());
