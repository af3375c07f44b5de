import { h2, infoBox, p, pullQuote, quote, ul } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

export const societyStories: DemoStory[] = [
  {
    key: 'bep-com-chu-nhat-phuong-cho-cu',
    headline: 'Bếp cơm Chủ nhật ở Chợ Cũ: 180 suất, không hỏi ai là ai',
    sapo: 'Hai năm nay, trưa Chủ nhật nào gian nhà cạnh bến xe cũng nổi lửa. Người ăn đặt vào hộp bao nhiêu tùy ý, hoặc không đặt gì. Cuối buổi, số tiền lẻ đếm được thường vừa đủ mua gạo tuần sau.',
    section: 'xa-hoi/viec-tu-te',
    tags: ['việc tử tế', 'ẩm thực'],
    by: [writes('thu'), shoots('cham')],
    hero: {
      picture: 'bep-lua',
      caption: 'Bếp lửa nổi từ năm giờ sáng, nồi canh to nhất múc được bảy chục bát.',
      credit: 'Ảnh: Lâm Chàm',
    },
    days: 0,
    body: () => [
      p(
        'Nồi cơm đầu tiên chín lúc mười giờ rưỡi. Người đến sớm nhất là một bác xe ôm, ăn xong thì ở lại rửa bát. Bác làm vậy từ hai năm nay, không có tên trong nhóm nấu, cũng không ai gọi bác là khách.',
      ),
      p(
        'Bếp do bảy người buôn bán quanh bến xe dựng lên. Chị Tòng Thị Hiêng bán bún góp nồi, ông Then Văn Khánh sửa khóa góp gian nhà, cô Lành hàng xén góp mắm muối. Họ chọn Chủ nhật vì hôm ấy bến xe đông người lỡ chuyến nhất, và bệnh viện bên kia đường thì nghỉ bếp.',
      ),
      p(
        'Mỗi suất có cơm, canh, một món mặn và rau. Thực đơn viết phấn trên cánh cửa, thường chỉ chốt lúc tám giờ, sau khi biết hôm ấy chợ còn gì. Phiên vừa rồi, một bà cụ ở Nà Hin mang cho hai bao su su, thế là cả món xào lẫn món canh đều là su su.',
      ),
      h2('Chiếc hộp có khe'),
      p(
        'Cạnh cửa là chiếc hộp gỗ đóng kín, chỉ chừa một khe. Không ai đứng gần nó. Nhóm nấu tự đặt ra điều ấy sau khi thấy có người móc túi mãi rồi bỏ ra về, chưa ăn.',
      ),
      p(
        'Chủ nhật {cn}, hộp có 1.346.000 đồng, một vé xe đã dùng và một mảnh giấy gấp tư: “Cháu ăn ở đây hồi mới ra bến xe tìm việc. Nay cháu có lương rồi”. Kèm theo là tờ 500.000 đồng.',
      ),
      p(
        'Chị Hiêng kẹp mảnh giấy vào sổ chợ, ở trang ghi tiền gạo. Rồi chị bảo mọi người nghỉ tay uống nước, vì chị muốn ngồi một lúc.',
      ),
    ],
  },
  {
    key: 'nguoi-dua-thu-di-bo-qua-doan-sat',
    headline: 'Người đưa thư đi bộ 14 km qua đoạn sạt để phát lương hưu',
    sapo: 'Đường lên Tả Mây tắc đúng kỳ lĩnh lương hưu. Anh Thào A Páo gửi xe ở Nậm Sương, khoác túi vải lên vai, đi lối mòn ven suối để bốn mươi mốt người già không phải đợi.',
    section: 'xa-hoi/viec-tu-te',
    topic: 'duong-len-ta-may',
    tags: ['Tả Mây', 'sạt lở', 'việc tử tế'],
    by: [writes('thu')],
    hero: {
      picture: 'nui-binh-minh',
      caption: 'Bình minh phía Tả Mây, lúc anh Páo bắt đầu đi lối mòn.',
    },
    related: ['sat-dat-chan-duong-nam-suong-ta-may'],
    days: 1,
    clock: '11:20',
    body: () => [
      p(
        'Chiếc túi vải bạt nặng chừng sáu cân: thư, báo, hai gói thuốc và một phong bì niêm kỹ nằm dưới cùng, bọc ba lớp ni lông. Anh Thào A Páo buộc thêm sợi dây thừng ngang ngực, phòng khi phải bám cả hai tay.',
      ),
      p(
        'Lối mòn ven suối dài 14 km, tính cả đoạn vòng. Ngày thường, anh chạy xe máy mất bốn mươi phút. Hôm qua anh đi từ sáu giờ sáng, gần mười một giờ mới tới nhà văn hóa thôn, quần ướt đến đùi.',
      ),
      p(
        'Ở đó đã có mười mấy người ngồi đợi. Không ai nghĩ anh lên được; họ đợi vì hôm ấy là ngày vẫn đợi, và vì ngồi với nhau cũng vui. Thấy anh, bà cụ Sùng Thị Xía đứng dậy trước tiên, không phải để nhận tiền mà để lấy khăn khô.',
      ),
      quote(
        'Chậm một hôm thì các cụ cũng không đói. Nhưng các cụ sẽ lo là mình bị quên. Tôi đi chủ yếu vì chuyện ấy.',
        'Anh Thào A Páo, 36 tuổi',
      ),
      p(
        'Anh phát xong lúc hai giờ chiều. Bốn mươi mốt người, không thiếu ai; ba người ốm nằm nhà anh mang đến tận giường. Trước khi xuống, anh nhận thêm mười một lá thư, một bọc hạt giống rau và một đôi giày trẻ con gửi ra trường nội trú.',
      ),
      p(
        'Đôi giày ấy hơi chật chỗ nên anh buộc dây, quàng lên cổ. Từ xa nhìn lại, trông anh như người vừa đi học về.',
      ),
    ],
  },
  {
    key: 'chuyen-xe-dem-cua-thon-khuoi-dau',
    headline: 'Chuyến xe đêm của Khuổi Dâu: bảy người thay nhau cầm lái',
    sapo: 'Cách bệnh viện 38 km đường đèo, Khuổi Dâu có một lịch trực dán ở cửa từng nhà: đêm nay ai thức, ai lái, ai ngồi sau đỡ người bệnh. Ba năm, chiếc xe bán tải cũ đã chạy 86 chuyến.',
    section: 'xa-hoi/y-te',
    tags: ['y tế', 'Khuổi Dâu', 'đời sống vùng cao'],
    by: [writes('thu')],
    hero: {
      picture: 'pho-nui-dem',
      caption:
        'Phố núi nhìn từ con dốc cuối trước khi vào bệnh viện, nơi người trên xe thường thở phào.',
    },
    days: 0,
    body: (t) => [
      p(
        'Tờ lịch kẻ tay có bảy cái tên, mỗi người một đêm trong tuần. Ai đến phiên thì không uống rượu, điện thoại để chuông, chìa khóa treo ở đinh ngoài cửa. Luật chỉ có thế.',
      ),
      p(
        'Chiếc xe bán tải của nhà anh Lường Văn Kẹo đã mười sáu năm tuổi. Thùng sau lót một tấm đệm, buộc chặt vào bốn góc. Có bình oxy nhỏ, một túi sơ cứu, một chăn bông và một con gấu bông đã sờn tai, để cho trẻ con ôm.',
      ),
      p(
        'Chuyến đầu tiên cách đây ba năm: vợ anh Kẹo trở dạ lúc một giờ sáng, gọi xe mãi không được. Anh vừa lái vừa run, đến nơi còn kịp. Hôm sau, sáu nhà hàng xóm mang gà sang mừng rồi ngồi bàn nhau đến khuya. Cả sáu người đều biết lái.',
      ),
      h2('Tám mươi sáu chuyến'),
      p(
        'Cuốn sổ xe ghi: 31 chuyến đẻ, 22 chuyến trẻ sốt cao, 14 chuyến ngã hoặc đứt tay, còn lại là người già khó thở, ngộ độc nấm, một lần rắn cắn. Tiền dầu trích từ quỹ thôn, mỗi hộ 15.000 đồng một tháng. Người bệnh không phải trả, nhưng nhà nào về cũng mang sang rửa xe.',
      ),
      pullQuote('Lái ban đêm không sợ dốc, chỉ sợ người ngồi sau bỗng im.', 'Anh Lường Văn Kẹo'),
      p(
        'Trạm y tế xã dạy cả bảy người cách nẹp tay, cầm máu, ép tim. Họ tập trên một bao thóc vẽ mặt cười. Chị Quàng Thị Mai, người lái nữ duy nhất, là người ép đúng nhịp nhất; chị bảo chỉ cần nghĩ đến nhịp giã gạo.',
      ),
      infoBox(
        'Gọi xe trong đêm, cần nói gì',
        ul(
          '**Ở đâu** Tên nhà, tên dốc, có đèn hay không',
          '**Ai** Bao nhiêu tuổi, tỉnh hay mê, thở thế nào',
          '**Từ bao giờ** Mấy giờ bắt đầu đau, sốt, ngã',
          '**Đã làm gì** Thuốc đã uống, vết thương đã buộc chưa',
        ),
      ),
      p(
        `Hôm đường lên Tả Mây sạt đất, xe không đi lối quen được. Đêm ấy là phiên anh Tòng Văn Ún. Anh [vòng qua Phìn Hạ](${t.address('sat-dat-chan-duong-nam-suong-ta-may')}), thêm 31 km, chở một cháu bé mười tháng sốt co giật. Anh kể mình đã bật đài suốt quãng đường cho cháu nghe tiếng người, và cũng để bản thân mình nghe.`,
      ),
      p(
        'Cháu bé về nhà sau ba ngày. Xe được rửa rất kỹ, cả con gấu bông cũng được giặt, phơi trên bờ rào.',
      ),
    ],
  },
  {
    key: 'tram-y-te-ban-liem-do-mat-cho-312-nguoi',
    headline: 'Trạm y tế Bản Liềm đo mắt cho 312 người già trong ba ngày',
    sapo: 'Người cần kính được cắt kính ngay tại chỗ, người nghi đục thủy tinh thể được hẹn ngày ra tỉnh. Nhiều cụ lần đầu trong đời nhìn rõ lỗ kim.',
    section: 'xa-hoi/y-te',
    tags: ['y tế', 'Bản Liềm', 'người cao tuổi'],
    by: [writes('thu')],
    days: 0,
    body: () => [
      p(
        'Bảng đo mắt của trạm không có chữ. Nhiều cụ không biết chữ, nên chị y tá Hoàng Thị Ngọ vẽ lại thành hình: con gà, cái cối, quả bí, nhỏ dần từ trên xuống. Cụ nào đọc đến hàng cuối cũng được cả phòng khen.',
      ),
      p(
        'Ba ngày có 312 người đến đo. Trong đó 148 người nhận kính lão, 57 người nghi đục thủy tinh thể, 9 người cần khám kỹ thêm. Kính do một nhóm thợ ở phường Chợ Cũ mang lên cắt, mỗi chiếc lấy 40.000 đồng tiền gọng.',
      ),
      p(
        'Cụ Lò Thị Óm, 79 tuổi, đeo kính xong thì lấy trong túi ra cái kim, xâu chỉ một lần là được. Cụ tháo chỉ, xâu lại lần nữa, cười: “Hai chục năm nay toàn nhờ cháu. Từ mai tôi xâu cho nó”.',
      ),
      p('Đợt hai mở vào {thứ+7} {ngày+7} tại nhà văn hóa thôn Nà Tông cho người ở các thôn xa.'),
    ],
  },
  {
    key: 'nha-trong-tre-mo-cua-luc-nam-gio-sang',
    headline: 'Nhà trông trẻ mở cửa lúc năm giờ sáng cho các mẹ đi chợ',
    sapo: 'Trong gian nhà sàn sát chợ Khau Vàng, ba bà ngoại nhận giữ trẻ từ tờ mờ sáng. Lũ trẻ ngủ tiếp trên đệm, còn mẹ chúng thôi phải địu con ngồi giữa gió.',
    section: 'xa-hoi/doi-song',
    topic: 'chuyen-cho-phien',
    tags: ['Khau Vàng', 'chợ phiên', 'trẻ em', 'đời sống vùng cao'],
    by: [writes('thu'), shoots('cham')],
    hero: {
      picture: 'ban-lang-suong',
      caption: 'Xóm nhà sàn cạnh chợ Khau Vàng trước lúc mặt trời lên.',
    },
    days: 7,
    clock: '07:50',
    body: () => [
      p(
        'Năm giờ kém mười, đèn hiên bật. Bà Lò Thị Piến đứng ở chân thang, đón đứa trẻ từ lưng mẹ mà không làm nó thức. Bà bảo bí quyết là ủ tay vào nước ấm trước: “Tay lạnh chạm vào là chúng nó biết ngay không phải mẹ”.',
      ),
      p(
        'Gian nhà rộng bốn mươi mét vuông, sàn trải đệm, giữa nhà có bếp quây lưới. Ba bà thay nhau trông, ngày thường sáu bảy cháu, ngày phiên có khi hơn hai chục. Từ chín tháng đến năm tuổi đều nhận, lớn hơn thì đến chơi với em.',
      ),
      p(
        'Trước đây, các mẹ bán hàng địu con theo. Trẻ ngồi trên lưng từ bốn giờ sáng đến trưa, gió lùa, bụi bám, hôm nào cũng có đứa sổ mũi. Có người nhờ chị lớn nghỉ học trông em. Cô giáo chủ nhiệm đi hỏi lý do vắng mặt ngày phiên, gom được mười bốn lá đơn viết giống nhau, và đem chuyện ấy kể với bà Piến.',
      ),
      p(
        'Tiền giữ một buổi 15.000 đồng, có cháo. Ai chưa bán được hàng thì đưa rau, đưa trứng, hôm sau cháo có rau có trứng. Sổ của bà Piến không ghi tiền mà ghi thói quen: cháu này ngủ phải xoa lưng, cháu kia không ăn hành, cháu nọ hễ nghe tiếng xe là khóc.',
      ),
      p(
        'Từ ngày có nhà trông trẻ, lớp 4 và lớp 5 ở trường cạnh đó không còn em nào nghỉ ngày phiên. Giờ ra chơi, mấy chị lớn chạy sang nhòm em một cái rồi lại chạy về.',
      ),
    ],
  },
  {
    key: 'ba-muoi-hai-bo-ban-ghe-cu',
    headline: 'Ba mươi hai bộ bàn ghế cũ và hai ngày cuối tuần của thợ mộc Nà Hin',
    sapo: 'Bàn ghế một trường tiểu học thay mới bị xếp ngoài hiên chờ bán củi. Mười hai thợ mộc mang đồ nghề đến, chữa lại, cắt thấp chân, rồi chở lên ba lớp mầm non còn ngồi chiếu.',
    section: 'xa-hoi/viec-tu-te',
    tags: ['việc tử tế', 'Nà Hin', 'học sinh', 'nghề thủ công'],
    by: [writes('anh')],
    days: 13,
    clock: '10:00',
    body: () => [
      p(
        'Anh Nùng Văn Siu trông thấy đống bàn ghế khi đi đón con. Anh lật một chiếc lên, gõ gõ mặt dưới, rồi gõ chiếc nữa. Gỗ dẻ, còn tốt, chỉ long mộng.',
      ),
      p(
        'Tối ấy anh gọi cho bạn thợ. Thứ Bảy, mười hai người đến, mỗi người một hòm đồ. Họ tháo rời hết, xếp chân với chân, mặt với mặt, chọn lấy những mảnh lành nhất ghép lại. Từ năm mươi bộ hỏng được ba mươi hai bộ chắc chắn.',
      ),
      p(
        'Cơm trưa do phụ huynh nấu, dọn ngay trên những chiếc bàn vừa chữa để thử xem có chắc không. Một bác bê nồi canh đặt xuống hơi mạnh, cả đám thợ nín thở. Bàn không kêu.',
      ),
      p(
        'Trẻ mầm non thấp hơn nên phải cắt chân bàn đi 14 cm. Các góc được bào tròn. Ông Lục Văn Thàn, thợ già nhất, dành cả buổi chiều chỉ để chà giấy ráp, vì theo ông, trẻ con hay ôm bàn ngủ gật.',
      ),
      p(
        'Việc tốn thời gian nhất hóa ra là cạo. Mặt bàn nào cũng đầy tên: người khắc dao, người viết mực, có chiếc chồng lên nhau ba lớp. Thợ định bào hết, nhưng anh Siu lật mặt dưới của một chiếc lên thì thấy tên mình, nét chữ lớp 3. Từ đó họ quyết định giữ lại mặt dưới nguyên như cũ, chỉ bào mặt trên.',
      ),
      p(
        'Phần chân bàn cắt thừa, một trăm hai mươi tám khúc gỗ bằng nhau chằn chặn, được mài nhẵn, đựng trong bốn chiếc thùng. Các lớp nhận về làm đồ chơi xếp hình. Nghe nói đó mới là thứ lũ trẻ tranh nhau.',
      ),
    ],
  },
  {
    key: 'tu-thuoc-giua-ban-va-cuon-so-ong-giao',
    headline: 'Tủ thuốc giữa bản và cuốn sổ của ông giáo về hưu',
    sapo: 'Chiếc tủ kính ở Lũng Sa có mười bốn loại thuốc thông thường, khóa số, ai cũng biết mã. Ba năm nay chưa mất viên nào, vì bên trong còn một cuốn sổ.',
    section: 'xa-hoi/y-te',
    tags: ['y tế', 'đời sống vùng cao'],
    by: [writes('thu')],
    hero: {
      picture: 'thuoc-nam',
      caption: 'Ngăn dưới cùng của tủ là lá, rễ phơi khô do người trong thôn mang đến, có ghi tên.',
    },
    days: 17,
    clock: '08:20',
    body: () => [
      p(
        'Mã khóa là năm thôn có điện, nên không ai quên. Mở ra, ngăn trên có thuốc hạ sốt, bù nước, băng gạc, thuốc sát trùng. Ngăn giữa là nhiệt kế, máy đo huyết áp. Ngăn dưới là cây thuốc phơi khô. Còn cuốn sổ treo ở cánh cửa.',
      ),
      p(
        'Ông Ma Văn Đán dạy học ba mươi tư năm, nghỉ hưu thì nhận trông tủ. Ông kẻ sổ thành năm cột: ngày, tên, đau gì, lấy gì, khỏi chưa. Cột cuối cùng là cột ông thích nhất. Ai lấy thuốc thì hôm sau phải ghé lại điền.',
      ),
      quote(
        'Không phải tôi bắt. Nhưng bà con ngại để trống. Để trống tức là tối tôi sẽ sang tận nhà hỏi.',
        'Ông Ma Văn Đán, 66 tuổi',
      ),
      p(
        'Nhờ cột ấy, cô y sĩ xuống thôn mỗi tháng chỉ cần đọc sổ là biết nhà nào sốt quá hai ngày, ai lấy thuốc đau bụng nhiều lần. Hai năm trước, cô nhận ra năm người ở cùng một xóm đều ghi “đau bụng”. Đi xem thì giếng xóm ấy bị nước chuồng trâu ngấm vào.',
      ),
      p(
        'Ngăn cây thuốc ở dưới cùng là phần do các bà góp. Mỗi gói bọc giấy báo, ghi tên cây, tên người hái và một câu dặn, chẳng hạn “uống ấm, đừng uống lúc giận”. Ông Đán đọc từng câu, câu nào sai với sách của trạm thì ông sang gặp người viết, uống hết chén nước rồi mới nói.',
      ),
      p(
        'Thuốc mua bằng quỹ của thôn, mỗi quý chừng 700.000 đồng, hết hạn thì đem trả trạm xá hủy. Những loại phải có đơn tuyệt đối không để trong tủ. Ông Đán dán điều này ngay mặt kính, viết bằng nét chữ của người từng dạy lớp 1.',
      ),
    ],
  },
  {
    key: 'nhat-duoc-9-6-trieu-dong-o-cho',
    headline: 'Nhặt được 9,6 triệu đồng, chị hàng xén chờ hai phiên chợ để trả',
    sapo: 'Gói tiền bọc trong khăn tay rơi cạnh sạp kim chỉ. Không biết của ai, chị Vàng Thị Mo treo chiếc khăn lên cọc lều, hai phiên liền, cho đến khi có người nhận ra.',
    section: 'xa-hoi/viec-tu-te',
    topic: 'chuyen-cho-phien',
    tags: ['việc tử tế', 'chợ phiên', 'Khau Vàng'],
    by: [writes('thu')],
    days: 8,
    clock: '17:10',
    body: () => [
      p(
        'Chiếc khăn kẻ ô xanh, góc thêu một con bướm nhỏ. Chị Mo nghĩ người đánh rơi chắc nhớ con bướm hơn nhớ số tiền, nên chỉ treo khăn, không nói với ai bên trong có gì.',
      ),
      p(
        'Phiên thứ nhất, có bốn người hỏi mua chiếc khăn. Phiên thứ hai, một bà cụ đứng lại rất lâu, rồi lấy từ túi áo ra chiếc khăn khác, cũng thêu con bướm ấy. Bà đọc đúng số tiền: 9,6 triệu đồng bán con trâu, để dành làm mái nhà.',
      ),
      p(
        'Bà cụ là Phàn Mẩy Lưu, 72 tuổi, người Suối Ngàn. Bà nài biếu chị Mo năm trăm nghìn, chị không lấy. Cuối cùng hai người đổi khăn cho nhau.',
      ),
    ],
  },
  {
    key: 'phien-cho-doi-khong-ban-nam-suong',
    headline: 'Phiên chợ chỉ đổi không bán: một cái nồi lấy ba buổi cắt tóc',
    sapo: 'Mỗi tháng một lần, sân bóng Nậm Sương có phiên chợ không dùng tiền. Người ta đổi đồ lấy đồ, đồ lấy công, và có những thứ chẳng biết đổi thế nào cho ngang nên đành cho nhau.',
    section: 'xa-hoi/doi-song',
    tags: ['Nậm Sương', 'chợ phiên', 'đời sống vùng cao', 'việc tử tế'],
    by: [writes('thu')],
    days: 37,
    clock: '11:05',
    body: () => [
      p(
        'Luật treo ở cột gôn: không mang tiền vào sân, không mặc cả quá ba câu, đổi rồi không đòi lại. Người gác cổng là bà Lường Thị Xôm, ai móc ví ra bà lấy phấn đánh dấu vào mu bàn tay.',
      ),
      p(
        'Phiên đầu, mọi người mang đến toàn thứ hỏng. Phiên thứ hai, thứ hỏng có người nhận vì có người biết chữa. Đến phiên thứ tư thì cái gì cũng có: áo trẻ con mặc chật, nồi cơm điện thừa sau đám cưới, đàn gà con, sách lớp 5, hai bao trấu.',
      ),
      p(
        'Thú vị nhất là đổi lấy công. Anh Then Văn Khánh đổi một cái nồi gang lấy ba buổi cắt tóc cho cả nhà. Cô giáo Dung đổi hai buổi kèm toán lấy một xe phân chuồng. Một cụ ông mang đến cây sáo, không đòi gì, chỉ muốn người nhận phải thổi cho cụ nghe một bài ngay tại chỗ. Ba người thử, người thứ ba được mang sáo về.',
      ),
      p(
        'Sổ của bà Xôm ghi phiên vừa rồi có 164 lượt đổi. Dưới cùng còn một mục bà đặt tên là “lệch”: những lần hai bên thấy không ngang nhau mà vẫn đổi. Mục ấy dài nhất.',
      ),
      p(
        'Thanh niên lúc đầu chê, bảo đồ cũ. Giờ chính họ tới sớm nhất, vì phiên nào cũng có người mang đến quạt, đài, điện thoại hỏng để đổi lấy củi hay gà. Tháo ra, mười cái hỏng ghép được bốn cái chạy. Bốn cái chạy ấy phiên sau lại quay về sân, đổi tiếp.',
      ),
      p(
        'Cuối buổi luôn còn lại vài thứ không ai lấy. Chúng được xếp gọn vào góc, đến sáng hôm sau thì thường đã hết. Không ai thắc mắc.',
      ),
    ],
  },
]
