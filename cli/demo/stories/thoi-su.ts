import { h2, ol, p, pullQuote, quote, ul } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

export const newsStories: DemoStory[] = [
  {
    key: 'suong-day-tren-ba-con-deo',
    headline: 'Sương dày trên ba con đèo, tài xế bật đèn giữa trưa',
    sapo: 'Từ tối qua, mây thấp phủ kín các đèo Ba Quai, Gió Lặng và Khau Vàng, có lúc nhìn không quá 20 m. Sương còn dày vào sáng sớm trong hai, ba ngày tới, tan dần sau 10 giờ.',
    section: 'thoi-su/thoi-tiet',
    tags: ['thời tiết', 'đường đèo'],
    by: [writes('thinh')],
    hero: {
      picture: 'bien-may',
      caption:
        'Mây lấp kín thung lũng Nậm Sương, nhìn từ trạm dừng đèo Ba Quai lúc 6 giờ 40 sáng nay.',
    },
    related: ['di-xe-may-qua-deo-gap-suong-nen-bat-den-nao'],
    days: 0,
    body: (t) => [
      p(
        'Ở trạm dừng trên đỉnh đèo Ba Quai, chị Lồ Thị Sủi bán nước mở hàng lúc năm giờ rưỡi và phải treo bóng đèn vàng ra tận mép đường cho khách thấy quán. Đến mười một giờ trưa, bóng đèn ấy vẫn sáng.',
      ),
      p(
        'Nhiệt độ lúc 6 giờ đo ở trạm là 11 độ C, thấp hơn hôm trước 4 độ. Độ ẩm gần như bão hòa nên quần áo phơi hiên, bó củi dựng ngoài chái bếp đều đẫm nước như vừa qua mưa.',
      ),
      p('Dự báo cho ba vùng độ cao trong hai ngày tới:'),
      ul(
        '**Dưới 400 m** (Mường Lan, phường Chợ Cũ): sương nhẹ lúc sáng sớm, trưa hửng nắng, 15 - 23 độ C.',
        '**Từ 400 đến 900 m** (Nậm Sương, Bản Liềm, Phìn Hạ): sương mù đến khoảng 9 giờ, 12 - 20 độ C.',
        '**Trên 900 m** (Tả Mây, Khau Vàng, Suối Ngàn): nhiều mây, sương mù có thể kéo dài cả ngày, 9 - 15 độ C.',
      ),
      p(
        'Với người chạy xe máy qua đèo, mối nguy không chỉ là nhìn không xa. Kính mũ bảo hiểm đọng nước sau vài trăm mét, phanh đĩa ướt ăn chậm hơn, và xe ngược chiều thường chỉ hiện ra khi đã rất gần.',
      ),
      p(
        `Anh Then Văn Lương chạy xe khách tuyến Khau Vàng mười hai năm kể cách của cánh lái xe: bật đèn cốt, hạ kính xuống một đốt tay để nghe tiếng còi phía trước, và không bao giờ bám theo đèn hậu của xe khác quá gần. [Trang Cần biết](${t.address('di-xe-may-qua-deo-gap-suong-nen-bat-den-nao')}) của báo đã có bài chỉ kỹ chuyện dùng đèn.`,
      ),
    ],
  },
  {
    key: 'hai-muoi-ba-ho-lung-sa-gop-dat-mo-duong',
    headline:
      'Hai mươi ba hộ ở thôn Lũng Sa góp đất, góp công và góp cả mười bốn gốc mận hơn ba mươi tuổi để mở con đường dài 1,8 km cho xe máy vào được tận sân trường',
    shortTitle: 'Lũng Sa góp mười bốn gốc mận làm đường vào trường',
    sapo: 'Trước đây, trò lớp ghép Lũng Sa phải gửi xe ở chân dốc rồi leo bộ bốn mươi phút. Nay con đường rộng 2,5 m đã tới sân điểm trường, không nhà nào nhận tiền đền bù.',
    section: 'thoi-su/ban-lang',
    tags: ['góp công', 'học sinh'],
    by: [writes('thinh')],
    hero: {
      picture: 'hoa-man',
      caption:
        'Vườn mận nhà ông Phàn Láo Vần mùa hoa năm ngoái, khi chưa có con đường. Ảnh tư liệu.',
    },
    days: 6,
    clock: '08:30',
    body: () => [
      p(
        'Mười bốn gốc mận nằm gọn trong vườn nhà ông Phàn Láo Vần, đúng chỗ tim đường phải đi qua nếu không muốn đổ thêm một khúc cua gấp. Mận trồng từ năm ông cưới vợ. Hôm hạ cây, ông không ra vườn; con trai ông chặt cành, còn bà nhà nhặt từng cành nhỏ bó riêng, bảo để dành nhóm bếp ngày Tết.',
      ),
      p(
        '“Tiếc chứ. Nhưng mỗi sáng nghe bọn trẻ thở dốc qua trước cửa, tôi còn tiếc cái sức của chúng hơn”, ông Vần nói.',
      ),
      p(
        'Cả thôn có 23 hộ. Họ chia con đường thành 23 đoạn, bốc thăm, nhà nào được đoạn đất mềm thì làm thêm phần rãnh nước cho nhà bốc phải đoạn đá. Xi măng, cát chở đến chân dốc; từ đó trở lên đi bằng gùi và bằng ba con ngựa của nhà họ Chảo.',
      ),
      h2('Sổ công viết bằng bút chì'),
      p(
        'Cuốn sổ công treo ở cột nhà văn hóa thôn ghi được 1.126 buổi. Người viết là chị Chảo Mẩy Phin, 27 tuổi. Chị kẻ mỗi hộ một cột, mỗi buổi một gạch, năm gạch thành một bó. Nhà nào có người ốm, người khác gạch hộ rồi ghi tên mình bên cạnh, nhỏ thôi.',
      ),
      p(
        'Đường rộng 2,5 m, dày 14 cm, có ba chỗ tránh nhau và bốn cống qua khe. Hôm đổ xong tấm cuối, lũ trẻ được đi đầu, chân trần, đếm to từng khe co giãn cho đến tận sân trường. Chúng đếm được bốn trăm năm mươi hai.',
      ),
      p(
        'Thôn đã hẹn nhau mùa tới trồng lại mận hai bên đường, mỗi hộ một gốc, riêng đoạn qua vườn ông Vần trồng mười bốn gốc như cũ, lùi vào nửa mét.',
      ),
    ],
    correction: {
      hoursLater: 22,
      text: 'Bản đầu của bài ghi bề rộng mặt đường là 3,5 m. Con số đúng là 2,5 m.',
    },
  },
  {
    key: 'nuoc-ve-lai-phin-ha-sau-muoi-chin-ngay',
    headline: 'Nước về lại Phìn Hạ sau mười chín ngày xách từng can',
    sapo: 'Tuyến ống 2,6 km từ khe Thẳm Cát đã thông, 64 hộ ở Phìn Hạ có nước chảy tại nhà. Bể chung giữa thôn, nơi cả bản xếp can suốt gần ba tuần, được giữ lại để trẻ con rửa chân.',
    section: 'thoi-su/ban-lang',
    topic: 'nuoc-ve-phin-ha',
    tags: ['Phìn Hạ', 'nước sạch', 'góp công'],
    by: [writes('thu')],
    hero: {
      picture: 'be-nuoc-ban',
      caption: 'Bể nước chung ở Phìn Hạ chiều hôm ống thông, vòi để chảy cho hết cặn.',
    },
    related: ['phin-ha-moi-nha-hai-buoi-cong-dao-ranh'],
    days: 15,
    clock: '10:10',
    body: () => [
      p(
        'Tiếng nước về nghe như tiếng ho: vòi khạc ra mấy bọng khí, một ít nước vàng, im một lúc rồi chảy hẳn. Bà Lù Thị Pành đứng giữ vòi bằng cả hai tay, sợ buông ra thì nước lại đi.',
      ),
      p(
        'Mười chín ngày trước, ống cũ vỡ ở ba chỗ trong một đêm mưa lớn. Ống đã lắp mười lăm năm, nứt theo mối hàn, vá chỗ này lại phun chỗ kia. Cả thôn quay về bể chung, mỗi nhà ba can một lượt, người già và nhà có con nhỏ được lấy trước.',
      ),
      p(
        'Thôn quyết định không vá nữa mà thay toàn bộ. Ống mới là ống nhựa dày, chôn sâu 40 cm thay vì nằm trên mặt đất như trước. Phần đi qua bãi đá không đào được thì bọc bằng máng gỗ nghiến, phủ rơm trộn bùn để nước không nóng lên giữa trưa.',
      ),
      quote(
        'Hồi phải xách, mới biết nhà mình dùng bao nhiêu nước. Bây giờ vặn vòi, tay vẫn tự khóa lại giữa chừng.',
        'Bà Lù Thị Pành, thôn Phìn Hạ',
      ),
      p(
        'Ở đầu nguồn, một bể lọc ba ngăn được xây bằng đá hộc: ngăn đầu lắng cát, ngăn giữa để sỏi và than, ngăn cuối đậy kín. Hai người trong thôn nhận trông bể, mỗi tháng rửa sỏi một lần, công tính bằng việc được miễn tiền nước.',
      ),
      p(
        'Trong mười chín ngày ấy, việc học của trẻ con cũng phải đổi. Lớp mẫu giáo nghỉ ngủ trưa tại trường vì không có nước rửa, các cô thay nhau gánh nước từ nhà đi. Buổi tối ống thông, cô giáo Lù Thị Nhàn mở vòi ở sân trường rồi cứ đứng nhìn, quên cả khóa cửa lớp.',
      ),
      p(
        'Tiền nước là 3.000 đồng mỗi khối, nộp vào quỹ thôn để thay vòi, thay van. Tháng đầu chưa thu. Người Phìn Hạ bảo nhau cứ để nước chảy cho quen mặt từng nhà đã.',
      ),
    ],
  },
  {
    key: 'phin-ha-moi-nha-hai-buoi-cong-dao-ranh',
    headline: 'Phìn Hạ: mỗi nhà hai buổi công đào rãnh chôn ống nước',
    sapo: 'Để thay tuyến ống đã vỡ ba chỗ, 64 hộ ở Phìn Hạ chia nhau đào 2,6 km rãnh sâu 40 cm, bắt đầu từ sáng nay.',
    section: 'thoi-su/ban-lang',
    topic: 'nuoc-ve-phin-ha',
    tags: ['Phìn Hạ', 'nước sạch', 'góp công'],
    by: [writes('thu')],
    days: 24,
    clock: '16:40',
    body: () => [
      p(
        'Mỗi hộ nhận hai buổi công. Nhà neo người được đổi sang nấu cơm, nhà có máy cắt cỏ thì đi trước phát lối. Đoạn khó nhất là bãi đá dài 300 m dưới chân Thẳm Cát, dành cho tổ thanh niên.',
      ),
      p(
        'Trong khi chờ ống, thôn lấy nước ở bể chung, mỗi lượt ba can. Trạm y tế phát cho từng nhà viên khử khuẩn, dặn để lắng nửa giờ rồi mới đun.',
      ),
      p('Nếu trời tạnh, rãnh sẽ xong trong năm ngày; ống dự kiến chở tới vào {thứ+6} {ngày+6}.'),
    ],
  },
  {
    key: 'cau-treo-suoi-ngan-cat-day-chan',
    headline: 'Cầu treo Suối Ngàn mở lối, học trò thôi xắn quần lội suối',
    sapo: 'Cây cầu dài 74 m bắc ngang suối Ngàn mở cho người đi bộ và xe máy từ sáng nay. Đường từ thôn Nà Tông tới trường ngắn đi 3,2 km, và không còn phải đợi nước rút.',
    section: 'thoi-su/giao-thong',
    topic: 'cau-treo-suoi-ngan',
    tags: ['Suối Ngàn', 'cầu treo', 'học sinh', 'giao thông'],
    by: [writes('thinh'), shoots('cham')],
    hero: {
      picture: 'cau-treo',
      caption: 'Những người đầu tiên đi qua cầu treo Suối Ngàn sáng {ngày}, sương còn chưa tan.',
    },
    related: ['cau-treo-suoi-ngan-keo-xong-cap'],
    days: 33,
    clock: '09:15',
    body: () => [
      p(
        'Người qua cầu đầu tiên không phải ai được sắp trước. Em Tòng Thị Lả, lớp 4, đi học sớm như mọi hôm, tới nơi thấy sợi dây chắn đã tháo thì cứ thế bước lên. Đến giữa cầu em mới quay lại, thấy cả trăm người đang nhìn mình, bèn chạy một mạch sang bờ bên kia.',
      ),
      p(
        'Cầu dài 74 m, mặt lát thép nhám rộng 1,8 m, hai bên có lưới cao ngang ngực người lớn. Bốn sợi cáp neo vào mố bê tông đặt cao hơn vết nước lũ lớn nhất mà người trong thôn còn nhớ là 2,1 m.',
      ),
      pullQuote('Trước kia hỏi trường xa không, bọn trẻ đáp: còn tùy nước.', 'Ghi ở thôn Nà Tông'),
      p(
        'Trước đây, vào mùa nước, trò Nà Tông hoặc vòng 4 km qua cầu tràn, hoặc lội ở chỗ nước ngang bụng với túi ni lông bọc quần áo đội trên đầu. Mỗi năm trung bình có hai chục ngày lớp vắng quá nửa. Các cô giáo ghi lý do nghỉ trong sổ chỉ bằng một chữ: “suối”.',
      ),
      p(
        'Bác Cà Văn Hặc chở ngô thuê cho biết một chuyến xe máy ra đường lớn trước mất năm mươi phút, nay hơn mười phút. Bác tính sẽ hạ tiền công, vì đường ngắn mà giữ giá cũ thì ngại.',
      ),
      p(
        'Chị Lèo Thị Chiển, nhà ngay đầu cầu bên Nà Tông, mở cửa sổ ra là thấy học trò đi qua. Mấy hôm nay chị bớt hẳn một việc: trước kia cứ chiều mưa là chị đun sẵn nồi nước gừng cho bọn trẻ lội suối về ghé vào sưởi. Chị nói đùa rằng nồi vẫn để đó, giờ đun cho khách qua cầu.',
      ),
      p(
        'Trên cầu có bảng ghi: tối đa ba mươi người hoặc bốn xe máy một lúc. Buổi sáng đầu tiên, lũ trẻ tự phân nhau đứng hai đầu đếm, và đếm rất nghiêm.',
      ),
    ],
  },
  {
    key: 'cau-treo-suoi-ngan-keo-xong-cap',
    headline: 'Cầu treo Suối Ngàn kéo xong sợi cáp thứ tư',
    sapo: 'Bốn sợi cáp chính, mỗi sợi dài 118 m, đã nằm trên đỉnh hai tháp cầu. Phần lát mặt cầu và căng lưới chắn bắt đầu từ tuần tới.',
    section: 'thoi-su/giao-thong',
    topic: 'cau-treo-suoi-ngan',
    tags: ['Suối Ngàn', 'cầu treo', 'giao thông'],
    by: [writes('thinh')],
    days: 52,
    clock: '15:20',
    body: () => [
      p(
        'Sợi cáp cuối được kéo sang bờ Nà Tông lúc 11 giờ trưa, sau khi phải dừng hai lần vì gió. Cách làm vẫn như ba sợi trước: dây dù mang qua suối bằng mảng tre, dây dù kéo dây thừng, dây thừng kéo cáp mồi, cáp mồi kéo cáp chính.',
      ),
      p(
        'Hai mươi bốn người trong thôn giữ dây hãm ở bờ bên này. Họ được dặn chỉ nới khi nghe hô, và hô bằng hai thứ tiếng để không ai hiểu nhầm.',
      ),
      p('Theo kế hoạch, mặt cầu lát xong trong mười lăm ngày, sau đó thử tải bằng bao cát.'),
    ],
  },
  {
    key: 'to-tuan-rung-huoi-lanh-va-cuon-so-dau-chan',
    headline: 'Tổ tuần rừng Huổi Lanh và cuốn sổ ghi 214 dấu chân',
    sapo: 'Một năm đi rừng, bảy người ở Huổi Lanh không chỉ tìm dấu bẫy. Họ vẽ lại mọi vết chân thú gặp trên đường, ghi ngày, ghi chỗ, và nhờ thế biết được con gì đang trở về.',
    section: 'thoi-su/moi-truong',
    tags: ['Huổi Lanh', 'môi trường'],
    by: [writes('thinh'), shoots('cham')],
    hero: {
      picture: 'rung-suong',
      caption: 'Rừng già Huổi Lanh lúc 7 giờ sáng, trên lối tuần tra số 2.',
    },
    days: 4,
    clock: '14:30',
    body: (t) => [
      p(
        'Cuốn sổ khổ nhỏ, bọc ni lông, buộc bằng dây chun. Trang nào cũng có một hình vẽ bằng bút chì: năm ngón tròn của cầy, hai mảnh nhọn của hoẵng, vết kéo dài như dấu ngoặc của con tê tê mà cả tổ chỉ gặp đúng một lần.',
      ),
      p(
        'Người vẽ là anh Hoàng Văn Pao, 34 tuổi, học hết lớp 9. Anh bảo mình không biết tên sách vở của từng loài, nên cứ vẽ thật giống, ghi bằng tiếng Tày, rồi ai biết thì điền tiếp.',
      ),
      h2('Từ tìm bẫy đến tìm dấu'),
      p(
        'Tổ có bảy người, chia ba lối, mỗi tuần đi hai buổi. Năm ngoái họ gỡ được 131 chiếc bẫy dây. Năm nay chỉ còn 38. Bẫy ít đi thì việc cũng nhàn hơn, và một hôm ngồi nghỉ bên suối, có người nói: đếm bẫy mãi cũng chán, hay là đếm con còn lại.',
      ),
      p(
        'Kể từ đó đến nay, sổ ghi được 214 dấu. Nhiều nhất là lợn rừng và cầy, rồi đến hoẵng. Ba lần gặp dấu gấu, đều ở lưng chừng dốc phía bắc, nơi có nhiều cây dẻ. Tổ giữ kín chỗ ấy, trong sổ chỉ vẽ một hình tròn.',
      ),
      t.figure('mua-tren-la', {
        caption: 'Sau mưa một đêm, đất mềm, dấu chân in rõ nhất.',
      }),
      p(
        'Mưa một đêm rồi tạnh là lúc tốt nhất để đi. Đất mềm giữ được vết, lá chưa kịp rụng thêm. Anh Pao thuộc lịch mưa như người khác thuộc lịch chợ.',
      ),
      p(
        'Cuối năm, tổ định chép lại sổ thành hai bản, một bản để ở trường học trong xã. Bọn trẻ nghe tin đã đòi vẽ giúp bìa.',
      ),
    ],
  },
  {
    key: 'ban-den-gom-vo-chai-thuoc-tru-sau',
    headline: 'Bản Dền gom vỏ chai thuốc trừ sâu, mỗi tháng một chuyến xe',
    sapo: 'Mười hai thùng bê tông có nắp đặt ở bờ ruộng, tám tháng nhận hơn 600 kg vỏ chai, vỏ gói. Suối dưới chân bản bắt đầu có lại ốc đá.',
    section: 'thoi-su/moi-truong',
    tags: ['môi trường', 'Bản Dền', 'nông nghiệp'],
    by: [writes('thu')],
    days: 19,
    clock: '11:00',
    body: () => [
      p(
        'Ruộng Bản Dền nằm dọc suối. Trước đây phun thuốc xong, vỏ chai tiện tay vứt ngay bờ ruộng, mưa xuống là trôi. Chị Quàng Thị Inh, người trồng rau ở cuối nguồn, có lần vớt được mười bảy vỏ gói trong một buổi rửa rau.',
      ),
      p(
        'Chị mang cả mười bảy vỏ ấy ra buổi họp thôn, bày lên bàn, không nói gì. Tháng sau thôn đặt mua mười hai ống cống bê tông loại hỏng, bịt đáy, làm nắp, kê lên cao hơn mực nước ruộng.',
      ),
      p('Cách làm gói trong ba việc:'),
      ol(
        'Súc chai ba lần ngay tại ruộng, nước súc đổ vào bình phun.',
        'Bỏ chai, gói vào thùng gần nhất, đậy nắp. Không bỏ lẫn rác khác.',
        'Ngày cuối tháng, hai hộ theo phiên cân và chuyển ra điểm thu gom của xã.',
      ),
      p(
        'Tám tháng qua, sổ cân ghi 612 kg. Hộ nào cũng có lần đến phiên, nên ai cũng biết một vỏ gói tuy nhẹ mà cả bản gộp lại thì nặng bằng con lợn to.',
      ),
      p(
        'Cái khó không phải ở thùng mà ở thói quen. Tháng đầu, mười hai thùng chỉ được 19 kg, trong khi bờ ruộng vẫn lăn lóc vỏ gói. Chị Inh và mấy người nữa cứ chiều chiều đi dọc suối, nhặt vỏ, không nói với ai. Đến tuần thứ ba thì có người ngại, đi nhặt cùng. Tuần thứ tư gần như không còn gì để nhặt.',
      ),
      p(
        'Chị Inh bảo chuyện vui nhất là bọn trẻ đã lại mò được ốc đá ở khúc suối sau nhà. Chưa nhiều, mỗi buổi được độ nửa bát, nhưng trước đó ba năm không thấy con nào.',
      ),
    ],
  },
  {
    key: 'nam-suong-thap-den-duong-bang-nang',
    headline: 'Nậm Sương lắp 46 đèn đường chạy bằng pin mặt trời',
    sapo: 'Đoạn đường 2,1 km từ chợ đến trường nội trú có đèn từ tối qua. Mỗi cột cách nhau 45 m, tự bật khi trời tối và giảm nửa độ sáng sau 22 giờ.',
    section: 'thoi-su/ban-lang',
    tags: ['Nậm Sương', 'góp công'],
    by: [writes('thinh')],
    days: 9,
    clock: '07:40',
    body: () => [
      p(
        'Đèn do các hộ dọc đường góp mua, mỗi nhà một phần, nhà ở xa mặt đường góp công dựng cột. Pin đặt trên cao, có khóa; hai thợ điện trong xã nhận lau mặt pin mỗi tháng một lần.',
      ),
      p(
        'Người mừng nhất có lẽ là học sinh lớp phụ đạo tối. Tan học lúc 20 giờ 30, các em trước giờ vẫn đi thành tốp, người đầu và người cuối cầm đèn pin. Tối qua, cả tốp đi dàn hàng ngang và hát.',
      ),
      p('Đợt tới, xã tính lắp thêm 18 cột cho đoạn từ trạm y tế vào thôn Nà Hin.'),
    ],
  },
  {
    key: 'xe-buyt-05-chay-thu-vao-na-hin',
    headline: 'Xe buýt số 05 chạy thử vào tận Nà Hin, vé 12.000 đồng',
    sapo: 'Từ {thứ+1} {ngày+1}, mỗi ngày có bốn lượt xe buýt từ phường Chợ Cũ vào Nà Hin và ngược lại. Ba tháng chạy thử, xe dừng theo yêu cầu ở bất cứ đâu an toàn.',
    section: 'thoi-su/giao-thong',
    tags: ['xe buýt', 'giao thông', 'Nà Hin'],
    by: [writes('thinh')],
    hero: {
      picture: 'xe-buyt-duong-deo',
      caption: 'Chuyến chạy thử cuối ngày trên đoạn dốc trước khi vào Nà Hin.',
    },
    days: 0,
    body: () => [
      p(
        'Nà Hin cách phường Chợ Cũ 23 km. Không có xe máy thì chỉ còn cách đi nhờ xe chở rau lúc tờ mờ sáng rồi về nhờ xe chở phân buổi chiều. Các bà dệt vải đi giao hàng vẫn nói đùa rằng lúc đi thơm mùi mùi, lúc về thì thôi.',
      ),
      p('Giờ chạy trong thời gian thử:'),
      ul(
        'Từ Chợ Cũ: 6 giờ, 9 giờ 30, 13 giờ 30 và 16 giờ 45.',
        'Từ Nà Hin: 7 giờ 15, 10 giờ 45, 14 giờ 45 và 18 giờ.',
        'Vé một lượt 12.000 đồng; học sinh, người trên 70 tuổi 6.000 đồng; gùi và bao dưới 20 kg không tính tiền.',
      ),
      p(
        'Xe có 29 chỗ, phần đuôi bỏ hai hàng ghế để lấy chỗ cho gùi. Lái xe là anh Lục Văn Thuyên, người Nà Hin, nên hôm chạy thử gần như dừng trước cửa từng nhà, và ở nhà nào cũng có người gọi vào uống nước.',
      ),
      p(
        'Bà Hoàng Thị Nhình làm giấy bản đi chuyến 7 giờ 15, ôm theo hai thếp giấy bọc kín. Bà bảo ngồi xe này điều thích nhất là giấy không bị gió. Trước bà đi nhờ xe máy cháu, tờ ngoài cùng lúc nào cũng gấp mép, phải bán rẻ.',
      ),
      p(
        'Sau ba tháng, nếu mỗi lượt trung bình đạt 14 khách, tuyến sẽ chạy chính thức. Lượt chạy thử sáng nay có 22 người, bốn gùi măng và một con gà trống buộc chân, được tính là hành lý.',
      ),
    ],
  },
  {
    key: 'rong-roc-chuyen-com-qua-suoi-ngan',
    headline: 'Suối Ngàn dâng gần hai mét, thôn Nà Tông chuyển cơm bằng ròng rọc',
    sapo: 'Ba ngày mưa làm 31 em học sinh mắc lại bên trường. Người nhà nấu cơm, buộc vào ròng rọc của mấy bác thợ cầu, đưa sang bờ bên kia mỗi ngày hai bữa.',
    section: 'thoi-su/ban-lang',
    topic: 'cau-treo-suoi-ngan',
    tags: ['Suối Ngàn', 'cầu treo', 'học sinh', 'mưa'],
    by: [writes('thinh')],
    days: 58,
    clock: '16:30',
    body: () => [
      p(
        'Hai tháp cầu đã dựng xong nhưng cáp chưa kéo, mới có một sợi dây mồi vắt ngang suối. Ai đó nhìn sợi dây, nhìn cái xô, rồi nhìn sang trường. Nửa giờ sau, chuyến cơm đầu tiên lơ lửng giữa trời, bên dưới nước đục ầm ầm.',
      ),
      p(
        'Nước lên từ đêm, đến sáng cao hơn thường ngày 1,9 m. Ba mươi mốt em ở Nà Tông đi học từ hôm trước không về được, ngủ lại trong hai phòng học ghép. Nhà trường có gạo, còn thức ăn thì hết.',
      ),
      p(
        'Các bà mẹ chia nhau nấu theo xóm. Mỗi xô được một nồi cơm nhỏ, một nồi thức ăn, buộc nắp bằng dây chun. Có xô kèm theo áo ấm, có xô kèm mảnh giấy dặn con nhớ đánh răng. Em Tòng Thị Lả, lớp 4, nhận được xô có quả trứng luộc vẽ mặt cười.',
      ),
      p(
        'Chuyến ngược lại, xô không bao giờ rỗng. Bọn trẻ gửi về bát đã rửa, vở bài tập cho mẹ xem điểm, một bó rau dớn hái sau trường. Đến chiều ngày thứ ba nước rút, các em lội về. Mấy bác thợ bảo cầu chưa xong mà đã làm được việc của cầu.',
      ),
    ],
  },
]
