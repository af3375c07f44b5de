import { h2, infoBox, p, pullQuote, quote, table, ul } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

export const sportStories: DemoStory[] = [
  {
    key: 'nam-suong-nguoc-dong-phut-88',
    headline: 'Nậm Sương ngược dòng phút 88, một mình một ngôi đầu',
    sapo: 'Bị dẫn hai bàn ngay trong hiệp một, Nậm Sương thắng lại Phìn Hạ 3-2 nhờ cú sút xa của hậu vệ Lò Văn Pản. Sau ba vòng, đội bóng bên suối chưa mất điểm nào.',
    section: 'the-thao/bong-da',
    topic: 'giai-bong-da-thanh-nien-cac-xa',
    tags: ['bóng đá', 'Nậm Sương', 'Phìn Hạ', 'giải thanh niên các xã'],
    by: [writes('khang'), shoots('cham')],
    hero: {
      picture: 'san-bong',
      caption: 'Sân xã Nậm Sương lúc lên đèn, hiệp hai trận Nậm Sương - Phìn Hạ.',
      credit: 'Ảnh: Lâm Chàm',
    },
    related: [
      'vong-hai-muoi-chin-ban-va-mot-con-cho',
      'muoi-hai-doi-giai-thanh-nien-cac-xa-vao-vong-mot',
    ],
    days: 0,
    body: (t) => [
      p(
        'Đồng hồ treo trên cột điện chỉ phút 88 khi bóng bật ra từ chân hàng rào Phìn Hạ. Lò Văn Pản, hậu vệ cánh, cách gôn chừng 28 m, không có ai chuyền. Anh sút. Bóng đi thấp, chạm vũng nước trước mặt thủ môn rồi đổi hướng.',
      ),
      p(
        'Cả khán đài, tức là bờ ruộng phía nam, nhảy xuống. Có người mất một chiếc dép, đến tối còn quay lại tìm.',
      ),
      p(
        'Hiệp một thuộc về Phìn Hạ. Họ chơi bóng bổng, hai lần treo vào cột xa, hai lần Chảo Láo Lụ bật cao hơn tất cả. Nậm Sương vào phòng nghỉ, tức là gốc nhãn, với tỷ số 0-2.',
      ),
      p(
        'Sau giờ nghỉ, Nậm Sương đổi cách chơi. Họ bỏ bóng dài, kéo hai cánh vào trong, chuyền ngắn trên nửa sân khô hơn. Phút 61, Tòng Văn Doan gỡ một bàn. Phút 79, chính Doan bị phạm lỗi, và quả phạt đền được đội trưởng Lường Văn Hoàn đá chính giữa, khi thủ môn đã bay sang trái.',
      ),
      table({
        caption: 'Kết quả vòng 3, Chủ nhật {cn}',
        head: ['Chủ nhà', 'Tỷ số', 'Khách'],
        rows: [
          ['**Nậm Sương**', '3-2', 'Phìn Hạ'],
          ['Mường Lan', '1-1', 'Suối Ngàn'],
          ['Bản Liềm', '0-2', '**Tả Mây**'],
          ['**Khau Vàng**', '2-1', 'Chợ Cũ'],
          ['Bản Dền', '0-0', 'Nà Hin'],
          ['Pác Nương', '1-4', '**Huổi Lanh**'],
        ],
      }),
      table({
        caption: 'Bảng xếp hạng sau vòng 3',
        head: ['Đội', 'Trận', 'Hiệu số', 'Điểm'],
        rows: [
          ['Nậm Sương', '3', '+6', '9'],
          ['Tả Mây', '3', '+3', '7'],
          ['Phìn Hạ', '3', '+1', '6'],
          ['Khau Vàng', '3', '+1', '6'],
          ['Mường Lan', '3', '+1', '5'],
          ['Nà Hin', '3', '+1', '5'],
          ['Huổi Lanh', '3', '+2', '4'],
          ['Chợ Cũ', '3', '+1', '4'],
          ['Suối Ngàn', '3', '−2', '2'],
          ['Bản Dền', '3', '−5', '1'],
          ['Bản Liềm', '3', '−4', '0'],
          ['Pác Nương', '3', '−5', '0'],
        ],
        note: 'Bằng điểm thì xét hiệu số, rồi đến số bàn thắng.',
      }),
      p(
        'Đáng nhớ không kém là Tả Mây. Xe chở đội hỏng giữa đèo, cả mười tám người đi bộ 6 km cuối xuống Bản Liềm, thủ môn đeo sẵn găng cho đỡ lạnh tay. Họ thắng 2-0, ăn mỗi người một bát phở rồi đi xe nhờ ngược lên.',
      ),
      t.related('Các vòng trước', [
        'vong-hai-muoi-chin-ban-va-mot-con-cho',
        'muoi-hai-doi-giai-thanh-nien-cac-xa-vao-vong-mot',
      ]),
      p(
        'Vòng 4 đá chiều Chủ nhật {cn+1}. Tâm điểm là Tả Mây gặp Nậm Sương, trên sân cao nhất giải, nơi đội khách nào cũng thở dốc từ phút 20.',
      ),
    ],
  },
  {
    key: 'vong-hai-muoi-chin-ban-va-mot-con-cho',
    headline: 'Vòng hai: mười chín bàn thắng và một con chó được mời ra ngoài',
    sapo: 'Sáu trận, mười chín bàn, đội nào cũng có người ghi tên lên bảng trừ Bản Dền. Trận Nà Hin - Bản Liềm phải dừng bốn phút vì một cổ động viên bốn chân.',
    section: 'the-thao/bong-da',
    topic: 'giai-bong-da-thanh-nien-cac-xa',
    tags: ['bóng đá', 'giải thanh niên các xã', 'Nà Hin', 'Tả Mây'],
    by: [writes('khang')],
    days: 7,
    clock: '19:20',
    body: () => [
      p(
        'Con chó vàng của nhà bán nước vào sân ở phút 33, đúng lúc Nà Hin phản công. Nó chạy song song với tiền đạo Nùng Văn Tạ suốt hai chục mét, nhanh hơn hậu vệ, rồi cắp bóng. Trọng tài thổi còi, rút thẻ trong tiếng cười, nghĩ thế nào lại cất vào.',
      ),
      p('Bốn phút sau bóng được trả lại, thủng một lỗ. Nà Hin thắng 2-1 bằng bóng mới.'),
      table({
        caption: 'Kết quả vòng 2, Chủ nhật {cn}',
        head: ['Chủ nhà', 'Tỷ số', 'Khách'],
        rows: [
          ['Suối Ngàn', '1-3', '**Nậm Sương**'],
          ['**Nà Hin**', '2-1', 'Bản Liềm'],
          ['**Tả Mây**', '2-1', 'Pác Nương'],
          ['**Phìn Hạ**', '2-1', 'Khau Vàng'],
          ['**Chợ Cũ**', '2-0', 'Bản Dền'],
          ['Huổi Lanh', '2-2', 'Mường Lan'],
        ],
      }),
      p(
        'Chợ Cũ thắng Bản Dền mà chẳng ai vui hẳn, vì tiền vệ Phạm Duy Lân bị chuột rút phải rời sân sớm. Anh hẹn các bạn ba hôm nữa sẽ lành, vì đã trót ghi tên chạy đèo Ba Quai. Suối Ngàn thua Nậm Sương 1-3 nhưng được khen nhiều nhất: cả trận không phải nhận thẻ nào, kể cả khi trọng tài giẫm phải chân hậu vệ của họ.',
      ),
      p(
        'Trận hay nhất là Huổi Lanh gặp Mường Lan. Hai đội thay nhau dẫn, bàn gỡ cuối cùng đến từ một quả ném biên rất xa: Ma Văn Khìn quăng bóng thẳng vào vòng năm mét, như cậu vẫn quăng bao thóc lên gác.',
      ),
      p(
        'Thủ môn 16 tuổi của Mường Lan cản được hai quả đối mặt. Hôm nay cậu mang đôi găng mới. Chuyện đôi găng cũ, chúng tôi sẽ kể vào một dịp khác.',
      ),
    ],
  },
  {
    key: 'muoi-hai-doi-giai-thanh-nien-cac-xa-vao-vong-mot',
    headline: 'Mười hai đội, một quả bóng mới: giải thanh niên các xã vào vòng một',
    sapo: 'Giải năm nay đá vòng tròn một lượt, mỗi đội mười một trận, sân nào đá sân ấy. Vòng mở màn có mười bốn bàn và hai trận phải lùi giờ vì trâu chưa về chuồng.',
    section: 'the-thao/bong-da',
    topic: 'giai-bong-da-thanh-nien-cac-xa',
    tags: ['bóng đá', 'giải thanh niên các xã', 'thể thao'],
    by: [writes('khang')],
    hero: {
      picture: 'duong-chay',
      caption: 'Các đội chạy khởi động chung quanh sân vận động tỉnh sáng khai mạc.',
    },
    days: 14,
    clock: '18:50',
    body: () => [
      p(
        'Thể thức thay đổi so với năm ngoái. Không còn chia bảng, mười hai đội gặp nhau đủ một lượt, mỗi Chủ nhật một vòng. Nhờ vậy đội nào cũng được đá sân nhà ít nhất năm trận, và bờ ruộng nào cũng được làm khán đài.',
      ),
      p(
        'Hai sân Mường Lan và Nà Hin bắt đầu muộn nửa giờ. Cả hai đều là bãi thả trâu, và Chủ nhật thì trâu về muộn hơn, vì trẻ chăn trâu cũng đi xem bóng.',
      ),
      table({
        caption: 'Kết quả vòng 1, Chủ nhật {cn}',
        head: ['Chủ nhà', 'Tỷ số', 'Khách'],
        rows: [
          ['**Nậm Sương**', '4-1', 'Bản Dền'],
          ['Chợ Cũ', '1-1', 'Tả Mây'],
          ['**Khau Vàng**', '1-0', 'Bản Liềm'],
          ['Huổi Lanh', '0-1', '**Phìn Hạ**'],
          ['Nà Hin', '1-1', 'Suối Ngàn'],
          ['**Mường Lan**', '2-1', 'Pác Nương'],
        ],
      }),
      infoBox(
        'Giải bóng đá thanh niên các xã',
        ul(
          '**Số đội** 12, mỗi đội đăng ký 20 người',
          '**Giờ đá** 15 giờ 30 Chủ nhật, hai hiệp 40 phút',
          '**Tuổi** Từ 16 đến 35, ít nhất ba người dưới 20',
          '**Giải nhất** Một con bò và bộ áo đấu',
        ),
      ),
      p(
        'Một điểm mới nữa là mỗi đội phải có ít nhất ba cầu thủ dưới 20 tuổi trong danh sách, một người phải đá ít nhất nửa trận. Mấy đội than thiếu người, rồi lại chính họ khoe. Ở Khau Vàng, bàn duy nhất vào lưới Bản Liềm do Lý Láo Ú, 17 tuổi, đá bằng cái chân không thuận.',
      ),
      p(
        'Đương kim vô địch Chợ Cũ hòa 1-1 ngay trận đầu. Nậm Sương thắng đậm nhất, 4-1 trước Bản Dền, cả bốn bàn do bốn người khác nhau ghi. Con bò giải nhất đã chọn xong, hiện được nuôi ở Nậm Sương; người Nậm Sương nói đùa là khỏi phải dắt đi đâu cho mệt.',
      ),
    ],
  },
  {
    key: 'giai-chay-deo-ba-quai-21-km',
    headline: 'Chạy đèo Ba Quai: 21 km, 1.140 m leo dốc, 386 người về đích',
    sapo: 'Cô gái hái chè Giàng Thị Dở về nhất nữ với đôi giày đi nương, nhanh hơn người thứ hai gần bốn phút. Người về cuối cùng 69 tuổi, được cả bến xe đứng đợi.',
    section: 'the-thao/chay-duong-nui',
    tags: ['chạy bộ', 'thể thao', 'đường đèo'],
    by: [writes('khang'), shoots('cham')],
    hero: {
      picture: 'ruong-bac-thang-xanh',
      caption: 'Cung đường qua ruộng bậc thang ở cây số thứ sáu, chụp hôm đi khảo sát giữa vụ lúa.',
      credit: 'Ảnh: Lâm Chàm',
    },
    days: 4,
    clock: '12:10',
    body: () => [
      p(
        'Xuất phát lúc sáu giờ, đèn đội đầu còn sáng. Bảy cây số đầu là đường ruộng, sau đó dựng ngược lên đèo Ba Quai, có đoạn phải chống tay vào đầu gối mà đi. Trên đỉnh sương dày, tình nguyện viên gõ mõ trâu để người chạy biết hướng.',
      ),
      p(
        'Giàng Thị Dở, 23 tuổi, người Tả Mây, chưa chạy giải nào bao giờ. Chị đăng ký vì thấy đường chạy đi qua nương nhà mình. Chị về đích sau 2 giờ 09 phút, dừng lại đúng một lần để đóng cái cổng nương ai đó mở quên.',
      ),
      table({
        caption: 'Về đích sớm nhất',
        head: ['Hạng', 'Nam', 'Thời gian', 'Nữ', 'Thời gian'],
        rows: [
          ['1', 'Vừ A Dình', '1:46:12', 'Giàng Thị Dở', '2:09:31'],
          ['2', 'Lý Láo Ú', '1:48:55', 'Mai Thanh Trà', '2:13:20'],
          ['3', 'Hoàng Văn Khoái', '1:51:07', 'Lò Thị Nhất', '2:15:46'],
          ['4', 'Phạm Duy Lân', '1:52:40', 'Tẩn Mẩy Chiêm', '2:18:02'],
          ['5', 'Sùng A Páo', '1:53:18', 'Cà Thị Yêu', '2:19:37'],
        ],
        note: 'Toàn giải có 412 người xuất phát, 386 người về đích trước giờ đóng cửa.',
      }),
      quote(
        'Ngày nào chị em tôi cũng chạy đoạn ấy, có điều sau lưng là gùi chè. Hôm nay không gùi, thấy nhẹ quá nên cứ chạy.',
        'Giàng Thị Dở',
      ),
      p(
        'Ông Nguyễn Đình Tạo, 69 tuổi, về đích sau 4 giờ 58 phút, trước giờ đóng cửa hai phút. Khi ấy ban tổ chức đã cuốn được nửa tấm thảm. Thấy bóng ông ở khúc cua, họ trải lại, và cả hai chuyến xe khách đang chờ khách bèn tắt máy, chờ thêm.',
      ),
      h2('Dọn đường sau giải'),
      p(
        'Đến ba giờ chiều, toàn bộ cờ hiệu và vỏ nước đã được thu về. Nhóm đi sau cùng cân được 11 kg rác. Năm ngoái là 43 kg; khác biệt nằm ở chỗ năm nay không phát cốc giấy, ai cũng phải mang ống nước riêng.',
      ),
    ],
  },
  {
    key: 'doi-keo-co-nu-ban-liem-tap-bang-day-buoc-trau',
    headline: 'Đội kéo co nữ Bản Liềm tập với dây buộc trâu và gốc nhãn già',
    sapo: 'Tám người, tuổi trung bình 38, ba năm liền vô địch hội khỏe toàn xã. Bài tập của họ là kéo một gốc nhãn không hề nhúc nhích, mỗi tối mười lăm phút.',
    section: 'the-thao/phong-trao',
    tags: ['Bản Liềm', 'thể thao'],
    by: [writes('khang')],
    days: 9,
    clock: '18:05',
    body: () => [
      p(
        'Gốc nhãn ở sân nhà chị Lục Thị Ngấn phải ba vòng tay. Dây thừng bện bằng vỏ cây gai, loại dùng buộc trâu, to bằng cổ tay trẻ con. Tối nào cũng vậy, sau khi rửa bát, tám người ra xếp hàng, quàng dây, ngả người ra sau.',
      ),
      p(
        '“Kéo người thì người còn tuột. Kéo cây thì cây không tuột, chỉ có mình tuột. Tập với cây mới biết chân mình đứng chưa vững”, chị Ngấn, đội trưởng, 44 tuổi, giải thích.',
      ),
      p(
        'Bí quyết của họ là tiếng hô. Cả đội không hô “hai, ba” mà đọc một câu hát đưa nôi, đến chữ cuối mỗi dòng thì cùng giật. Nhịp ấy chậm hơn các đội khác chừng nửa giây, đủ để đối phương hết hơi trước.',
      ),
      pullQuote('Đẩy xe phân lên dốc cả năm, sang kéo dây coi như nghỉ.', 'Chị Lục Thị Ngấn'),
      p(
        'Năm đầu đi thi, họ thua ngay trận mở màn. Về nhà, chị Ngấn đo lại sân, thấy vị trí thứ năm trong hàng là chỗ yếu nhất, vì ai đứng đó cũng không nhìn thấy đối phương, mất nhịp trước. Từ đấy chỗ thứ năm dành cho chị Vi Thị Mện, người hát to nhất đội, và câu hát đưa nôi cũng bắt đầu từ chị.',
      ),
      p(
        'Giày là ủng đi ruộng. Áo thì mỗi người một màu, vì chưa năm nào góp đủ tiền may. Năm nay họ quyết định nếu thắng sẽ lấy tiền thưởng may áo; nếu thua thì thôi, coi như màu nào cũng đẹp.',
      ),
      p('Hội khỏe diễn ra sáng thứ Bảy {t7+1}, tại sân trường Bản Liềm.'),
    ],
  },
  {
    key: 'thu-mon-16-tuoi-va-doi-gang-muon',
    headline: 'Thủ môn 16 tuổi của Mường Lan và đôi găng mượn suốt hai mùa',
    sapo: 'Đèo Văn Úc bắt bóng bằng đôi găng làm vườn của mẹ cho đến khi một thủ môn đội bạn cởi găng của mình đưa cho em, ngay sau trận đấu.',
    section: 'the-thao/bong-da',
    topic: 'giai-bong-da-thanh-nien-cac-xa',
    tags: ['bóng đá', 'Mường Lan', 'chân dung', 'giải thanh niên các xã'],
    by: [writes('khang'), shoots('cham')],
    related: ['vong-hai-muoi-chin-ban-va-mot-con-cho'],
    days: 3,
    clock: '18:30',
    body: () => [
      p(
        'Đôi găng đầu tiên của Đèo Văn Úc màu vàng, loại người ta đeo tỉa cam. Lòng găng có hạt cao su nên bám bóng khá tốt khi khô. Trời mưa thì trơn như bôi mỡ, Úc phải đấm bóng chứ không bắt.',
      ),
      p(
        'Em vào đội năm 14 tuổi, vì thủ môn chính đi làm xa và không ai chịu đứng gôn. Người ta bảo cậu bé trông vườn cam, quen đứng một chỗ nhìn. Trận đầu em thua sáu bàn. Em nhớ từng bàn, về nhà xếp sáu quả cam lên bàn, quả nào ứng với bàn nấy, nghĩ xem lẽ ra phải đứng ở đâu.',
      ),
      p(
        'Mùa trước, sau trận hòa với Huổi Lanh, thủ môn bên kia là anh Hoàng Văn Pao đi sang, cởi đôi găng của mình ra. Anh bảo: “Mượn đi. Bao giờ có găng thì trả”. Úc mượn hai mùa, sau mỗi trận đều giặt, phơi, nhét giấy báo cho khỏi méo.',
      ),
      p(
        'Đầu mùa này, em bán mẻ cam tự chăm được 640.000 đồng, mua đôi găng mới. Việc đầu tiên là đi 27 km trả găng. Anh Pao lật đôi găng cũ ra xem, nó sạch hơn cả lúc cho mượn.',
      ),
      quote(
        'Anh ấy bảo giữ luôn cũng được. Nhưng em muốn trả, vì nếu giữ thì lần sau gặp em sẽ ngại cản bóng của đội anh ấy.',
        'Đèo Văn Úc',
      ),
      p(
        'Ở vòng hai, hai người gặp nhau, hòa 2-2. Úc cản hai quả đối mặt. Anh Pao thì để lọt một quả ném biên, sau trận cười bảo chắc tại găng về với chủ cũ nên còn lạ tay.',
      ),
    ],
  },
  {
    key: 'san-bong-chuyen-sau-kho-thoc',
    headline: 'Sân bóng chuyền sau kho thóc sáng đèn ba tối mỗi tuần',
    sapo: 'Khoảnh sân phơi của hợp tác xã Bản Dền, ban ngày phơi ngô, ban tối căng lưới. Bóng đèn pha mượn của nhà làm rạp cưới.',
    section: 'the-thao/phong-trao',
    tags: ['Bản Dền', 'thể thao'],
    by: [writes('khang')],
    days: 12,
    clock: '20:15',
    body: () => [
      p(
        'Bốn đội, hai nam hai nữ, đánh vòng tròn các tối thứ Ba, thứ Năm, thứ Bảy. Đội nào thua thì ở lại quét sân, để sáng hôm sau có chỗ phơi ngô.',
      ),
      p(
        'Vạch sân kẻ bằng vôi, cứ mưa là mất. Chị Quàng Thị Lả, chủ công đội nữ xóm trên, kẻ lại mỗi tuần, vừa kẻ vừa đi giật lùi, thẳng hơn cả căng dây.',
      ),
      p('Tối nào nhà cho mượn đèn có đám cưới thì nghỉ đánh, cả bốn đội đi ăn cỗ.'),
    ],
  },
  {
    key: 'giai-ban-no-ta-may-hon-nhau-mot-diem',
    headline: 'Giải bắn nỏ Tả Mây: nhất nhì hơn nhau một điểm',
    sapo: 'Bà Giàng Thị Chá, 58 tuổi, bắn 20 mũi được 187 điểm, hơn người đứng nhì đúng một điểm. Người đứng nhì là con trai bà.',
    section: 'the-thao/phong-trao',
    tags: ['Tả Mây', 'thể thao'],
    by: [writes('khang')],
    days: 28,
    clock: '16:05',
    body: () => [
      p(
        'Sân bắn là bãi cỏ sau trường, bia đặt cách 20 m, gió thổi chéo. Bốn mươi hai người dự, mỗi người mười mũi đứng, mười mũi quỳ.',
      ),
      p(
        'Đến mũi cuối, anh Vàng A Tủa đang hơn mẹ hai điểm. Anh bắn trúng vòng 7. Bà Chá nhìn con một cái, nâng nỏ, trúng vòng 10.',
      ),
      p(
        'Chiếc nỏ bà dùng làm bằng gỗ nghiến, đẽo năm bà lấy chồng. Bà nói nỏ thì cũ nhưng dây mới thay tuần trước.',
      ),
    ],
  },
  {
    key: 'bong-chuyen-hoi-cua-cac-ba-na-hin',
    headline: 'Bóng chuyền hơi ở Nà Hin: đội áo chàm thắng đội áo hoa',
    sapo: 'Trận chung kết của các bà kéo dài năm ván, người lớn tuổi nhất trên sân 71. Phần thưởng là một chục chiếc chiếu và quyền chọn màu áo mùa sau.',
    section: 'the-thao/phong-trao',
    tags: ['Nà Hin', 'thể thao', 'người cao tuổi'],
    by: [writes('khang')],
    days: 41,
    clock: '18:40',
    body: () => [
      p(
        'Đội áo chàm gồm các bà xóm dệt, đội áo hoa gồm các bà xóm ruộng. Áo chàm giao bóng thấp và khó chịu, vì quen tay thoi. Áo hoa đập khỏe, nhưng hay cười giữa chừng, cười là mất nhịp.',
      ),
      p(
        'Tỷ số các ván: 21-18, 17-21, 21-19, 20-22, 15-12. Điểm cuối cùng do bà Nùng Thị Xuyến, 68 tuổi, bỏ nhỏ sát lưới, sau khi giả vờ đau lưng.',
      ),
      p('Cả hai đội sau đó ngồi chung trên mười chiếc chiếu mới, ăn hết hai nồi chè.'),
    ],
  },
]
