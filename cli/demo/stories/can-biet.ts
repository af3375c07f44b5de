import { h2, infoBox, ol, p, table, ul } from '#newsroom/body/build'
import { type DemoStory, writes } from '../story.ts'

export const guideStories: DemoStory[] = [
  {
    key: 'cho-phien-nao-hop-ngay-nao-trong-thang',
    headline: 'Chợ phiên nào họp ngày nào, đi từ mấy giờ, gửi xe ở đâu?',
    sapo: 'Chín chợ phiên trong tỉnh, có chợ tính theo tuần, có chợ tính theo ngày âm. Bảng dưới đây ghi đủ ngày họp, giờ đông nhất và món nên tìm ở từng chợ.',
    section: 'can-biet/viec-thuong-ngay',
    topic: 'chuyen-cho-phien',
    tags: ['chợ phiên', 'Khau Vàng', 'hỏi đáp', 'du lịch'],
    by: [writes('hanh')],
    days: 2,
    clock: '07:30',
    body: () => [
      p(
        '*Bạn đọc Mai Thanh Trà (phường Chợ Cũ) hỏi: Cuối tháng tôi có khách ở xa lên chơi ba ngày, muốn đưa đi chợ phiên mà không biết chợ nào họp đúng ngày.*',
      ),
      p('Tòa soạn đã hỏi lại từng chợ trong tuần này. Chị có thể xem bảng sau:'),
      table({
        caption: 'Ngày họp của chín chợ phiên',
        head: ['Chợ', 'Ngày họp', 'Đông nhất', 'Nên tìm'],
        rows: [
          ['Khau Vàng', 'Chủ nhật', '6 - 9 giờ', 'vải chàm, phở chua'],
          ['Nậm Sương', 'thứ Bảy', '6 - 10 giờ', 'gà, mật ong, dao rèn'],
          ['Mường Lan', 'thứ Tư, Chủ nhật', '5 - 8 giờ', 'cam, cá suối'],
          ['Tả Mây', 'mồng 5, rằm, 25 âm lịch', '7 - 11 giờ', 'thảo quả, thuốc tắm'],
          ['Phìn Hạ', 'thứ Sáu', '6 - 9 giờ', 'nông cụ, ngựa'],
          ['Bản Liềm', 'thứ Năm', '5 - 8 giờ', 'giống rau, lợn giống'],
          ['Suối Ngàn', 'mồng 2, 12, 22 âm lịch', '7 - 10 giờ', 'măng, nấm'],
          ['Pác Nương', 'thứ Ba', '6 - 9 giờ', 'gạo nếp, bánh ngải'],
          ['Nà Hin', 'Chủ nhật', '7 - 11 giờ', 'thổ cẩm, giấy bản'],
        ],
        note: 'Ngày âm lịch trùng Chủ nhật thì Tả Mây và Suối Ngàn họp sớm hơn một giờ.',
      }),
      p('Ba điều chị nên biết trước khi đi:'),
      ul(
        '**Gửi xe** ở bãi có bảng của chợ, xe máy 5.000 đồng, ô tô 20.000 đồng. Đừng gửi ở lối ra của xe rau.',
        '**Tiền lẻ** nên đổi từ hôm trước. Phần lớn sạp rau chưa nhận chuyển khoản.',
        '**Chụp ảnh** thì hỏi một câu. Hầu hết mọi người vui lòng, nhất là khi chị hứa gửi lại ảnh và gửi thật.',
      ),
      p(
        'Nếu chỉ có ba ngày từ thứ Sáu đến Chủ nhật, chị có thể đi Phìn Hạ, Nậm Sương rồi Khau Vàng: cả ba nằm trên một cung đường 62 km, không phải quay lại lối cũ.',
      ),
    ],
  },
  {
    key: 'dot-than-suoi-am-trong-phong-kin-nguy-hiem-ra-sao',
    headline: 'Đốt than sưởi trong phòng kín nguy hiểm ra sao, nhận biết thế nào?',
    sapo: 'Khí độc từ than cháy dở không màu, không mùi. Người ngạt thường chỉ thấy buồn ngủ. Không có cách đốt than nào trong phòng kín là an toàn, kể cả khi hé cửa.',
    section: 'can-biet/suc-khoe',
    tags: ['hỏi đáp', 'sức khỏe', 'trẻ em'],
    by: [writes('hanh')],
    days: 0,
    body: () => [
      p(
        '*Bạn đọc Lồ Văn Sài (Tả Mây) hỏi: Nhà tôi có cháu mới sinh, đêm lạnh muốn để chậu than dưới gầm giường. Tôi hé cửa sổ thì có được không?*',
      ),
      p(
        'Xin anh đừng làm. Than và củi khi cháy thiếu không khí sinh ra khí CO. Khí này không màu, không mùi, bám vào máu chặt hơn oxy nhiều lần, nên người hít phải lịm dần mà không biết. Trẻ sơ sinh và người già bị nhanh hơn người khỏe. Hé cửa sổ không đủ, vì đêm lặng gió thì khí vẫn đọng lại trong phòng.',
      ),
      h2('Dấu hiệu'),
      ul(
        'Nhức đầu, chóng mặt, buồn nôn, nhiều người trong phòng cùng bị một lúc.',
        'Buồn ngủ bất thường, tay chân rã rời, gọi trả lời chậm.',
        'Trẻ nhỏ bỏ bú, lả đi, khó đánh thức.',
      ),
      h2('Phải làm ngay'),
      ol(
        'Nín thở, mở tung cửa, đưa người bị ngạt ra chỗ thoáng. Người cứu đừng ở lại trong phòng.',
        'Gọi 115 hoặc xe đêm của thôn, nói rõ là ngạt khí than.',
        'Người còn thở mà mê thì đặt nằm nghiêng. Ngừng thở thì hà hơi, ép tim cho đến khi có người đến.',
        'Dù tỉnh lại cũng phải đến cơ sở y tế, vì di chứng có thể đến muộn.',
      ),
      p(
        'Muốn ấm cho cháu, anh có thể chườm chai nước ấm bọc khăn để dưới chân rồi lấy ra trước khi cháu ngủ, cho mẹ con nằm sát nhau, đội mũ, đi tất, bịt khe gió ở chân vách. Bếp lửa chỉ đốt ở gian thoáng, có người thức, và dập hẳn trước khi đi ngủ.',
      ),
    ],
  },
  {
    key: 'di-xe-may-qua-deo-gap-suong-nen-bat-den-nao',
    headline: 'Đi xe máy qua đèo gặp sương dày nên bật đèn nào, đi ra sao?',
    sapo: 'Bật đèn cốt chứ không bật đèn pha, đi chậm đến mức dừng được trong khoảng mắt nhìn thấy, và đừng đỗ xe ở chỗ người khác không ngờ.',
    section: 'can-biet/viec-thuong-ngay',
    tags: ['hỏi đáp', 'giao thông', 'thời tiết', 'đường đèo'],
    by: [writes('hanh')],
    days: 9,
    clock: '08:10',
    body: () => [
      p(
        '*Bạn đọc Hoàng Thị Khé (Bản Liềm) hỏi: Sáng nào tôi cũng chở rau qua đèo Ba Quai. Hôm sương dày, bật đèn pha lên chỉ thấy trắng xóa. Vậy nên bật đèn nào?*',
      ),
      p(
        'Chị bật **đèn cốt**, tức là đèn chiếu gần. Đèn pha rọi thẳng vào màn sương, hơi nước hắt ánh sáng ngược lại mắt, càng sáng càng không thấy gì. Đèn cốt rọi xuống mặt đường nên chị còn thấy vạch kẻ và mép cỏ.',
      ),
      p(
        'Chúng tôi hỏi thêm bốn người chạy tuyến này nhiều năm, các ý trùng nhau được ghi lại dưới đây:',
      ),
      ul(
        'Nhìn thấy bao xa thì đi sao cho dừng được trong khoảng ấy. Thấy 20 m thì đừng quá 20 km/giờ.',
        'Bám vạch mép phải, đừng bám đèn hậu xe trước.',
        'Đến khúc cua bấm một hồi còi ngắn rồi lắng nghe.',
        'Kính mũ mờ thì dừng hẳn mà lau. Bôi một lớp nước rửa bát thật loãng, để khô, sẽ lâu đọng nước hơn.',
        'Rà phanh nhẹ vài lần sau mỗi đoạn sương ướt cho khô má phanh.',
        'Phải dừng thì dắt xe ra khỏi mặt đường, đứng về phía ta luy, không đứng sau xe.',
      ),
      p(
        'Áo mưa, áo khoác nên có mảng sáng màu ở lưng. Nếu chở sọt rau rộng, chị buộc thêm một dải vải phản quang ở mỗi bên sọt, vì người đi ngược chiều thường chỉ áng chừng theo bề ngang của đèn.',
      ),
    ],
  },
  {
    key: 'gui-hoa-qua-duong-dai-dong-thung-the-nao',
    headline: 'Gửi hoa quả đường dài, đóng thùng thế nào cho khỏi dập?',
    sapo: 'Để ráo qua một đêm, xếp cuống nằm ngang, chèn cho chặt rồi mới dán. Thùng kêu lạo xạo khi lắc là thùng chưa xong.',
    section: 'can-biet/nha-nong',
    topic: 'mua-cam-muong-lan',
    tags: ['hỏi đáp', 'cam'],
    by: [writes('hanh')],
    days: 4,
    clock: '08:40',
    body: () => [
      p(
        '*Bạn đọc Đèo Văn Tính (Mường Lan) hỏi: Tôi gửi cam cho con ở xa hai lần đều dập một phần. Thùng xốp và thùng giấy, nên dùng loại nào?*',
      ),
      p(
        'Với cam, quýt, hồng giòn, thùng giấy năm lớp có đục lỗ tốt hơn thùng xốp. Thùng xốp kín quá, quả thở ra hơi nước, đi hai ngày là mốc cuống. Thùng xốp chỉ nên dùng cho thứ cần lạnh.',
      ),
      h2('Làm từng bước'),
      ol(
        'Cắt quả lúc khô sương, chừa cuống sát, không giật.',
        'Để nơi mát một đêm cho vỏ héo bớt. Vỏ căng quá dễ nứt dầu.',
        'Lót đáy hai lớp giấy báo vò nhàu, dày chừng ba ngón tay.',
        'Xếp quả cuống nằm ngang, hàng sau lọt vào khe hàng trước. Quả to ở dưới.',
        'Mỗi lớp một tấm bìa. Không xếp quá bốn lớp, không quá 12 kg một thùng.',
        'Chèn giấy cho đến khi lắc không nghe tiếng. Dán băng keo hình chữ H.',
      ),
      infoBox(
        'Giữ được bao lâu',
        ul(
          '**Cam, quýt** 5 ngày trong thùng giấy',
          '**Hồng giòn** 4 ngày, gửi khi còn cứng',
          '**Mận** 2 ngày, mỗi túi không quá 1 kg',
          '**Lê** 7 ngày, bọc từng quả',
        ),
      ),
      p(
        'Đi xe khách qua đèo, thùng nên để ở khoang giữa, đừng xếp dưới cùng, cũng đừng để sát máy. Anh dặn nhà xe một câu và viết chữ “hoa quả tươi” lên cả bốn mặt, vì người bốc hàng chỉ nhìn thấy một mặt.',
      ),
      p(
        'Anh nhớ viết ngày cắt lên nắp thùng. Người nhận nên mở ngay khi tới, lựa riêng quả có vết, đừng để nguyên trong thùng chờ đến Chủ nhật.',
      ),
    ],
  },
  {
    key: 'mat-dien-thoai-o-cho-lam-gi-trong-mot-gio-dau',
    headline: 'Mất điện thoại ở chợ, phải làm gì trong một giờ đầu?',
    sapo: 'Gọi vào số của mình trước, khóa máy từ xa sau, rồi mới đến khóa sim và báo ngân hàng. Thứ tự ấy quan trọng, vì khóa sim sớm quá thì không tìm được máy nữa.',
    section: 'can-biet/viec-thuong-ngay',
    tags: ['hỏi đáp', 'chợ phiên'],
    by: [writes('hanh')],
    days: 11,
    clock: '10:15',
    body: () => [
      p(
        '*Bạn đọc Vàng Thị Dua (Khau Vàng) hỏi: Phiên trước tôi rơi điện thoại, trong đó có tiền bán hàng. Tôi cuống lên không biết gọi ai.*',
      ),
      p('Chị cứ làm lần lượt, mượn máy của người bên cạnh là đủ:'),
      ol(
        '**Năm phút đầu**: gọi vào số của mình vài lần. Nếu có người nghe, hẹn gặp ở nơi đông người, nhờ thêm một người đi cùng.',
        '**Mười phút tiếp theo**: vào trang tìm thiết bị của hãng máy, đăng nhập, chọn khóa máy và để lại số liên lạc trên màn hình. Đừng xóa dữ liệu vội, xóa rồi thì không định vị được nữa.',
        '**Nửa giờ**: gọi tổng đài ngân hàng khóa ứng dụng và thẻ. Số tổng đài in ở mặt sau thẻ; chị nên chép sẵn vào giấy, cất trong ví.',
        '**Cuối giờ**: gọi nhà mạng khóa sim. Sau đó mang căn cước ra điểm giao dịch xin cấp lại số cũ.',
      ),
      p(
        'Nếu nghi bị lấy cắp, chị báo công an xã, ghi rõ giờ mất, chỗ mất, màu máy, vết xước. Phiếu tiếp nhận nên giữ lại, vì ngân hàng có thể hỏi.',
      ),
      p(
        'Vài việc làm trước cho đỡ lo: đặt mật khẩu sáu số, tắt hiện nội dung tin nhắn khi khóa màn hình, bật sẵn tính năng tìm máy, và đừng lưu ảnh mật khẩu trong máy. Ai hay quên có thể dùng dây đeo, bốn chục nghìn một chiếc, bán ngay ở cổng chợ.',
      ),
    ],
  },
  {
    key: 'chan-bong-bi-moc-giat-hay-phoi',
    headline: 'Chăn bông bị mốc sau đợt mưa, nên giặt hay chỉ phơi?',
    sapo: 'Chăn bông nhà làm không nên giặt cả ruột. Phơi đúng cách, chải khô và hong qua bếp có thể cứu được phần lớn, trừ khi mốc đã ăn vào lõi.',
    section: 'can-biet/viec-thuong-ngay',
    tags: ['hỏi đáp', 'thời tiết'],
    by: [writes('hanh', null)],
    days: 21,
    clock: '09:45',
    body: () => [
      p(
        '*Bạn đọc Lường Thị Chanh (Nậm Sương) hỏi: Hai cái chăn bông mẹ cho hồi cưới bị lốm đốm mốc. Tôi tiếc mà không dám giặt.*',
      ),
      p(
        'Chị đừng giặt ruột. Bông thấm nước sẽ vón, phơi cả tuần chưa khô lõi, mốc lại nhiều hơn. Vỏ chăn thì tháo ra giặt riêng với nước nóng và một chén giấm.',
      ),
      p('Phần ruột, chị làm vào một ngày nắng, gió nhẹ:'),
      ol(
        'Mang ra ngoài trời, đeo khẩu trang, dùng bàn chải mềm chải hết đốm mốc. Không chải trong nhà.',
        'Phơi trên dây đôi cho gió lùa cả hai mặt, hai tiếng lật một lần, đập nhẹ bằng que tre.',
        'Thu vào trước ba giờ chiều, khi nắng chưa dịu. Thu muộn là chăn hút ẩm lại.',
        'Lặp lại hai hôm nữa. Lần cuối, hong trên sào gần bếp khoảng một tiếng.',
      ),
      p(
        'Ngửi còn hăng, ấn vào lõi thấy lạnh ẩm thì mốc đã vào trong. Lúc ấy nên mang ra thợ bật bông, thay chừng một phần ba bông mới. Ở chợ Nậm Sương, giá bật lại một chiếc là 180.000 đồng, hai ngày lấy.',
      ),
      p(
        'Nếu nhà có trẻ nhỏ hay bị ho, khò khè, chị để chăn đã xử lý ở phòng khác vài hôm rồi hãy dùng. Người chải mốc nên gội đầu, thay quần áo ngay sau khi làm xong, vì bụi mốc bám vào tóc và theo vào nhà.',
      ),
      p('Cất chăn, chị lót lá xoan khô hoặc vài thỏi than gói giấy. Đừng bọc kín bằng ni lông.'),
    ],
  },
  {
    key: 'tre-sot-giua-dem-khi-nao-phai-di-ngay',
    headline: 'Trẻ sốt giữa đêm, khi nào chờ được, khi nào phải đi ngay?',
    sapo: 'Nhìn cháu nhiều hơn nhìn nhiệt kế. Trẻ dưới ba tháng sốt từ 38 độ C là phải đi khám ngay; trẻ lớn hơn thì xem cháu có chơi, có uống, có thở đều không.',
    section: 'can-biet/suc-khoe',
    tags: ['hỏi đáp', 'sức khỏe', 'trẻ em', 'y tế'],
    by: [writes('hanh'), writes('thu')],
    days: 13,
    clock: '15:45',
    body: (t) => [
      p(
        '*Bạn đọc Chảo Mẩy Viện (Lũng Sa) hỏi: Nhà xa trạm xá, cháu hai tuổi cứ sốt là tôi cuống. Xin tòa soạn chỉ giúp lúc nào ở nhà theo dõi được.*',
      ),
      p('Chúng tôi soạn bài này theo tờ hướng dẫn treo ở trạm y tế, nhờ y sĩ đọc lại từng dòng.'),
      h2('Đi ngay trong đêm'),
      ul(
        'Trẻ dưới ba tháng, sốt từ 38 độ C trở lên.',
        'Co giật, lơ mơ, khó đánh thức, khóc thét không dỗ được.',
        'Thở nhanh, rút lõm lồng ngực, môi tím.',
        'Nôn liên tục, không uống được; hơn sáu tiếng không đi tiểu.',
        'Nốt đỏ hoặc tím dưới da, ấn vào không mất màu.',
      ),
      h2('Theo dõi ở nhà đến sáng'),
      p(
        'Trẻ trên ba tháng, vẫn tỉnh, vẫn uống được, hạ sốt thì chơi lại. Cho cháu mặc thoáng, uống từng ngụm nước, bú nhiều lần hơn. Thuốc hạ sốt dùng đúng cân nặng ghi trên vỏ, cách nhau ít nhất bốn đến sáu tiếng, không dùng hai loại cùng lúc. Lau người bằng nước ấm, không chườm đá, không chà chanh, không ủ chăn.',
      ),
      p('Sốt quá hai ngày chưa rõ vì sao thì đưa cháu đi khám, dù vẫn chơi.'),
      p(
        `Chị có thể ghi sẵn số xe đêm của thôn dán cạnh giường. Nếu thôn chưa có, thử đọc chuyện [chiếc tủ thuốc ở Lũng Sa](${t.address('tu-thuoc-giua-ban-va-cuon-so-ong-giao')}), ngay thôn chị: trong tủ có nhiệt kế và gói bù nước.`,
      ),
    ],
  },
  {
    key: 'nho-nguoi-khac-nhan-giay-to-can-viet-gi',
    headline: 'Nhờ người khác nhận giấy tờ giúp, cần viết gì cho đủ?',
    sapo: 'Một tờ giấy ủy quyền có tám dòng là đủ cho phần lớn việc nhận hộ. Thiếu dòng thứ bảy, thời hạn, là lý do hay bị trả về nhất.',
    section: 'can-biet/giay-to',
    tags: ['hỏi đáp', 'đời sống vùng cao'],
    by: [writes('hanh')],
    hero: {
      picture: 'ho-so-ban-lam-viec',
      caption: 'Điền đủ từ ở nhà, ra quầy chỉ còn việc ký.',
    },
    days: 1,
    clock: '09:05',
    body: () => [
      p(
        '*Bạn đọc Tẩn Láo Khé (Phìn Hạ) hỏi: Tôi đi làm xa, muốn nhờ em gái ra nhận hộ giấy ở quầy một cửa. Em tôi đi hai lần đều phải quay về vì tờ giấy viết thiếu.*',
      ),
      p(
        'Chúng tôi xin mẫu ở quầy, đối chiếu với hai tờ bị trả về của anh. Tờ giấy nên có đủ tám dòng:',
      ),
      ol(
        'Tên giấy: Giấy ủy quyền.',
        'Họ tên, năm sinh, số căn cước, chỗ ở của người ủy quyền.',
        'Cũng những thông tin ấy của người được ủy quyền.',
        'Việc được làm thay: nhận giấy gì, mã hồ sơ bao nhiêu.',
        'Việc không được làm: ví dụ không được sửa hồ sơ.',
        'Có được nhờ tiếp người thứ ba hay không.',
        'Thời hạn: từ ngày nào đến ngày nào.',
        'Ngày viết, chữ ký của cả hai người.',
      ),
      p(
        'Hai tờ của anh đều thiếu dòng 7. Tờ thứ nhất còn ghi “làm mọi việc liên quan”, quá rộng nên quầy không dám nhận.',
      ),
      p(
        'Một số việc đòi giấy có chứng thực chữ ký, như nhận tiền hay bán tài sản. Anh ở xa có thể chứng thực tại xã nơi đang ở rồi gửi bản gốc về. Trước khi đi, em gái anh nên gọi hỏi quầy xem việc của mình có cần hay không, đỡ mất một buổi đường.',
      ),
      infoBox(
        'Khi ra quầy, mang theo',
        ul(
          'Giấy ủy quyền bản gốc',
          'Căn cước của người đi nhận',
          'Phiếu hẹn, hoặc mã hồ sơ chép ra giấy',
        ),
      ),
    ],
  },
  {
    key: 'nuoc-suoi-duc-sau-mua-loc-va-khu-khuan-the-nao',
    headline: 'Nước suối đục sau mưa lớn, lọc và khử khuẩn thế nào để dùng?',
    sapo: 'Lắng bằng phèn, lọc qua cát, rồi mới đun sôi hoặc khử khuẩn. Làm ngược thứ tự thì thuốc khử khuẩn hết tác dụng mà nước vẫn chưa sạch.',
    section: 'can-biet/suc-khoe',
    tags: ['hỏi đáp', 'nước sạch', 'sức khỏe', 'mưa'],
    by: [writes('hanh')],
    days: 49,
    clock: '08:25',
    body: () => [
      p(
        '*Bạn đọc Lù Thị Pành (Phìn Hạ) hỏi: Ống nước nhà tôi hay vỡ mùa mưa, phải lấy nước suối. Tôi bỏ viên khử khuẩn ngay vào xô nước đục thì có được không?*',
      ),
      p(
        'Chưa được bác ạ. Đất và lá mục trong nước đục sẽ ăn hết thuốc trước khi thuốc kịp diệt khuẩn. Bác làm theo ba bước, mỗi bước một việc:',
      ),
      ol(
        '**Lắng**: mỗi xô 20 lít dùng miếng phèn chua bằng nửa đốt ngón tay út, hòa vào gáo nước trước rồi đổ vào xô, khuấy mười vòng, để yên nửa giờ. Gạn lấy phần trong.',
        '**Lọc**: chum hoặc thùng có vòi, từ dưới lên là sỏi, cát to, than củi đập nhỏ, cát mịn, mỗi lớp chừng một gang. Nước đầu tiên chảy ra thì bỏ.',
        '**Khử khuẩn**: đun sôi hẳn một phút để uống. Nước rửa rau, đánh răng thì dùng viên khử khuẩn đúng số lít ghi trên vỏ, đợi ba mươi phút, đậy nắp.',
      ),
      table({
        caption: 'Dùng nước nào vào việc gì',
        head: ['Việc', 'Cần đến bước'],
        rows: [
          ['Giặt, lau nhà, tưới', 'Lắng'],
          ['Tắm, rửa bát', 'Lắng và lọc'],
          ['Rửa rau sống, đánh răng', 'Đủ ba bước'],
          ['Uống, pha sữa', 'Đủ ba bước, đun sôi'],
        ],
      }),
      p(
        'Cát lọc rửa lại sau mỗi hai tuần, than thay ba tháng một lần. Nước có mùi lạ, váng dầu, hoặc ở gần chỗ vừa phun thuốc thì không cách nào trong ba bước này làm sạch được, bác đừng dùng.',
      ),
    ],
  },
]
