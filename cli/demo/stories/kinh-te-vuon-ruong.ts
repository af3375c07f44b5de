import { h2, h3, ol, p, pullQuote, table } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

/** Orchards, fields, ponds and hives. */
export const farmStories: DemoStory[] = [
  {
    key: 'cam-muong-lan-cat-lua-dau',
    headline: 'Cam Mường Lan cắt lứa đầu, người trồng bán theo cây thay vì theo cân',
    sapo: 'Vụ này quả to hơn, mỏng vỏ hơn nhưng chín không đều. Thay vì vét cả vườn một lần, nhiều nhà ở Mường Lan bán từng cây, khách tự chọn, tự cắt và trả tiền theo cây.',
    section: 'kinh-te/nong-nghiep',
    topic: 'mua-cam-muong-lan',
    tags: ['cam', 'Mường Lan', 'nông nghiệp'],
    by: [writes('suong'), shoots('cham')],
    hero: {
      picture: 'cam-vao-vu',
      caption: 'Cam cắt từ vườn nhà bà Đèo Thị Lả, Mường Lan, quả còn ánh xanh ở cuống.',
      credit: 'Ảnh: Lâm Chàm',
    },
    related: ['bay-ruoi-vang-tu-chai-nhua'],
    days: 5,
    clock: '09:40',
    body: () => [
      p(
        'Trên mỗi gốc cam nhà bà Đèo Thị Lả buộc một dải vải. Vải đỏ là cây đã có người mua, vải trắng là cây còn đợi, không buộc gì là cây để lại ăn Tết và biếu. Cả vườn 340 gốc, đến sáng nay đã đỏ quá nửa.',
      ),
      p(
        'Bán theo cây là cách của các cụ ngày xưa, khi chưa có cân. Bà Lả dùng lại vì một lý do khác: vụ này mưa kéo dài, cam trên cùng một cành quả vàng, quả xanh. Cắt một lượt thì phải chịu giá xô, mà để dành thì không đủ người trông.',
      ),
      pullQuote(
        'Khách tự cắt nên không ai chê quả xấu. Họ chọn cây, chứ có chọn quả đâu.',
        'Bà Đèo Thị Lả',
      ),
      p(
        'Một cây sai quả bán 900.000 đến 1,3 triệu đồng, cho chừng 55 đến 75 kg. Người mua được hẹn cắt làm hai, ba lần trong vòng một tháng. Phần lớn là gia đình ở phường Chợ Cũ, cuối tuần chở cả trẻ con vào, mang theo kéo, sọt và cơm nắm.',
      ),
      h2('Tính ra có lợi không'),
      table({
        caption: 'Hai cách bán, tính cho 100 gốc cam tám năm tuổi',
        head: ['Khoản', 'Cắt một lượt', 'Bán theo cây'],
        rows: [
          ['Sản lượng bán được', '5,9 tấn', '6,4 tấn'],
          ['Giá bình quân', '13.800 đồng/kg', '16.900 đồng/kg'],
          ['Công cắt, bốc xếp', '7,1 triệu đồng', '1,2 triệu đồng'],
          ['Còn lại', '74,3 triệu đồng', '107 triệu đồng'],
        ],
        note: 'Số của gia đình bà Lả: cột giữa là vụ trước, cột phải tính đến {ngày}. Chưa trừ phân bón.',
      }),
      p(
        'Cái khó là không phải vườn nào cũng gần đường. Nhà ông Lường Văn Phủ cách chỗ đỗ xe 1,4 km đường dốc, khách vào một lần rồi ngại. Ông chuyển sang cho thuê luôn cả cái xe kéo tay, mỗi buổi 20.000 đồng, kèm thằng cháu đẩy giúp.',
      ),
      p(
        'Toàn xã có khoảng 126 ha cam, sản lượng ước 1.850 tấn, gần bằng vụ trước. Đợt cắt rộ rơi vào ba tuần tới.',
      ),
    ],
    correction: {
      hoursLater: 30,
      text: 'Bản đầu của bài ghi diện tích cam của xã Mường Lan là 162 ha. Con số đúng là 126 ha.',
    },
  },
  {
    key: 'bay-ruoi-vang-tu-chai-nhua',
    headline: 'Mất một phần năm vườn cam vì ruồi vàng, anh Hặc treo 200 chiếc chai',
    sapo: 'Bẫy làm từ chai nước cũ, mồi là vỏ dứa ủ với mật mía. Ba tuần sau, số quả rụng mỗi sáng trong vườn anh Cà Văn Hặc giảm từ hai sọt xuống còn nửa rổ.',
    section: 'kinh-te/nong-nghiep',
    topic: 'mua-cam-muong-lan',
    tags: ['cam', 'nông nghiệp'],
    by: [],
    source: {
      abbreviation: 'NNML',
      author: 'Lường Văn Nghĩa',
      path: '/ky-68/bay-ruoi-vang',
    },
    days: 22,
    clock: '10:25',
    body: (t) => [
      p(
        'Mỗi sáng anh Cà Văn Hặc nhặt cam rụng trước khi nhặt thóc cho gà. Có hôm được hai sọt đầy, bổ quả nào cũng thấy dòi. Anh nhẩm, vườn 180 gốc mất chừng một phần năm.',
      ),
      p(
        'Thuốc thì anh ngại, vì dưới gốc cam nhà anh thả gà và trồng rau ăn. Có người chỉ cho cách treo bẫy chai. Anh làm thử mười chiếc, sáng sau đổ ra đếm được hơn ba trăm con ruồi.',
      ),
      h3('Cách làm bẫy của anh Hặc'),
      ol(
        'Chai nhựa 1,5 lít, khoét hai lỗ đối nhau ở lưng chừng, mỗi lỗ bằng đầu ngón tay út.',
        'Vỏ dứa băm nhỏ ủ với mật mía ba ngày, mỗi chai đổ chừng hai lóng tay.',
        'Treo cao ngang tán, phía râm, cách nhau 5 m. Bảy ngày thay mồi một lần.',
        'Quả rụng nhặt hết, ngâm nước hai ngày rồi mới chôn. Đây là việc không được bỏ qua.',
      ),
      p(
        'Anh nói bẫy chỉ được một nửa, nhặt quả rụng là nửa còn lại. Nếu để quả thối dưới gốc, ruồi nở ra bao nhiêu thì bẫy cũng không kịp.',
      ),
      t.figure('mua-tren-la', {
        caption: 'Sau những ngày mưa, ruồi vàng thường nhiều lên; đó là lúc cần thay mồi sớm hơn.',
      }),
      p(
        'Bà con hàng xóm sang xem, lúc đầu cười vì vườn cam trông như hàng ve chai. Đến khi thấy anh Hặc mang cam ra chợ mà không phải bổ thử quả nào cho khách, họ mới về lục gầm sàn tìm chai. Anh dặn từng người phải treo cùng một lúc. Vườn này treo mà vườn bên không treo thì ruồi chỉ chuyển nhà sang rồi lại về.',
      ),
      p(
        'Hiện cả xóm đã treo được hơn 1.400 chai. Cửa hàng tạp hóa đầu bản thôi bán ve chai, để dành cho bà con.',
      ),
    ],
  },
  {
    key: 'ong-duoi-tan-que-them-mat',
    headline: 'Đặt thùng ong dưới tán quế, mỗi thùng thêm ba lít mật',
    sapo: 'Hoa quế nhỏ và nở ngắn, ít người nuôi ong để ý. Ba năm dời thùng theo hoa, nhà anh Tẩn Láo Lở được thêm một vụ mật vị cay nhẹ, đặc sánh, khó lẫn.',
    section: 'kinh-te/nong-nghiep',
    tags: ['quế', 'nông nghiệp', 'Phìn Hạ'],
    by: [writes('suong')],
    days: 29,
    clock: '09:05',
    body: () => [
      p(
        'Anh Tẩn Láo Lở có 84 thùng ong. Trước kia anh chỉ quay mật một vụ hoa rừng, tháng còn lại cho ong ăn đường. Một lần lên đồi quế đốn cành, anh thấy ong nhà mình bám đầy những chùm hoa bé như hạt tấm.',
      ),
      p(
        'Năm sau, anh chở mười thùng lên đặt dưới tán. Hoa nở chưa đầy ba tuần. Mười hai ngày đầu ong xây sáp, chỉ có tuần cuối là được mật, mỗi thùng hơn một lít. Anh rút kinh nghiệm: đưa ong lên sớm mười ngày, cho chúng xây xong cầu sáp trước khi hoa nở.',
      ),
      p(
        'Vụ vừa rồi, 84 thùng cho 260 lít, tức mỗi thùng hơn ba lít. Mật màu hổ phách, hậu vị cay ấm, để lạnh không kết hạt. Giá bán tại nhà 280.000 đồng một lít, gần gấp rưỡi mật thường.',
      ),
      p(
        'Cái khó nhất là đêm chuyển thùng. Phải đợi ong về hết mới bịt cửa, chở xe máy lên dốc mười một cây số, mỗi chuyến bốn thùng, xóc mạnh là vỡ cầu. Anh đi hai mươi mốt chuyến trong năm đêm, vợ ngồi sau ôm thùng như ôm trẻ con. Sáng ra mở cửa, anh đứng đợi con ong đầu tiên bay lượn một vòng quanh thùng rồi mới yên tâm về ngủ.',
      ),
      p(
        'Người trồng quế cũng không thiệt. Họ để ý những hàng có thùng ong đậu nhiều hạt hơn, lấy hạt ươm giống được thêm tiền. Anh Lở không phải trả công đặt thùng, chỉ gửi mỗi nhà hai chai mật và lời hẹn không phun thuốc trong ba tuần hoa nở.',
      ),
    ],
  },
  {
    key: 'nuoi-thua-ca-tam-ta-may',
    headline: 'Bớt cá trong bể, nhà nuôi cá nước lạnh Tả Mây lãi nhiều hơn',
    sapo: 'Năm thứ ba nuôi cá tầm, anh Vàng A Tủa thả ít đi một nửa. Nước suối mùa khô yếu, nuôi thưa cá lớn nhanh, ít bệnh, và đêm mất điện không còn là cơn ác mộng.',
    section: 'kinh-te/nong-nghiep',
    tags: ['Tả Mây', 'nông nghiệp'],
    by: [writes('suong'), shoots('cham')],
    hero: {
      picture: 'ho-tren-nui',
      caption: 'Hồ chứa trên cao, nơi lấy nước cho các bể cá của thôn Tả Mây.',
    },
    days: 8,
    clock: '14:05',
    body: () => [
      p(
        'Năm đầu, anh Vàng A Tủa thả 1.200 con cá tầm giống vào ba bể. Nửa năm sau còn 700. Năm thứ hai anh thả bù, cá sống nhiều hơn nhưng chậm lớn, con nào cũng dài mà lép.',
      ),
      p(
        'Anh ngồi cạnh bể cả tuần, ghi nhiệt độ và đếm xem mỗi phút bao nhiêu con ngoi lên. Kết luận của anh ngắn: cá không thiếu ăn, cá thiếu thở. Nước suối về mùa khô chỉ còn 4 lít mỗi giây, chia cho ba bể thì không đủ.',
      ),
      h2('Ít hơn một nửa'),
      p(
        'Năm nay, ba bể chỉ có 560 con. Anh bớt bữa từ bốn xuống hai, dựng thêm hai bậc đá cho nước rơi vào bể có bọt. Sau mười bốn tháng, cá đạt bình quân 2,3 kg; năm ngoái cùng thời gian chỉ được 1,5 kg.',
      ),
      table({
        caption: 'Ba năm nuôi của gia đình anh Tủa',
        head: ['Năm', 'Thả (con)', 'Còn khi bán', 'Nặng bình quân', 'Lãi'],
        rows: [
          ['Thứ nhất', '1.200', '702', '1,2 kg', '−18 triệu đồng'],
          ['Thứ hai', '1.000', '811', '1,5 kg', '31 triệu đồng'],
          ['Thứ ba', '560', '534', '2,3 kg', '96 triệu đồng'],
        ],
        note: 'Chưa tính công nhà. Giá bán bình quân 185.000 đồng/kg.',
      }),
      p(
        'Cái lợi không có trong bảng là giấc ngủ. Trước đây, mất điện quá mười lăm phút là phải thức đạp máy sục khí. Đợt giông hồi tháng {tháng-1}, điện chập chờn hai đêm, anh ra xem bể rồi lại vào ngủ tiếp.',
      ),
      p(
        'Anh dặn người muốn làm theo: đo nước suối vào tháng cạn nhất trước khi xây bể, và lấy con số ấy chia đôi. Phần chia đôi là để dành cho năm hạn.',
      ),
    ],
  },
  {
    key: 'mua-ca-phe-dau-tien-o-ban-liem',
    headline: 'Mùa cà phê đầu tiên ở Bản Liềm: hái từng quả chín, phơi từng mẹt',
    sapo: 'Bốn năm trồng xen dưới tán mắc ca, mười bảy hộ ở Bản Liềm có mẻ cà phê đầu. Họ chọn cách chậm nhất: chỉ hái quả đỏ, mỗi cây quay lại năm lần.',
    section: 'kinh-te/nong-nghiep',
    tags: ['Bản Liềm', 'nông nghiệp', 'việc làm'],
    by: [writes('suong'), shoots('cham')],
    hero: {
      picture: 'ca-phe-chin',
      caption: 'Mẹt cà phê hái sáng nay ở nhà chị Lục Thị Ngoan, quả xanh đã nhặt bỏ.',
      credit: 'Ảnh: Lâm Chàm',
    },
    days: 31,
    clock: '08:35',
    body: () => [
      p(
        'Chị Lục Thị Ngoan ngồi xoay cái mẹt trên đầu gối, nhặt ra từng quả còn ửng xanh. Mẹt ấy chừng bốn cân, hái từ sáng sớm. Tuốt cả cành thì một giờ được hai chục cân, nhưng người mua trả giá khác hẳn nhau: quả chín đều 21.000 đồng, quả lẫn 9.500 đồng một cân.',
      ),
      p(
        'Cà phê về Bản Liềm hơi tình cờ. Có anh con rể người vùng khác mang lên trăm cây giống làm quà cưới. Trồng chơi quanh vườn, ba năm sau ra hoa trắng, thơm sang cả nhà bên. Người ta hỏi xin giống, rồi trồng xen dưới tán mắc ca cho đỡ nắng.',
      ),
      h2('Học lại từ cái mẹt'),
      p(
        'Không ai trong bản từng uống cà phê mình trồng. Vụ đầu hái về, họ phơi như phơi ngô, đổ ra sân, trưa đảo một lần. Hạt ra màu loang lổ, có mùi chua. Nhóm mười bảy hộ bèn cử hai người đi học mười ngày, về dạy lại: nổi thì vớt bỏ, xát vỏ trong ngày, phơi trên giàn có lưới, lớp mỏng không quá hai đốt tay.',
      ),
      p(
        'Sân phơi bây giờ trông như phiên chợ mẹt. Trưa nắng gắt thì che, chiều thu vào trước khi có sương. Trẻ con đi học về được giao đảo mẹt, mỗi giờ một lần, vừa đảo vừa học bài.',
      ),
      p(
        'Cả vụ ước được 3,4 tấn quả tươi, chưa nhiều. Tối thứ Bảy vừa rồi, lần đầu tiên cả nhóm rang thử hai lạng trên chảo gang, giã cối, pha bằng vải màn. Người khen thơm, người nhăn mặt. Bà mẹ chồng chị Ngoan uống hết chén, rồi hỏi sao người ta lại phải trả tiền để thức đêm.',
      ),
    ],
  },
  {
    key: 'muoi-bon-nha-doi-hat-giu-giong-ngo-cu',
    headline: 'Mười bốn nhà ở Tả Mây đổi hạt cho nhau để giữ giống ngô cũ',
    sapo: 'Ngô nếp tím của Tả Mây bắp nhỏ, ít hạt, suýt biến mất vì không ai trồng nữa. Một chiếc chum, mười bốn nhà và luật “vay một trả hai” đang giữ nó lại.',
    section: 'kinh-te/nong-nghiep',
    tags: ['Tả Mây', 'nông nghiệp', 'góp công'],
    by: [writes('suong')],
    hero: {
      picture: 'ngo-treo-hien',
      caption:
        'Ngô giống treo dưới hiên nhà bà Giàng Thị Chá, bẹ lột ngược, buộc thành chùm mười hai bắp.',
    },
    days: 57,
    clock: '10:20',
    body: () => [
      p(
        'Bắp ngô dài hơn gang tay, hạt tím sẫm gần như đen, luộc lên dẻo và thơm mùi sữa. Mỗi sào chỉ được hơn một tạ, bằng nửa ngô lai. Vì thế, cách đây sáu năm cả thôn chỉ còn nhà bà Giàng Thị Chá trồng, ở một vạt nương sau bếp.',
      ),
      p(
        'Bà Chá không tính toán gì. Bà giữ vì con dâu ốm nghén chỉ ăn được thứ ngô ấy. Đến khi cả thôn thèm, sang xin giống, bà mới nghĩ ra luật: vay một bắp, cuối vụ trả hai. Một bắp trả bà, một bắp bỏ vào chum chung.',
      ),
      p(
        'Chum đặt ở nhà văn hóa, miệng bịt lá chuối và tro bếp. Mỗi chùm ngô buộc một que tre khắc dấu của nhà trồng. Nhờ dấu ấy mà biết hạt nào từ nương cao, hạt nào từ nương thấp, để năm sau đổi chéo. Trồng mãi trên một chỗ, theo lời bà, ngô sẽ quên.',
      ),
      p(
        'Nương ngô nếp phải cách nương ngô lai ít nhất ba trăm mét, hoặc gieo lệch hai mươi ngày, nếu không phấn bay sang làm hạt lẫn vàng. Mười bốn nhà vẽ chung một tấm bản đồ trên vách, ai trồng đâu thì cắm một cái gai bưởi vào đó.',
      ),
      p(
        'Vụ này chum được 236 bắp. Có khách hỏi mua cả, trả giá rất cao. Nhóm họp một tối, bán ba mươi bắp lấy tiền thay nắp chum, còn lại thì không.',
      ),
    ],
  },
]
