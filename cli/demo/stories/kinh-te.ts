import { embed, infoBox, ol, p, quote, table, ul } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

export const businessStories: DemoStory[] = [
  {
    key: 'gia-nong-san-sang-nay-que-dung-thao-qua-nhich',
    headline: 'Giá nông sản sáng nay: quế đứng yên, thảo quả nhích, cam giảm nhẹ',
    shortTitle: 'Giá nông sản sáng nay',
    sapo: 'Cam Mường Lan loại một giảm 500 đồng/kg vì nhiều vườn cùng cắt, thảo quả khô tăng 2.000 đồng. Mười hai mặt hàng được ghi tại chợ đầu mối lúc 5 giờ 30.',
    section: 'kinh-te/thi-truong',
    topic: 'mua-cam-muong-lan',
    tags: ['giá nông sản', 'cam', 'quế'],
    by: [writes('suong')],
    hero: {
      picture: 'sap-hoa-qua',
      caption: 'Dãy hoa quả ở chợ đầu mối, giờ chia hàng cho các sạp lẻ.',
    },
    related: ['cam-muong-lan-cat-lua-dau'],
    days: 0,
    body: () => [
      p(
        'Sáng {thứ} {ngày}, chợ đầu mối nhận chừng 61 tấn hàng, nhiều hơn hôm qua 9 tấn, phần lớn là cam và cải bắp. Xe về sớm nên đến 7 giờ chợ đã vãn.',
      ),
      table({
        caption: 'Giá mua tại chợ đầu mối, đồng/kg',
        head: ['Mặt hàng', 'Sáng nay', 'So với hôm qua', 'So với tuần trước'],
        rows: [
          ['Cam loại 1', '17.000', '−500', '−1.500'],
          ['Cam loại 2', '12.500', '0', '−1.000'],
          ['Quế ống', '61.500', '0', '0'],
          ['Thảo quả khô', '147.000', '+2.000', '+4.000'],
          ['Gạo nếp nương', '39.000', '0', '+1.000'],
          ['Gạo tẻ thơm', '21.500', '0', '0'],
          ['Ngô hạt', '8.300', '+100', '+100'],
          ['Gừng củ', '15.500', '+500', '+2.000'],
          ['Cải bắp', '6.200', '−300', '−800'],
          ['Su su quả', '5.500', '0', '−200'],
          ['Chè búp tươi', '20.500', '0', '−500'],
          ['Gà thả đồi', '112.000', '+1.000', '+2.000'],
        ],
        note: 'Phóng viên ghi tại chợ lúc 5 giờ 30, trung bình ba điểm cân. Giá tại vườn thấp hơn chừng 10%.',
      }),
      p(
        'Cam giảm ba buổi liền không phải vì khách bớt ăn. Tuần này cả Mường Lan lẫn Pác Nương cùng cắt quả, trong khi xe hàng chưa tăng chuyến. Bác Lường Văn Phủ có 2 ha cam bảo bác hoãn cắt nửa vườn: “Quả treo trên cây thêm mười ngày không sao, càng ngọt. Cắt xuống mới là phải bán”.',
      ),
      p(
        'Gừng tăng tuần thứ hai liên tiếp. Người mua gom về làm mứt, làm trà, chọn củ già, vỏ mỏng. Quế giữ giá đã gần một tháng, các điểm thu mua vẫn nhận đều.',
      ),
    ],
  },
  {
    key: 'bon-nha-chung-mot-may-say-mang',
    headline: 'Bốn nhà chung một máy sấy, măng khô thôi phải đợi nắng',
    sapo: 'Góp mỗi nhà 9 triệu đồng mua chiếc máy sấy 36 khay, bốn hộ ở Khuổi Dâu làm được măng khô cả trong những tuần mưa dầm. Tháng đầu, mẻ nào hỏng họ đều ghi lại lý do.',
    section: 'kinh-te/san-pham-ocop',
    tags: ['OCOP', 'Khuổi Dâu'],
    by: [writes('suong')],
    hero: {
      picture: 'ngo-phoi-san',
      caption: 'Khi trời nắng, sân hợp tác xã vẫn ưu tiên cho ngô; măng đã có máy.',
    },
    days: 1,
    clock: '08:15',
    body: () => [
      p(
        'Trên tường nhà chị Lèng Thị Hoa dán một tờ giấy kẻ ô, tên là “Sổ mẻ hỏng”. Mẻ 2: sấy nóng quá, măng xém mép. Mẻ 5: khay dưới ướt vì xếp dày. Mẻ 9: mất điện lúc nửa đêm, không ai dậy. Từ mẻ 14 trở đi, tờ giấy để trống.',
      ),
      p(
        'Mùa măng ở Khuổi Dâu rơi đúng mùa mưa. Măng luộc xong mà ba ngày không có nắng thì nhớt, phải đổ cho lợn. Mỗi năm, nhà chị Hoa đổ đi chừng một phần ba. Nhà chị Máy, chị Xuyến, nhà ông Vảng cũng thế.',
      ),
      p(
        'Chiếc máy giá 36 triệu đồng, chạy điện và củi, mỗi mẻ 120 kg măng tươi, mười sáu tiếng thì được. Bốn nhà chia lịch theo ngày chợ, nhà nào đến phiên thì ngủ ở cái chòi cạnh máy, đêm dậy đảo khay hai lần.',
      ),
      quote(
        'Trước, tôi xem trời mà làm. Giờ tôi xem đồng hồ. Mệt hơn một tí nhưng không phải năn nỉ ông trời nữa.',
        'Chị Giàng Thị Máy, Khuổi Dâu',
      ),
      p(
        'Măng sấy máy vàng nhạt, không thơm khói như măng gác bếp. Khách quen chê lúc đầu. Nhóm chị Hoa thử để hai tiếng cuối đốt bằng củi mận, mùi khói về lại vừa đủ. Cái túi nửa cân in tên bốn nhà và số mẻ, ai ăn thấy không vừa ý có thể gọi hỏi mẻ ấy hôm đó ai thức.',
      ),
      p(
        'Sau năm tháng, họ bán được 640 kg, giá 230.000 đồng/kg, trả xong tiền máy. Sang năm, họ muốn sấy thêm mận và gừng trong những tháng không có măng.',
      ),
    ],
  },
  {
    key: 'to-theu-na-hin-nhan-don-600-tui-vai',
    headline: 'Tổ thêu Nà Hin nhận đơn 600 túi vải, chia nhau từng đường kim',
    sapo: 'Đơn hàng lớn nhất từ ngày lập tổ đòi 600 chiếc túi giống nhau. Mười chín người thêu phải học một điều chưa từng làm: thêu không theo ý mình.',
    section: 'kinh-te/viec-lam',
    tags: ['thổ cẩm', 'Nà Hin', 'việc làm'],
    by: [writes('ngan'), shoots('cham')],
    hero: {
      picture: 'tho-cam-hoa-tram',
      caption: 'Hoa văn quả trám được chọn cho đơn 600 chiếc túi của tổ thêu Nà Hin.',
    },
    days: 1,
    clock: '15:10',
    body: (t) => [
      p(
        'Chiếc mẫu treo giữa nhà, ai đi qua cũng lật lên xem mặt trái. Mặt trái của người thêu Nà Hin xưa nay mỗi người một kiểu, nhìn nút chỉ là biết tay ai. Lần này, khách muốn 600 mặt trái như một.',
      ),
      p(
        'Tổ có mười chín người, trẻ nhất 22, già nhất 68 tuổi. Sau ba buổi cãi nhau khá vui vẻ, họ chia túi thành năm phần: viền, quả trám lớn, quả trám nhỏ, hàng chân chim và quai. Mỗi người chỉ thêu một phần, thêu xong chuyền sang người bên cạnh.',
      ),
      p(
        '“Mắt tôi kém, chỉ thêu được viền, mà viền thì dài. Hóa ra tôi lại thành người quan trọng, vì không có viền thì không ai làm tiếp được”, bà Nùng Thị Xuyến, 68 tuổi, kể.',
      ),
      t.figure('soi-nhuom', {
        caption: 'Chỉ nhuộm phơi trên sào: đỏ từ rễ cây, vàng từ nghệ, xanh từ chàm.',
        credit: 'Ảnh: Lâm Chàm',
      }),
      p(
        'Mỗi chiếc túi tiền công 68.000 đồng, chia theo phần. Làm đều tay, một người được khoảng 140.000 đồng mỗi ngày mà vẫn kịp đón con, nấu cơm. Chỉ nhuộm bằng cây, nên phải nhuộm đủ cho cả đơn trong một lứa nắng; lệch lứa là lệch màu.',
      ),
      p(
        'Cuối tuần nào cả tổ cũng ngồi chung một buổi để so hàng. Chiếc túi nào lệch, họ không hỏi ai thêu mà chuyền tay nhau tháo. Cách ấy do bà Xuyến đặt ra: tháo chung thì không ai phải ngượng, mà lần sau ai cũng nhớ.',
      ),
      p(
        'Phần vải thừa cắt ra được mấy trăm mảnh nhỏ. Người trong tổ giữ lại, ai thích thêu gì thì thêu, đúng theo ý mình. Chúng sẽ thành sáu chục chiếc gối tựa, không chiếc nào giống chiếc nào, và theo lời chị em thì bán đắt hơn.',
      ),
    ],
  },
  {
    key: 'nep-pac-nuong-dong-tui-ghi-ten-tung-nha',
    headline: 'Nếp Pác Nương đóng túi một cân, ghi tên từng nhà trồng',
    sapo: 'Hai mươi tám hộ ở Pác Nương không trộn chung thóc nữa. Mỗi túi gạo mang tên người trồng, tên thửa ruộng và tuần gặt, để người ăn biết mình đang ăn cơm của ai.',
    section: 'kinh-te/san-pham-ocop',
    tags: ['OCOP', 'Pác Nương', 'nông nghiệp'],
    by: [writes('suong')],
    hero: {
      picture: 'ruong-bac-thang-vang',
      caption: 'Ruộng nếp ở Pác Nương tuần gặt. Mỗi thửa có một tên gọi riêng.',
    },
    days: 11,
    clock: '08:50',
    body: () => [
      p(
        'Thửa Cối Đá, thửa Bà Ké, thửa Trâu Nằm. Tên ruộng ở Pác Nương do người đi trước đặt, không có trong giấy tờ nào, nay được in trên túi gạo một cân, ngay dưới tên nhà trồng.',
      ),
      p(
        'Ý ấy đến từ một lần bị trả hàng. Năm kia, cả xã gom thóc bán chung, một bao ẩm làm mốc lây cả lô 800 kg, và chẳng ai biết bao ấy từ đâu ra. “Không biết lỗi của ai thì thành lỗi của tất cả”, chị Lù Thị Nga, người giữ kho, kể lại.',
      ),
      p(
        'Thóc giờ phơi riêng, xát riêng, mỗi nhà một số. Máy xát vẫn chung, nhưng trước khi đổi nhà phải chạy không năm phút và quét sạch máng. Chậm hơn, bù lại hai mươi tháng nay chưa có túi nào bị trả.',
      ),
      infoBox(
        'Đọc một túi nếp Pác Nương',
        ul(
          '**Dòng đầu** Tên chủ nhà và tên thửa ruộng',
          '**Dòng hai** Tuần gặt, tính theo tháng âm lịch',
          '**Dòng ba** Số ngày phơi nắng',
          '**Góc dưới** Số điện thoại của người xát, không phải của cửa hàng',
        ),
      ),
      p(
        'Có nhà lúc đầu không chịu ghi tên, sợ gạo mình thua gạo người. Bà Lù Thị Chướng là một trong số đó. Vụ thứ hai, thấy khách quay lại hỏi đúng tên chị dâu, bà đồng ý, nhưng dặn in cỡ chữ nhỏ hơn một chút. Vụ thứ ba, bà hỏi sao chữ tên mình bé thế.',
      ),
      p(
        'Giá 45.000 đồng một túi, cao hơn nếp bán xá 6.000 đồng. Trên phố, có nhà ăn mãi một tên quen. Ông Lục Văn Phừ, 71 tuổi, cách đây ít lâu nhận được cuộc gọi từ một người chưa từng gặp, hỏi sao tháng này không thấy gạo thửa Trâu Nằm. Ông đáp: trâu nằm lâu quá, ruộng năm nay gặt muộn mười ngày.',
      ),
    ],
  },
  {
    key: 'lop-sua-may-nong-cu-cua-ong-lu-phong',
    headline: 'Lớp sửa máy nông cụ của ông Phong: mang máy hỏng nhà mình đến học',
    sapo: 'Không giáo trình, không bàn ghế. Học viên lớp ông Lù Văn Phong ở Bản Liềm phải tự tháo được chiếc máy hỏng của nhà, chữa cho nổ lại thì mới tính là xong khóa.',
    section: 'kinh-te/viec-lam',
    tags: ['học nghề', 'Bản Liềm', 'việc làm'],
    by: [writes('suong')],
    days: 4,
    clock: '16:45',
    body: () => [
      p(
        'Sân nhà ông Lù Văn Phong lúc nào cũng có chừng chục cái máy nằm phơi bụng: máy cày tay, máy tuốt, máy phát cỏ, có cả chiếc quạt thóc thời bao cấp đạp bằng chân. Mỗi cái treo một mảnh bìa ghi tên chủ và bệnh: “khó nổ”, “nổ mà không đi”, “không biết”.',
      ),
      p(
        'Ông Phong 58 tuổi, ba mươi năm làm thợ máy. Hai năm trước ông đau lưng, không cúi lâu được nữa, mới nghĩ ra chuyện mở lớp: người học cúi thay, ông ngồi ghế chỉ tay.',
      ),
      p('Một khóa gồm sáu buổi tối, mỗi tuần hai buổi:'),
      ol(
        'Buổi 1 và 2: tháo, lau, xếp đúng thứ tự ra chiếu, lắp lại.',
        'Buổi 3: nghe tiếng máy đoán bệnh, bịt mắt.',
        'Buổi 4 và 5: chữa máy của chính mình.',
        'Buổi 6: đổi máy, chữa máy của người khác.',
      ),
      p(
        'Học phí là 200.000 đồng cả khóa, ai chữa được máy cho nhà hàng xóm thì được trả lại một nửa. Đến nay lớp có 47 người học xong, trong đó mười một phụ nữ. Chị Thào Mí Lử, 31 tuổi, là người đầu tiên mở được tiệm sửa máy ở Khuổi Dâu.',
      ),
      p(
        '“Bà con lúc đầu tưởng tôi trông hàng cho chồng. Tôi bảo chồng tôi ở nhà trông con, còn ai muốn chữa máy thì đưa đây”, chị Lử kể.',
      ),
      p('Khóa mới bắt đầu tối {thứ+3} {ngày+3}, nhận tám người. Điều kiện duy nhất: có máy hỏng.'),
    ],
  },
  {
    key: 'xe-gom-rau-doi-cho-do',
    headline: 'Xe gom rau đổi chỗ đỗ, chợ đầu mối bớt một giờ tắc',
    sapo: 'Từ sáng nay, xe tải lấy rau đỗ ở bãi phía sau kho cũ, nhường cổng chính cho xe máy và người gánh. Giờ cao điểm từ 4 đến 5 giờ không còn kẹt cứng.',
    section: 'kinh-te',
    tags: ['giá nông sản', 'giao thông'],
    by: [writes('suong')],
    days: 0,
    body: () => [
      p(
        'Bãi mới rộng 1.200 m², rải đá dăm, có lối ra riêng phía đường bờ suối. Mười sáu chiếc xe tải nhỏ đỗ chéo góc, hàng chuyển từ sạp ra bằng xe đẩy, quãng đường dài thêm 80 m.',
      ),
      p(
        'Chị Lồ Thị Mẩy bán cải ở dãy giữa đếm sáng nay gánh hàng từ cổng vào sạp mất bốn phút. Hôm qua là hai mươi phút, trong đó mười lăm phút đứng yên nhìn ống khói xe tải.',
      ),
      p(
        'Người đẩy xe được trả 5.000 đồng một chuyến. Ngày đầu có chín người nhận việc, đến 6 giờ ai cũng được hơn ba chục chuyến.',
      ),
    ],
  },
  {
    key: 'khau-vang-thu-day-hang-khong-tui-ni-long',
    headline: 'Chợ Khau Vàng thử một dãy hàng không túi ni lông',
    sapo: 'Mười tám sạp rau và quà bánh gói bằng lá dong, lá chuối, buộc lạt. Bốn phiên đầu, người bán đếm được số túi không phải dùng: hơn năm nghìn chiếc.',
    section: 'kinh-te/thi-truong',
    topic: 'chuyen-cho-phien',
    tags: ['chợ phiên', 'Khau Vàng', 'môi trường'],
    by: [writes('suong'), shoots('cham')],
    hero: {
      picture: 'cho-phien',
      caption: 'Chợ Khau Vàng phiên Chủ nhật {cn}, dãy hàng gói lá nằm bên trái, dưới ô xanh.',
      credit: 'Ảnh: Lâm Chàm',
    },
    days: 1,
    clock: '10:30',
    body: () => [
      p(
        'Bà Vương Thị Chở bán xôi ở chợ Khau Vàng ba mươi năm, hai mươi năm đầu gói lá, mười năm sau gói túi. Phiên Chủ nhật {cn}, bà gói lá trở lại. Bà bảo tay vẫn nhớ, chỉ có lưng là không nhớ, vì phải dậy sớm hơn nửa tiếng đi cắt lá.',
      ),
      p(
        'Dãy thử có mười tám sạp, chiếm góc râm phía đông. Lá do bốn nhà trồng chuối trong xã bán, 10.000 đồng một bó ba chục tàu. Tính ra mỗi gói tốn thêm 200 đồng. Người bán chịu một nửa, nửa kia cộng vào giá, và chưa thấy ai mặc cả chuyện đó.',
      ),
      p(
        'Cái vướng là đồ ướt. Đậu phụ, tiết, nước dùng thì lá không gói nổi. Sạp đậu của chị Hoàng Thị Dín cho mượn cặp lồng, đặt cọc 20.000 đồng, phiên sau mang trả. Chị mua ba mươi chiếc, sau bốn phiên còn hai mươi chín; chiếc thứ ba mươi thì chị biết ai giữ.',
      ),
      embed(
        'https://www.youtube.com/watch?v=KhauVang018',
        'Gói xôi bằng lá dong trong bảy giây: bà Vương Thị Chở, chợ Khau Vàng',
      ),
      p(
        'Người mua cũng phải quen dần. Mấy chị ở phố xuống chợ sáng Chủ nhật đã bắt đầu cắp làn, có người lục ra chiếc làn nhựa đỏ của mẹ ngày trước. Bà Chở thấy chiếc làn ấy thì gói thêm cho một nắm xôi, bảo là tiền công giữ làn.',
      ),
      p(
        'Tan chợ, người quét rác kéo xe qua dãy này nhanh hơn mọi dãy khác. Lá vụn hất luôn vào gốc trẩu. Hết tháng, các sạp sẽ ngồi lại tính tiếp; nghe đâu dãy hàng thịt bên cạnh cũng đang hỏi mua lá.',
      ),
    ],
  },
]
