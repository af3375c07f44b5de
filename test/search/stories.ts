/** A story written for the table of questions; `asks` are questions that it is the right first answer to. */
export type Target = {
  headline: string
  sapo: string
  body: string
  by?: string
  tag?: string
  /** `kind: question`, one on a line. */
  asks: string
}

/**
 * Kinds: `a` with all marks, `u` without, `h` with some, `t` tone mark in the other place, `k` keys of Telex or
 * VNI, `l` words left out, `o` in another order, `m` one syllable mistyped, `b` abbreviation, `p` a phrase in
 * quotation marks, `n` a name, `d` numbers.
 */
export const targets: Target[] = [
  {
    headline: 'Đổi mới khâu then chốt trong đào tạo cán bộ xã',
    sapo: 'Lớp học mở ngay tại nhà văn hóa, học viên mang việc của thôn mình ra giải.',
    body: 'Mỗi khóa kéo dài hai tuần. Giảng viên đi cùng học viên xuống bản, ghi lại từng buổi họp dân rồi về lớp bàn cách làm khác.',
    asks: `a: đổi mới khâu then chốt
u: doi moi khau then chot
h: đổi moi dao tao
k: ddaof tajo casn booj
l: đổi mới cán bộ xã
o: cán bộ xã đào tạo đổi mới
m: đổi mới khâu then trốt
p: "đào tạo cán bộ"`,
  },
  {
    headline: 'Chè Bản Liềm vào vụ đông, hái ít mà được giá',
    sapo: 'Tổ chè đổi cách hái để giữ cây khỏe qua mùa lạnh, sao kỹ và bán theo mẻ nhỏ.',
    body: 'Từ sáng sớm cả tổ đã có mặt trên đồi. Người hái chỉ lấy một tôm hai lá, chảo gang đỏ lửa đến nửa đêm.',
    by: 'Lò Thị Mẩy',
    asks: `a: chè Bản Liềm
u: che ban liem
h: chè ban liem
t: giữ cây khoẻ qua mùa lạnh
k: chef barn lieemf
l: chè vụ đông được giá
m: chè bản liền vụ đông
n: Lò Thị Mẩy`,
  },
  {
    headline: 'Cầu treo Nậm Khòa thông xe sau mười tháng sửa chữa',
    sapo: 'Học sinh hai bờ suối không còn phải đi vòng mười hai cây số để tới lớp.',
    body: 'Dây cáp mới được kéo bằng tời tay vì xe tải không vào được. Ván sàn lấy từ gỗ nghiến đã hong hai năm.',
    asks: `a: cầu treo Nậm Khòa
u: cau treo nam khoa
t: cầu treo Nậm Khoà
k: caauf treo naamj khoaf
l: cầu treo thông xe
o: sửa chữa cầu treo mười tháng
m: cầu treo nậm khòa thông xê
d: 12 cây số cầu treo`,
  },
  {
    headline: 'Ủy ban nhân dân huyện Mường Lạn họp chợ phiên số vào thứ Bảy',
    sapo: 'Người bán quét mã, người mua trả bằng điện thoại, phiên chợ vẫn đông như trước.',
    body: 'Ba mươi gian hàng dán mã vuông ở cột tre. Ai chưa quen đã có đoàn viên đứng bên chỉ giúp.',
    asks: `a: ủy ban nhân dân huyện Mường Lạn
u: uy ban nhan dan muong lan
b: UBND huyện Mường Lạn
b: ubnd muong lan
t: uỷ ban nhân dân huyện Mường Lạn
k: chowj phieen soos
l: Mường Lạn chợ phiên
m: chợ phiên sô mường lan`,
  },
  {
    headline: 'HĐND tỉnh chất vấn về nước sạch vùng cao',
    sapo: 'Mười một câu hỏi, bốn lời hứa có ngày tháng, một công trình phải làm lại từ đầu.',
    body: 'Các đại biểu đưa ảnh bể cạn ở sáu bản. Đơn vị quản lý nhận thiếu sót trong khâu đấu nối đường ống.',
    asks: `a: chất vấn về nước sạch
u: chat van nuoc sach vung cao
b: hội đồng nhân dân chất vấn nước sạch
b: hội đồng nhân dân tỉnh chất vấn
h: chất van nước sach
k: chaats vaans nuwowcs sachj
l: chất vấn vùng cao
o: nước sạch chất vấn`,
  },
  {
    headline: 'Thảo quả được mùa, người trồng lo khâu sấy',
    sapo: 'Lò sấy cũ ngốn củi, lò điện chưa đủ công suất, hàng tươi dồn ứ ở bìa rừng.',
    body: 'Mỗi tạ quả tươi cho hai mươi cân khô. Thương lái đợi ở ngã ba, trả giá theo độ ẩm đo bằng máy cầm tay.',
    asks: `a: thảo quả được mùa
u: thao qua duoc mua
h: thảo qua
k: tha3o qua3
l: thảo quả sấy
o: khâu sấy thảo quả
m: thảo quả đươc mùa lo khâu xấy
p: "người trồng lo khâu sấy"`,
  },
  {
    headline: 'Trường THCS Tả Van mở thư viện dưới gốc đào',
    sapo: 'Sách xếp trong thùng gỗ cũ, giờ ra chơi học trò ngồi kín bãi cỏ.',
    body: 'Mỗi lớp cử một em trông sách. Sổ mượn ghi bằng bút chì, cuối tháng đem ra bình chọn cuốn được đọc nhiều.',
    asks: `a: thư viện dưới gốc đào
u: thu vien duoi goc dao
b: trung học cơ sở Tả Van
b: trường trung học cơ sở tả van thư viện
h: thư vien goc đào
k: thuw vieenj dduowsi goosc ddaof
m: thư viên dưới gốc đao
l: Tả Van thư viện`,
  },
  {
    headline: 'Lúa nếp Khẩu Tan chín sớm trên ruộng bậc thang',
    sapo: 'Nắng tháng Chín đều, bông nặng hạt, thôn phải gọi nhau gặt đổi công.',
    body: 'Ruộng trên cao gặt trước, ruộng ven suối gặt sau. Rơm phơi ngay trên bờ, tối chở về làm thức ăn cho trâu.',
    asks: `a: nếp Khẩu Tan
u: nep khau tan
h: lúa nep khẩu tan
k: neeps khaaur tan
l: lúa nếp chín sớm
o: ruộng bậc thang lúa nếp
m: lúa nép khẩu tan chín sớm
p: "ruộng bậc thang"`,
  },
  {
    headline: 'Xe buýt số 7 kéo dài tới bến Cốc Mỳ',
    sapo: 'Mỗi ngày hai mươi tư chuyến, chuyến cuối rời bến lúc 20 giờ 30.',
    body: 'Giá vé 12.000 đồng cho cả tuyến. Người đi chợ mang gùi được xếp chỗ ở cuối xe.',
    asks: `a: xe buýt số 7
u: xe buyt so 7
d: xe buýt 7 Cốc Mỳ
d: giá vé 12.000 đồng
k: xe buyts coosc mys
m: xe bít số 7 cốc mỳ
l: xe buýt bến Cốc Mỳ
o: Cốc Mỳ xe buýt kéo dài`,
  },
  {
    headline: 'Sạt lở tuyến 4D: thông một làn trước nửa đêm',
    sapo: 'Ba máy xúc làm liên tục, xe khách được dẫn qua từng đoàn mười chiếc.',
    body: 'Khối đất đá chừng 3.500 mét khối trùm kín mặt đường ở cua tay áo. Người dân gần đó mang cơm nắm ra cho tài xế.',
    asks: `a: sạt lở tuyến 4D
u: sat lo tuyen 4d
d: sạt lở 3.500 mét khối
d: 3500 mét khối đất đá
k: sajt lowr tuyeens 4D
h: sạt lo thong mot lan
m: sạc lở tuyến 4D
l: sạt lở thông một làn`,
  },
  {
    headline: 'Bảo hiểm y tế học sinh đạt 99,97% ở ba xã vùng biên',
    sapo: 'Thầy cô tới từng nhà, phụ huynh đóng theo quý thay vì cả năm.',
    body: 'Chỉ còn hai em theo cha mẹ đi làm ăn xa chưa có thẻ. Xã hẹn cấp thẻ ngay khi các em về ăn Tết.',
    asks: `a: bảo hiểm y tế học sinh
u: bao hiem y te hoc sinh
b: BHYT học sinh
b: bhyt vung bien
d: 99,97%
d: bảo hiểm y tế 99,97
k: barno hieemr y tees hocj sinh
m: bảo hiểm y tê hoc sính`,
  },
  {
    headline: 'Giá thóc giống tăng, hợp tác xã Phìn Hồ tự ủ mầm',
    sapo: 'Bể ủ xây bằng gạch không nung, ấm vừa, mầm đều hơn mua sẵn.',
    body: 'Mười hai hộ góp công xây bể trong bốn ngày. Nước ấm lấy từ bếp chung, đo bằng nhiệt kế treo dây.',
    asks: `a: hợp tác xã Phìn Hồ
u: hop tac xa phin ho
b: HTX Phìn Hồ
b: htx phin ho u mam
h: thóc giong tăng
k: thocs gioosng tawng
l: thóc giống ủ mầm
m: giá thóc giống tăn`,
  },
  {
    headline: 'Hoa đào nở muộn, làng Sin Chải đợi rét ngọt',
    sapo: 'Vườn đào già hãm nụ bằng nước suối, ai cũng mong đúng ngày rằm hoa bung.',
    body: 'Cành thế được buộc rơm chống gió. Khách đặt trước chỉ trả một nửa, hoa nở mới trả nốt.',
    asks: `a: hoa đào nở muộn
u: hoa dao no muon
t: hoa đào nở muộn Sin Chải
k: hoa ddaof nowr muoonj
h: hoa đao nở muon
o: Sin Chải hoa đào
m: hoa đào nơ muội
l: đào rét ngọt`,
  },
  {
    headline: 'Đội bóng xã Mường Vi vô địch giải chân đất',
    sapo: 'Trận cuối đá trên sân ruộng mới gặt, bàn thắng duy nhất đến từ quả phạt góc.',
    body: 'Hàng nghìn người đứng kín bờ ruộng. Thủ môn mười bảy tuổi đẩy được hai quả phạt đền.',
    by: 'Vàng Chẩn Sử',
    asks: `a: vô địch giải chân đất
u: vo dich giai chan dat
h: đội bong mường vi
n: Vàng Chẩn Sử
n: vang chan su
k: ddooij bosng muwowfng vi
m: vô đich giải trân đất
l: đội bóng giải chân đất`,
  },
  {
    headline: 'Dệt thổ cẩm Pù Luông lên phố, mỗi tấm một mã nguồn gốc',
    sapo: 'Người mua quét mã sẽ thấy ai dệt, nhuộm bằng lá gì và mất bao nhiêu ngày.',
    body: 'Sợi lanh được tước bằng tay. Vải phơi sương bảy đêm mới đem nhuộm chàm lần cuối.',
    tag: 'thổ cẩm',
    asks: `a: dệt thổ cẩm Pù Luông
u: det tho cam pu luong
h: thổ cam pù luông
k: deetj thoor caamr
m: dệt thổ cấm pù luông
l: thổ cẩm mã nguồn gốc
o: mã nguồn gốc thổ cẩm
p: "mỗi tấm một mã"`,
  },
  {
    headline: 'Bệnh viện huyện mổ nội soi ca đầu tiên lúc rạng sáng',
    sapo: 'Ê kíp bốn người, bệnh nhân tỉnh lại hỏi ngay con trâu ở nhà.',
    body: 'Máy nội soi đưa lên bằng xe bán tải. Bác sĩ trẻ vừa về huyện được năm tháng.',
    asks: `a: mổ nội soi ca đầu tiên
u: mo noi soi
h: bệnh vien mổ noi soi
k: beejnh vieejn huyeejn moor nooji soi
l: bệnh viện mổ nội soi
o: nội soi bệnh viện huyện
m: mổ nội xoi ca đầu tiên
p: "ca đầu tiên lúc rạng sáng"`,
  },
  {
    headline: 'Cá tầm Thủy Liêm ra chợ, ao bậc thang đổi chủ nợ thành chủ hàng',
    sapo: 'Nước suối lạnh quanh năm, cá lớn chậm nhưng thịt chắc.',
    body: 'Mỗi ao thả tám trăm con. Tiền vay ba năm nay đã trả xong, sổ đỏ lấy về từ ngân hàng.',
    asks: `a: cá tầm Thủy Liêm
u: ca tam thuy liem
t: cá tầm Thuỷ Liêm
k: cas taamf thuyr lieem
m: cá tâm thủy niêm
h: ca tầm thuy liêm
l: cá tầm ao bậc thang
o: ao bậc thang cá tầm`,
  },
  {
    headline: 'Chuyện người giữ đèn ở ga xép Lang Thíp',
    sapo: 'Hai mươi chín năm, mỗi đêm bốn chuyến tàu, chưa một lần bỏ gác.',
    body: 'Ngọn đèn dầu nay thay bằng đèn pin sạc. Ông vẫn giữ cái chao cũ, lau sáng mỗi sáng thứ Hai.',
    asks: `a: người giữ đèn ga Lang Thíp
u: nguoi giu den ga xep
h: nguoi giữ đen lang thíp
k: nguwowfi giuwx ddefn
m: người dữ đèn ga xép
l: giữ đèn ga xép
o: ga xép người giữ đèn
p: "ga xép Lang Thíp"`,
  },
  {
    headline: 'Quyết định 168 về hỗ trợ nhà tạm: hộ nghèo nhận tiền thành ba đợt',
    sapo: 'Đợt đầu trả khi đào móng, đợt cuối khi lợp xong mái.',
    body: 'Mỗi nhà được 60 triệu đồng. Thôn lập tổ giám sát năm người, họp mười ngày một lần.',
    asks: `a: quyết định 168
u: quyet dinh 168 nha tam
d: 168 hỗ trợ nhà tạm
d: 60 triệu đồng nhà tạm
h: hỗ trợ nha tam ho nghèo
k: quyeest ddinhj 168
m: hỗ trợ nhà tạn hộ nghèo
l: nhà tạm nhận tiền ba đợt`,
  },
  {
    headline: 'Mật ong bạc hà Mèo Vạc đóng chai thủy tinh',
    sapo: 'Bỏ can nhựa, hợp vệ sinh hơn, giá nhích thêm mười nghìn mỗi chai.',
    body: 'Ong được chuyển lên cao nguyên đá khi hoa bạc hà nở tím. Mật quay tay, lọc hai lần vải.',
    asks: `a: mật ong bạc hà
u: mat ong bac ha meo vac
t: mật ong đóng chai thuỷ tinh
k: maajt ong bajc haf
h: mật ong bac ha
m: mật onh bạc hà
l: mật ong chai thủy tinh
o: bạc hà mật ong Mèo Vạc`,
  },
]
