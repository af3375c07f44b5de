import { h2, infoBox, p, pullQuote, quote, rule, table, ul } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

export const schoolStories: DemoStory[] = [
  {
    key: 'lop-hoc-chu-buoi-toi-khuoi-dau',
    headline: 'Lớp học chữ buổi tối ở Khuổi Dâu, trò lớn nhất 67 tuổi',
    sapo: 'Hai mươi ba học viên, có người đi học cùng cháu nội. Họ học từ bảy rưỡi tối đến chín giờ, bài đầu tiên không phải chữ a mà là tên của chính mình.',
    section: 'giao-duc/truong-lop',
    tags: ['xóa mù chữ', 'Khuổi Dâu', 'đời sống vùng cao'],
    by: [writes('anh'), shoots('cham')],
    hero: {
      picture: 'lop-hoc',
      caption: 'Phòng học ban ngày của lớp 3, ban tối là lớp của ông bà, cha mẹ các em.',
      credit: 'Ảnh: Lâm Chàm',
    },
    days: 0,
    body: () => [
      p(
        'Ông Sùng A Chớ ngồi bàn cuối, vì bàn đầu thấp quá, đầu gối ông chạm mặt bàn. Ông 67 tuổi, học cùng lớp với con dâu. Cháu nội ông học lớp 3 chính ở phòng này, ban ngày, và hay để lại trong ngăn bàn một viên phấn cho ông.',
      ),
      p(
        'Cô giáo Lù Thị Dung không dạy theo thứ tự bảng chữ cái. Buổi đầu cô viết tên từng người lên bìa, mỗi người một tờ, tập cho đến khi nhắm mắt cũng viết được. Buổi thứ hai viết tên con. Buổi thứ ba viết tên bản.',
      ),
      p(
        '“Người lớn học chữ khác trẻ con. Trẻ con học để mai sau dùng. Các bác học để mai dùng luôn, ra chợ dùng, ký giấy dùng, nên chữ nào dạy tối nay phải có ích sáng mai”, cô Dung nói.',
      ),
      h2('Bài tập mang từ chợ về'),
      p(
        'Tối thứ Năm là tối bài tập mang về. Ai nhặt được gì có chữ thì đem đến: vỏ gói mì, tờ lịch, nhãn thuốc trừ sâu. Cả lớp cùng đọc. Chị Giàng Thị Sua đem theo mảnh bìa ghi giá ở chợ; đọc xong mới biết lâu nay mình bán gừng theo giá loại hai.',
      ),
      p(
        'Có tối mất điện, lớp thắp đèn dầu. Có tối mưa, chỉ mười người tới, ướt như chuột. Sổ điểm danh ba tháng cho thấy trung bình mỗi tối vắng hai người, phần nhiều là vì bò đẻ.',
      ),
      p(
        'Tuần trước, lớp thi viết thư. Ông Chớ viết bảy dòng cho người con trai đi làm xa. Thư gửi đi năm ngày thì có điện thoại gọi về. Ông nghe máy, không nói được gì, chỉ đưa cho cô Dung nghe hộ tiếng người đầu dây bên kia đang đọc to từng dòng.',
      ),
    ],
  },
  {
    key: 'thu-vien-trong-chuong-trau-cu',
    headline: 'Thư viện trong chuồng trâu cũ: một nghìn cuốn sách, hai bóng đèn',
    sapo: 'Bỏ nuôi trâu, nhà anh Hoàng Văn Tẹo ở Nà Tông cọ sạch chuồng, lát sàn gỗ, đóng giá sách. Trẻ trong thôn đến đọc mỗi chiều, luật duy nhất là rửa tay ở máng nước.',
    section: 'giao-duc/truong-lop',
    tags: ['sách', 'Suối Ngàn', 'trẻ em'],
    by: [writes('anh')],
    hero: {
      picture: 'ke-sach',
      caption: 'Giá sách đóng từ ván chuồng cũ, bào lại, còn nguyên vết sừng trâu cọ.',
    },
    days: 2,
    clock: '09:30',
    body: () => [
      p(
        'Trên cây cột ở cửa vẫn còn vết lõm nhẵn bóng, cao ngang hông người lớn. Đó là chỗ con trâu cuối cùng của nhà hay cọ sừng. Anh Tẹo giữ lại, kẻ thêm vạch bên cạnh làm thước đo chiều cao cho lũ trẻ.',
      ),
      p(
        'Nhà anh thôi nuôi trâu từ năm kia, khi ruộng đã cày bằng máy. Cái chuồng rộng hai mươi tám mét vuông bỏ không. Con gái anh học lớp 6, mê đọc, nhưng từ Nà Tông ra thư viện xã phải qua suối. Anh nghĩ, thôi thì mang thư viện vào chuồng.',
      ),
      p(
        'Cọ chuồng mất bốn ngày, quét vôi ba lượt, phơi nắng một tháng cho hết mùi. Sách lúc đầu có 47 cuốn của con gái. Rồi thầy cô cho, người đi làm xa gửi về, hai lần xe thư viện thanh lý chở lên. Nay được 1.036 cuốn, xếp theo màu gáy, vì các em nhỏ chưa biết xếp theo tên.',
      ),
      pullQuote('Cuốn nào rách nhiều nhất thì tôi biết cuốn ấy hay.', 'Anh Hoàng Văn Tẹo'),
      p(
        'Buổi chiều nào cũng có chừng hai chục em. Luật treo ở máng nước: rửa tay, lau khô, vào nhẹ chân vì có em bé ngủ. Không có sổ mượn. Em nào mang sách về thì để lại một vật làm tin. Trên cái đinh ngoài cửa lúc nào cũng lủng lẳng dăm chiếc dép, vài con quay và một cái ná cao su.',
      ),
      p(
        'Mùa này trời tối sớm, anh Tẹo mắc thêm bóng đèn thứ hai. Tiền điện hai bóng mỗi tháng 31.000 đồng. Anh tính ra bằng nửa gánh cỏ trâu ngày trước.',
      ),
    ],
  },
  {
    key: 'phoi-bon-tram-chiec-chan-trong-mot-ngay-nang',
    headline: 'Trường nội trú Nậm Sương phơi bốn trăm chiếc chăn trong một ngày nắng',
    sapo: 'Đợi hai tuần mới có một ngày nắng to, thầy trò Nậm Sương mang hết chăn ra sân. Đến bốn giờ chiều, cả trường thơm mùi nắng và không ai muốn gấp chăn lại.',
    section: 'giao-duc/noi-tru',
    tags: ['nội trú', 'Nậm Sương', 'học sinh'],
    by: [writes('anh')],
    hero: {
      picture: 'san-truong',
      caption: 'Sân trường nội trú Nậm Sương giờ ra chơi, trước hôm phơi chăn.',
    },
    days: 5,
    clock: '17:00',
    body: () => [
      p(
        'Sáu giờ sáng, thầy Nông Văn Quý nhìn trời rồi đánh một hồi trống dài, không phải hiệu vào lớp, mà là hiệu phơi chăn. Bốn trăm linh hai em chạy ngược về phòng ở.',
      ),
      p(
        'Dây phơi không đủ. Chăn được vắt lên lan can, lên xà đơn, lên khung thành, lên hàng rào, lên cả bức tường bể nước. Lớp 6 thấp nhất nên được giao bãi cỏ. Lớp 9 trèo lên mái nhà xe, có thầy giữ thang.',
      ),
      p(
        'Buổi học hôm ấy vẫn như thường, chỉ khác là cứ hết tiết, mỗi lớp cử hai em ra lật chăn. Cô dạy sinh học đổi bài, bê kính hiển vi ra sân cho học trò soi con mạt bụi, xem nắng và khô làm gì chúng.',
      ),
      p(
        'Em Lò Thị Ước, lớp 7, xa nhà lần đầu. Chăn của em do bà khâu, bên trong là bông nhà trồng. Em không đem phơi chung mà ngồi ôm trên bậc thềm, quay hết mặt này sang mặt kia. Em bảo sợ mùi nắng sẽ át mất mùi nhà.',
      ),
      p(
        'Bốn giờ chiều thu chăn. Chăn phồng lên, phòng nào cũng chật. Tối hôm đó, thầy trực đi kiểm tra lúc chín giờ rưỡi thấy cả dãy đã tắt đèn, im phăng phắc. Trong sổ trực thầy ghi một dòng: “Ngủ sớm. Lý do: chăn ấm”.',
      ),
    ],
  },
  {
    key: 'thay-toan-day-do-doi-che-bang-bong-nang',
    headline: 'Thầy giáo toán dạy đo đồi chè bằng sợi dây và bóng nắng',
    sapo: 'Bài kiểm tra hình học của lớp 8 ở Tả Mây diễn ra ngoài đồi: tính xem quả đồi sau trường cao bao nhiêu, chỉ với một cây gậy, một cuộn dây và cái bóng của mình.',
    section: 'giao-duc/truong-lop',
    tags: ['Tả Mây', 'học sinh'],
    by: [writes('anh'), shoots('cham')],
    hero: {
      picture: 'doi-che',
      caption: 'Quả đồi chè sau trường, “đề bài” của lớp 8 ở Tả Mây.',
      credit: 'Ảnh: Lâm Chàm',
    },
    days: 10,
    clock: '13:40',
    body: () => [
      p(
        'Lớp chia sáu nhóm. Mỗi nhóm được phát một cây gậy dài đúng một mét, một cuộn dây có thắt nút từng gang, và một câu hỏi: đồi cao mấy mét?',
      ),
      p(
        'Thầy Ma Seo Dín không nói gì thêm, ngồi xuống gốc chè, giở nước ra uống. Hai nhóm chạy thẳng lên đỉnh thả dây, dây không tới đất. Một nhóm đi hỏi bà cụ hái chè. Ba nhóm còn lại cắm gậy, đo bóng gậy, rồi ngẩn ra vì không thấy bóng của quả đồi đâu.',
      ),
      p(
        'Gần nửa buổi, nhóm của em Chảo Láo Tả nghĩ ra cách dùng cái cây trên đỉnh: đứng xa, ngắm qua đầu gậy, đo hai lần ở hai chỗ khác nhau. Em vẽ hai hình tam giác lồng vào nhau xuống đất bằng gót chân.',
      ),
      table({
        caption: 'Kết quả của sáu nhóm',
        head: ['Nhóm', 'Cách đo', 'Kết quả'],
        rows: [
          ['1', 'Hai lần ngắm qua gậy', '47 m'],
          ['2', 'Hai lần ngắm qua gậy', '51 m'],
          ['3', 'Đếm luống chè, nhân bề cao một bậc', '44 m'],
          ['4', 'Bóng gậy', 'chưa xong'],
          ['5', 'Thả dây từng đoạn', '49 m'],
          ['6', 'Hỏi bà hái chè', '“cao vừa”'],
        ],
        note: 'Số đo bằng máy của đội làm đường: 48,5 m.',
      }),
      p(
        'Cả lớp ngồi xuống cỏ đọc kết quả. Thầy không nói ngay nhóm nào đúng, chỉ hỏi từng nhóm sai ở đâu, tự biết chưa. Nhóm thả dây bảo dây bị chùng. Nhóm nhắm gậy bảo bạn cầm gậy thở mạnh quá. Nhóm bóng gậy bảo tại mặt trời.',
      ),
      p(
        'Nhóm 3 được điểm cao nhất. Thầy giải thích: cách của nhóm 1 đúng hơn, nhưng cách của nhóm 3 là thứ thầy chưa từng nghĩ tới. Luống nào cũng cách nhau như nhau, người trồng đã đo hộ từ trước rồi.',
      ),
      p('Nhóm 6 cũng được điểm, vì đã hỏi thêm được bà cụ chuyện ngày xưa đồi có hai gốc thông.'),
    ],
  },
  {
    key: 'tu-dien-tranh-cua-hoc-tro-phin-ha',
    headline: 'Học trò Phìn Hạ làm từ điển tranh để dạy bà nội tiếng phổ thông',
    sapo: 'Bắt đầu từ câu hỏi “ấm nước nói thế nào” của một bà cụ, lớp 5 ở Phìn Hạ vẽ được 340 đồ vật, ghi hai thứ tiếng, đóng thành sách và photo cho từng nhà.',
    section: 'giao-duc/truong-lop',
    tags: ['Phìn Hạ', 'sách', 'học sinh'],
    by: [writes('anh')],
    days: 20,
    clock: '08:00',
    body: (t) => [
      p(
        'Bà nội của em Lý Mùi Ghển đi khám bệnh, y tá bảo bà lấy cái ấm. Bà đưa cái bát. Về nhà, bà bắt cháu dạy. Cháu dạy được mấy hôm thì hết từ, bèn mang chuyện lên lớp.',
      ),
      p(
        'Cô chủ nhiệm cho mỗi em vẽ mười thứ có trong nhà mình. Vẽ xong về hỏi ông bà gọi bằng tiếng Dao thế nào, hỏi cô tiếng phổ thông viết ra sao. Bức đầu tiên là cái ấm.',
      ),
      p('Sách chia làm bảy phần, theo thứ tự các em bàn nhau là “đi từ bếp đi ra”:'),
      ul(
        'Trong bếp: 71 từ',
        'Trong nhà: 58 từ',
        'Trên người: 46 từ',
        'Ngoài sân và chuồng: 49 từ',
        'Ruộng nương: 52 từ',
        'Ở chợ: 38 từ',
        'Ở trạm xá: 26 từ',
      ),
      p(
        'Phần khó nhất là ruộng nương. Tiếng Dao ở Phìn Hạ có sáu từ chỉ sáu kiểu cuốc, tiếng phổ thông chỉ một. Các em bèn vẽ cả sáu, ghi “cuốc” ở dưới, rồi thêm một dòng: “Hỏi ông để biết cái nào”.',
      ),
      t.figure('ngo-treo-hien', {
        caption: 'Ngô treo hiên: trang 112 của cuốn từ điển, có năm từ để gọi tùy ngô khô đến đâu.',
      }),
      p(
        'Cuốn sách dày 124 trang, đóng bằng chỉ khâu bao. Bản đầu tiên bà của Ghển giữ, bìa bọc vải chàm. Tối nào hai bà cháu cũng giở vài trang, bà đọc cột của cháu, cháu đọc cột của bà, ai vấp thì người kia được vặn nhỏ ngọn đèn xuống một nấc.',
      ),
      p(
        'Bà của Ghển giờ nhận ra hơn hai trăm từ. Đổi lại, cháu bà mới biết rằng cái gác nhỏ trên bếp, ngày nào cũng nhìn, hóa ra có tên.',
      ),
    ],
  },
  {
    key: 'lop-nghe-moc-nhan-them-24-hoc-vien',
    headline: 'Lớp nghề mộc nhận thêm 24 học viên, học xong có xưởng nhận',
    sapo: 'Khóa bốn tháng dạy đóng bàn ghế, làm cửa và sửa nhà gỗ, học ba ngày mỗi tuần tại xưởng Nà Hin. Không thu học phí, ở xa có chỗ ngủ.',
    section: 'giao-duc/hoc-nghe',
    tags: ['học nghề', 'nghề thủ công', 'Nà Hin', 'việc làm'],
    by: [writes('anh')],
    days: 0,
    body: () => [
      p(
        'Người học từ 17 đến 45 tuổi, không đòi bằng cấp. Buổi đầu chỉ kiểm tra một việc: cưa một đường thẳng dài bốn gang. Cưa lệch cũng được nhận, nhưng phải biết mình lệch.',
      ),
      infoBox(
        'Ghi danh lớp mộc',
        ul(
          '**Nơi nhận** Xưởng mộc Nà Hin, cạnh bến xe buýt số 05',
          '**Hạn cuối** {Thứ+12} {ngày+12}, trước 17 giờ',
          '**Mang theo** Căn cước và một bộ quần áo cũ',
          '**Thời gian học** Thứ Hai, thứ Tư, thứ Sáu, từ 7 giờ 30',
        ),
      ),
      p(
        'Ba khóa trước có 61 người học xong, trong đó 38 người đang làm ở các xưởng trong tỉnh, 9 người tự mở xưởng tại nhà. Khóa này mở thêm một buổi về tính giá, vì nhiều thợ trẻ làm đẹp mà lỗ.',
      ),
    ],
  },
  {
    key: 'bua-sang-truong-suoi-ngan-doi-gio',
    headline: 'Bữa sáng ở trường Suối Ngàn dời lên 6 giờ 15 để trò xa kịp ăn',
    sapo: 'Từ khi có cầu treo, học sinh thôn Nà Tông đến trường sớm hơn hẳn. Bếp trường đổi giờ nấu, thêm bánh sắn và cháo gà hai bữa mỗi tuần.',
    section: 'giao-duc',
    topic: 'cau-treo-suoi-ngan',
    tags: ['Suối Ngàn', 'học sinh'],
    by: [writes('anh')],
    related: ['cau-treo-suoi-ngan-cat-day-chan'],
    days: 26,
    clock: '07:25',
    body: () => [
      p(
        'Trước kia, 7 giờ kém 10 trò Nà Tông mới tới nơi, chân còn ướt, bữa sáng đã nguội. Nay các em có mặt từ 6 giờ, ngồi ngoài hiên chờ cửa bếp mở.',
      ),
      p(
        'Hai cô nuôi Cà Thị Hiêng và Lèo Thị Phóng quyết định dậy sớm nửa giờ. Thực đơn trong tuần: cháo gà, xôi ngô, bánh sắn hấp, cơm rang, cháo gà, và bún vào thứ Bảy cho các em ở lại.',
      ),
      rule(),
      quote(
        'Trẻ con no bụng thì tiết đầu nó mới nghe. Cô dạy giỏi đến mấy cũng phải đợi tôi nấu xong đã.',
        'Cô Cà Thị Hiêng',
      ),
    ],
  },
  {
    key: 'xe-thu-vien-sa-lay-va-buoi-doc-giua-duong',
    headline: 'Xe thư viện sa lầy, học trò kéo lên rồi ngồi đọc ngay giữa đường',
    sapo: 'Chuyến xe sách lên Khuổi Dâu mắc bùn cách trường 600 m. Bốn mươi em ra kéo, kéo xong thì không em nào chịu về lớp, thế là cả tiết học chuyển ra vệ đường.',
    section: 'giao-duc/truong-lop',
    tags: ['sách', 'Khuổi Dâu', 'học sinh'],
    by: [writes('anh'), shoots('cham')],
    hero: {
      picture: 'xe-thu-vien',
      caption: 'Xe thư viện sau khi ra khỏi vũng bùn, mở cửa hông cho mượn luôn tại chỗ.',
      credit: 'Ảnh: Lâm Chàm',
    },
    days: 35,
    clock: '14:50',
    body: () => [
      p(
        'Bác tài Hoàng Văn Nhạc chở sách đã năm năm, chưa lần nào lỡ hẹn. Sáng ấy trời mưa lớn, xe trượt khỏi vệt đá, bánh sau ngập quá nửa. Bác gọi điện cho trường, giọng áy náy, báo phải lùi sang tuần sau.',
      ),
      p(
        'Cô hiệu phó chưa kịp trả lời thì đám lớp 5 đứng ngoài cửa sổ nghe được. Mười phút sau, bốn mươi em đã có mặt ở vũng bùn, đem theo dây kéo co và ba tấm phên chuồng gà.',
      ),
      p(
        'Lót phên, buộc dây, hô. Lần thứ nhất dây tuột. Lần thứ hai xe nhích. Lần thứ ba, xe vọt lên, cả hàng ngã ngửa, bùn từ đầu đến chân. Bác Nhạc mở cửa hông định lấy khăn cho các em lau, và thế là hàng giá sách hiện ra.',
      ),
      p(
        'Không ai dám sờ vì tay bẩn. Bác bèn múc nước rãnh cho rửa, lau bằng chính cái áo mưa của mình. Các em ngồi dọc bờ cỏ, mỗi em một cuốn. Cô giáo ra gọi về học, thấy thế thì bảo tiết này là tiết tập đọc, dặn bác tài đừng nổ máy vội.',
      ),
      p(
        'Phiếu mượn hôm ấy ghi 118 cuốn, gấp đôi mọi lần. Cuốn nào trả về cũng có một vệt bùn khô ở mép bìa. Bác Nhạc không lau. Bác bảo để các trường sau biết sách đã đi qua đường nào.',
      ),
    ],
  },
]
