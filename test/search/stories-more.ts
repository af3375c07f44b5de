import type { Target } from './stories.ts'

export const moreTargets: Target[] = [
  {
    headline: 'Tổ tiết kiệm thôn Bản Mạ cho vay không lãi mùa giáp hạt',
    sapo: 'Mỗi nhà góp một cân gạo, quỹ xoay vòng sáu năm chưa mất đồng nào.',
    body: 'Sổ quỹ treo ở cột đình, ai vay bao nhiêu ai cũng biết. Trả bằng thóc khi gặt xong.',
    asks: `a: tổ tiết kiệm Bản Mạ
u: to tiet kiem ban ma
h: cho vay khong lãi giáp hat
k: toor tieest kieemj barn maj
m: tổ tiết kiện bản mạ
l: vay không lãi giáp hạt
o: giáp hạt cho vay không lãi`,
  },
  {
    headline: 'Nông thôn mới ở Cán Cấu: con đường không cần xi măng',
    sapo: 'Dân bản lát đá xanh lấy từ ruộng, mưa không trơn, trâu đi không hỏng.',
    body: 'Đá được ghè phẳng một mặt. Mỗi nhà nhận mười lăm mét, làm xong cắm biển tên.',
    asks: `a: nông thôn mới Cán Cấu
u: nong thon moi can cau
b: NTM Cán Cấu
b: ntm can cau
k: noong thoon mowsi casn caaus
m: nông thôn mới cán câu
l: con đường đá xanh
o: Cán Cấu nông thôn mới`,
  },
  {
    headline: 'Lễ cấp sắc của người Dao trên đỉnh Hoàng Liên',
    sapo: 'Ba ngày đêm trống chiêng, thầy cả truyền lại mười điều răn cho lớp trai trẻ.',
    body: 'Tranh thờ treo kín vách. Người được cấp sắc ăn chay từ hôm trước, ngủ trên chiếu mới.',
    asks: `a: lễ cấp sắc người Dao
u: le cap sac nguoi dao
h: lễ cap sac
k: leex caasp sawsc
m: lễ cấp xắc người dao
l: cấp sắc Hoàng Liên
o: người Dao lễ cấp sắc
p: "cấp sắc"`,
  },
  {
    headline: 'Trạm bơm Na Hối chạy điện mặt trời',
    sapo: 'Sáu mươi tấm pin đưa nước lên ruộng cao bốn mươi mét.',
    body: 'Ngày nắng bơm được ba trăm khối. Trời mù thì nghỉ, đã có bể chứa ở lưng đồi.',
    asks: `a: trạm bơm Na Hối
u: tram bom na hoi
h: trạm bom điện mat trời
k: tra5m bo7m d9ie65n ma85t tro72i
m: trạm bơn na hối
l: trạm bơm mặt trời
o: điện mặt trời trạm bơm`,
  },
  {
    headline: 'Rừng sa mộc bốn mươi tuổi được bán tín chỉ các-bon',
    sapo: 'Đo từng gốc bằng thước dây, mỗi héc-ta hấp thụ chín tấn một năm.',
    body: 'Tiền về quỹ thôn, một nửa để tuần rừng. Không ai được chặt trước năm thứ sáu mươi.',
    asks: `a: tín chỉ các-bon
u: tin chi cac bon
h: rừng sa moc tín chi
k: ruwfng sa moojc tisn chir
m: rừng xa mộc bán tín chỉ
l: rừng sa mộc các-bon
o: bán tín chỉ rừng`,
  },
  {
    headline: 'Điểm trường Suối Thầu có điện trước ngày khai giảng',
    sapo: 'Bốn cây số đường dây kéo bằng ngựa thồ, công tắc đầu tiên do em nhỏ nhất bật.',
    body: 'Thầy giáo thôi soạn bài dưới đèn dầu. Máy chiếu cũ của trường chính được chuyển lên.',
    asks: `a: điểm trường Suối Thầu
u: diem truong suoi thau
h: điểm truong suối thầu có dien
k: ddieemr truwowfng suoosi thaauf
m: điểm trường suối thâu có điên
l: điểm trường có điện khai giảng
o: Suối Thầu điểm trường`,
  },
  {
    headline: 'Công an xã trả lại 48 triệu đồng cho người chuyển nhầm',
    sapo: 'Từ một tin nhắn lạ tới tài khoản đúng chủ chỉ mất hai ngày.',
    body: 'Người nhận nhầm tự tìm đến trụ sở. Hai bên lập biên bản, bắt tay rồi cùng đi ăn phở.',
    asks: `a: công an xã trả lại tiền
u: tra lai 48 trieu dong
d: 48 triệu chuyển nhầm
h: chuyển nham tra lại
k: chuyeern nhaamf
m: chuyển nhằm 48 triệu
l: trả lại người chuyển nhầm
o: người chuyển nhầm công an xã`,
  },
  {
    headline: 'Nghệ nhân khèn Mông mở lớp tối thứ Năm',
    sapo: 'Mười sáu học trò, cây khèn nhỏ nhất làm cho cậu bé bảy tuổi.',
    body: 'Ống trúc hơ lửa cho thẳng, lưỡi gà bằng đồng lá. Bài đầu tiên là bài gọi bạn.',
    by: 'Giàng Seo Lử',
    tag: 'khèn Mông',
    asks: `a: nghệ nhân khèn Mông
u: nghe nhan khen mong
n: Giàng Seo Lử
n: giang seo lu
h: khèn mong lớp toi
k: ngheej nhaan khefn moong
m: nghệ nhân khèn mong lớp tội
l: khèn Mông mở lớp`,
  },
  {
    headline: 'Đàn trâu Bắc Hà tránh rét trong chuồng che bạt hai lớp',
    sapo: 'Cỏ voi ủ chua chất đầy lán, đêm đông có người thức đốt trấu.',
    body: 'Năm ngoái mất mười bốn con, năm nay chưa mất con nào. Cán bộ thú y đi từng chuồng đo nhiệt độ.',
    asks: `a: đàn trâu tránh rét
u: dan trau bac ha tranh ret
h: trâu bac ha tránh ret
k: ddafn traau trasnh resst
m: đàn châu bắc hà tránh rét
l: trâu chuồng che bạt
o: tránh rét đàn trâu`,
  },
  {
    headline: 'Bưu điện văn hóa Dền Sáng thành chỗ bán nông sản qua mạng',
    sapo: 'Hai cô nhân viên nhận hàng buổi sáng, chiều gửi đi, tối đối chiếu tiền.',
    body: 'Măng khô, gạo tẻ, miến dong xếp kín quầy thư cũ. Mỗi tháng bốn trăm kiện.',
    asks: `a: bưu điện văn hóa Dền Sáng
u: buu dien van hoa den sang
t: bưu điện văn hoá Dền Sáng
h: bưu dien nông sản qua mang
k: buwu ddieejn vawn hosa
m: bưu điên văn hóa dền sáng
l: bưu điện bán nông sản
o: bán nông sản qua mạng bưu điện`,
  },
  {
    headline: 'Cải cách hành chính ở Y Tý: giấy tờ làm xong trong phiên chợ',
    sapo: 'Bàn một cửa dựng ngay cạnh hàng thắng cố, dân mang gùi vào nộp hồ sơ.',
    body: 'Mỗi phiên giải quyết bảy chục việc. Máy in chạy bằng ắc quy, dấu đóng tại chỗ.',
    asks: `a: cải cách hành chính Y Tý
u: cai cach hanh chinh y ty
b: CCHC Y Tý
b: cchc phien cho
k: cari casch hafnh chisnh
h: cai cách hanh chính giay tờ
m: cải cách hanh chín y tý
l: giấy tờ phiên chợ Y Tý`,
  },
  {
    headline: 'Miến dong Bản Xèo phơi kín triền đồi',
    sapo: 'Nắng hanh đầu đông quý hơn vàng, cả xã thức từ ba giờ tráng bánh.',
    body: 'Củ dong rửa bảy nước. Sợi trong, dai, luộc hai lần không nát.',
    asks: `a: miến dong Bản Xèo
u: mien dong ban xeo
h: miến dong ban xeo
k: mieesn dong barn xeof
m: miếng dong bản xèo
l: miến dong phơi triền đồi
o: Bản Xèo phơi miến dong
p: "phơi kín triền đồi"`,
  },
  {
    headline: 'Kỳ họp thứ 15 bàn việc sáp nhập hai thôn',
    sapo: 'Tên mới lấy theo con suối chung, nhà văn hóa giữ cả hai.',
    body: 'Tám mươi hai phần trăm hộ đồng ý. Trưởng thôn bầu lại vào đầu năm sau.',
    asks: `a: sáp nhập hai thôn
u: sap nhap hai thon
h: kỳ hop thứ 15
d: kỳ họp thứ 15
k: sasp nhaajp hai thoon
m: sát nhập hai thôn
t: kì họp thứ 15 sáp nhập
l: kỳ họp sáp nhập`,
  },
  {
    headline: 'Người thầy gùi nước về cho lớp học Pa Cheo',
    sapo: 'Mùa khô năm tháng, mỗi sáng hai chuyến can hai mươi lít trên lưng.',
    body: 'Học trò rửa mặt bằng nửa gáo. Thầy bảo bao giờ có ống dẫn thì thầy gùi sách.',
    by: 'Hoàng Sương Mai',
    asks: `a: người thầy gùi nước
u: nguoi thay gui nuoc pa cheo
n: Hoàng Sương Mai
n: hoang suong mai
h: nguoi thầy gui nước
k: nguwowfi thaayf guif nuwowcs
m: người thầy gùi nước ba cheo
l: thầy gùi nước lớp học`,
  },
  {
    headline: 'Quýt Mường Khương rớt giá, nông dân vắt nước đóng chai',
    sapo: 'Máy ép mua chung, quả nứt vỏ không còn phải đổ bỏ bên đường.',
    body: 'Một tấn quýt cho bốn trăm lít. Chai dán nhãn tay, bán ở trạm dừng chân.',
    asks: `a: quýt Mường Khương rớt giá
u: quyt muong khuong
h: quýt muong khương rot giá
k: quyst muwowfng khuwowng
m: quít mường khương rớt giá
l: quýt đóng chai
o: rớt giá quýt Mường Khương`,
  },
  {
    headline: 'Đội tuyên truyền măng non hát then về an toàn giao thông',
    sapo: 'Lời mới, điệu cũ, đội mũ bảo hiểm thành câu hát ru em.',
    body: 'Buổi diễn đầu ở chợ Cốc Lếu có ba trăm người xem. Các em được mời đi tám xã.',
    asks: `a: hát then an toàn giao thông
u: hat then an toan giao thong
b: hát then ATGT
b: atgt mang non
h: măng non hat then
k: hast then an toafn giao thoong
m: hát then an toàn giao thôn
l: măng non an toàn giao thông`,
  },
  {
    headline: 'Nhà máy thủy điện Séo Chong trả lại dòng chảy cho suối',
    sapo: 'Sau ba năm khiếu nại, cửa xả đáy mở đủ tám tiếng mỗi ngày.',
    body: 'Cá chạch suối đã về. Ruộng hạ lưu cấy được cả hai vụ như trước khi ngăn đập.',
    asks: `a: thủy điện Séo Chong
u: thuy dien seo chong
t: nhà máy thuỷ điện Séo Chong
h: thủy dien dòng chay
k: thuyr ddieejn seso chong
m: thủy điên xéo chong
l: thủy điện trả lại suối
o: dòng chảy suối thủy điện`,
  },
  {
    headline: 'Bài thuốc tắm Tả Phìn vào phòng khám đông y',
    sapo: 'Mười hai thứ lá, ghi tên khoa học, cân bằng cân tiểu ly.',
    body: 'Lương y già đọc, cháu gái chép. Nồi nước lá đầu tiên đun cho người mới sinh.',
    asks: `a: bài thuốc tắm Tả Phìn
u: bai thuoc tam ta phin
h: bài thuoc tắm dong y
k: bafi thuoosc tawsm
m: bài thuốc tấm tả phìn
l: thuốc tắm phòng khám
o: phòng khám đông y bài thuốc`,
  },
  {
    headline: 'Chương trình OCOP: mười hai sản phẩm lên bốn sao',
    sapo: 'Bao bì mới, mã vùng trồng rõ, hội đồng chấm kín trong hai ngày.',
    body: 'Có sáu món từ gạo, ba từ lá thuốc. Sản phẩm trượt được góp ý bằng văn bản.',
    asks: `a: sản phẩm OCOP bốn sao
u: san pham ocop bon sao
h: ocop muoi hai sản phẩm
k: sarn phaamr ocop boosn sao
m: sản phẩn ocop bốn sao
l: ocop mười hai sản phẩm
o: bốn sao OCOP`,
  },
  {
    headline: 'Mưa đá ở Nàn Sán: 214 mái nhà lợp lại trong một tuần',
    sapo: 'Tôn chở lên bằng xe máy, thợ của ba xã bên sang giúp không công.',
    body: 'Hạt đá to bằng trứng gà. Ngô non dập nát được cắt làm thức ăn ủ chua.',
    asks: `a: mưa đá Nàn Sán
u: mua da nan san
d: 214 mái nhà
d: mưa đá 214
h: mưa da nàn sán
k: muwa ddas nafn sasn
m: mưa đá nằn sán lợp lại
l: mưa đá mái nhà lợp lại`,
  },
  {
    headline: 'Phiên tòa lưu động xét xử vụ phá rừng Nậm Tha',
    sapo: 'Bà con nghe từ loa treo cành mít, bị cáo cúi đầu xin lỗi dân bản.',
    body: 'Hội đồng xét xử tuyên buộc trồng lại hai héc-ta. Luật sư bào chữa miễn phí.',
    asks: `a: phiên tòa lưu động phá rừng
u: phien toa luu dong
t: phiên toà lưu động xét xử
h: xét xu phá rung nậm tha
k: phieen tofa luwu ddoojng
m: phiên tòa lưu đông phá rùng
l: xét xử phá rừng Nậm Tha
o: phá rừng Nậm Tha phiên tòa`,
  },
  {
    headline: 'Cô giáo cắm bản dạy bơi trong ao cá',
    sapo: 'Phao làm từ can nhựa, hè này bốn mươi em đã nổi được trên nước.',
    body: 'Ao rút còn ngang ngực. Phụ huynh ngồi bờ đếm nhịp, ai bơi đủ vòng được một quả trứng.',
    asks: `a: cô giáo dạy bơi trong ao cá
u: co giao cam ban day boi
h: dạy boi trong ao cá
k: coo giaso cawsm barn dajy bowi
m: cô giáo cấm bản dạy bơi
l: cô giáo dạy bơi
o: dạy bơi cô giáo cắm bản`,
  },
  {
    headline: 'Sân bay nhỏ, chợ to: hành lang mới cho nông sản Sa Pả',
    sapo: 'Chuyến hàng thử chở nửa tấn rau đi trong đêm, sáng có mặt ở hàng ăn.',
    body: 'Xe lạnh chờ ở cổng phía tây. Rau bó dây chuối, không túi nhựa.',
    asks: `a: hành lang mới cho nông sản
u: san bay nho cho to
h: nông san sa pả
k: saan bay nhor chowj to
m: sân bay nhỏ trợ to
l: sân bay nông sản
o: nông sản Sa Pả hành lang`,
  },
  {
    headline: 'Thị xã lát lại vỉa hè bằng gạch của lò cũ',
    sapo: 'Viên gạch mộc mạc đi bộ êm chân, mưa xuống không đọng nước.',
    body: 'Lò gạch ngừng từ lâu được đốt lại mẻ cuối. Thợ lát là những người từng nung gạch ở đây.',
    asks: `a: lát lại vỉa hè
u: lat lai via he
b: TX lát lại vỉa hè
h: vỉa he gach lò cũ
k: last laji viar hef
m: lát lại vĩa hè gạch
l: vỉa hè gạch lò cũ
o: gạch của lò cũ vỉa hè`,
  },
]
