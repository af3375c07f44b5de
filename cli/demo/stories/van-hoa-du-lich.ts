import { embed, h2, h3, infoBox, ol, p, pullQuote, quote, table, ul } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

export const cultureStories: DemoStory[] = [
  {
    key: 'phin-ha-nguoi-duc-luoi-cay-nhan-hoc-tro',
    headline: 'Người cuối cùng biết đúc lưỡi cày ở Phìn Hạ nhận học trò',
    sapo: 'Ba mươi năm đúc một mình, ông Chảo Láo Sử vừa có người xin học nghề. Cậu học trò 19 tuổi phải nhóm lò suốt một tháng trước khi được chạm vào khuôn.',
    section: 'van-hoa-du-lich/nghe-thu-cong',
    tags: ['nghề thủ công', 'Phìn Hạ', 'chân dung'],
    by: [writes('ngan'), shoots('cham')],
    days: 2,
    clock: '14:20',
    body: (t) => [
      p(
        'Lò đúc của ông Chảo Láo Sử thấp hơn mặt sân ba bậc, xây bằng đất trộn muối và lông lợn. Ông bảo đất không thì nứt, muối giữ cho đất chặt, còn lông lợn để làm gì thì bố ông chưa kịp giải thích.',
      ),
      p(
        'Cả Phìn Hạ trước có năm lò. Khi ruộng cày bằng máy, bốn lò lần lượt tắt. Lò ông Sử còn lại vì nương ở đây dốc quá, máy không leo được, mỗi năm vẫn có ba bốn chục nhà cần lưỡi cày mới. Loại đất lẫn sỏi này, lưỡi thép bán ngoài chợ dùng một vụ là cùn.',
      ),
      h2('Một tháng chỉ nhóm lò'),
      p(
        'Phàn Láo Tả, 19 tuổi, đến xin học hồi đầu mùa. Ông Sử giao cho cậu việc nhóm lò và kéo bễ. Ngày nào cũng thế, từ bốn giờ sáng. Không giảng giải gì. Đến ngày thứ hai mươi mấy, cậu nhận ra mình biết lò đã đủ nóng hay chưa mà không cần nhìn, chỉ nghe tiếng bễ.',
      ),
      pullQuote('Mắt nhìn lửa thì lóa. Tai nghe lửa thì bền.', 'Ông Chảo Láo Sử, 64 tuổi'),
      p(
        'Khuôn làm bằng đất sét và trấu, để trong bóng râm mười ngày. Gang là nồi vỡ, chảo thủng, mảnh cày cũ đi xin khắp bản, đập vụn bằng đầu ngón tay. Mỗi mẻ rót được bốn lưỡi. Rót chậm thì gang đông giữa đường, rót nhanh thì lẫn bọt. Ông đếm thầm, từ một đến mười một.',
      ),
      t.figure('bep-lua', {
        caption: 'Than hoa trong lò thử khuôn, đặt cạnh bếp nhà ông Sử.',
        credit: 'Ảnh: Lâm Chàm',
      }),
      p(
        'Mẻ đầu tiên Tả tự rót hỏng ba, được một. Cái lưỡi duy nhất ấy hơi vênh, ông Sử gõ nghe thử rồi gật. Ông không cho bán, treo lên vách, cạnh một lưỡi cày khác cũng hơi vênh. Đó là lưỡi đầu tiên của chính ông, năm mười tám tuổi.',
      ),
    ],
  },
  {
    key: 'banh-ngai-pac-nuong-ba-lan-gia',
    headline: 'Bánh ngải Pác Nương: một nắm lá, một vốc tro, ba lần giã',
    sapo: 'Chiếc bánh màu rêu sẫm chỉ có nếp, lá ngải và nhân vừng. Cái khó nằm ở chỗ khử vị đắng mà giữ được mùi, và ở cánh tay người giã.',
    section: 'van-hoa-du-lich/am-thuc',
    tags: ['ẩm thực', 'Pác Nương'],
    by: [writes('ngan')],
    hero: {
      picture: 'xoi-bay-mau',
      caption: 'Mâm nếp ngày giã bánh: xôi đồ trước để lấy sức, bánh ngải làm sau cùng.',
    },
    days: 1,
    clock: '17:30',
    body: () => [
      p(
        'Lá ngải hái lúc còn sương, chọn ngọn non, mặt dưới trắng như phấn. Bà Nông Thị Phẻn vò một lá trên lòng bàn tay rồi đưa lên mũi. Bà bảo lá già cũng thơm, nhưng thơm kiểu thuốc, còn lá làm bánh phải thơm kiểu cỏ.',
      ),
      p(
        'Muốn hết đắng, lá luộc với nước tro bếp gạn trong. Tro củi nghiến là nhất, tro rơm cũng được, tro gỗ tạp thì bánh xỉn màu. Luộc xong xả nước lạnh ba lượt, vắt kiệt, băm nhỏ. Một nắm lá to bằng đầu người, vắt xong còn bằng quả trứng.',
      ),
      h3('Ba lần giã'),
      ol(
        'Giã lá một mình đến khi không còn thấy gân.',
        'Giã lá với xôi vừa dỡ chõ, còn bốc hơi, hai người hai chày, nhịp đều.',
        'Giã lần cuối với một thìa mỡ lợn, đến khi nhấc chày lên bột kéo theo thành dải.',
      ),
      p(
        'Lần thứ hai là nặng nhất. Xôi nguội đi một chút là bột sượng, nên không ai được dừng, kể cả khi có khách. Chúng tôi đến đúng lúc ấy, được chào bằng hai cái gật đầu.',
      ),
      p(
        'Nhân là vừng đen rang, giã với đường phên. Bánh nặn bằng lòng bàn tay, ăn ngay lúc còn ấm thì dẻo, để đến tối thì dai, sáng hôm sau đem nướng trên than thì phồng lên, thơm thêm một lần nữa.',
      ),
      infoBox(
        'Tỷ lệ của bà Phẻn cho 40 chiếc bánh',
        ul(
          '**Gạo nếp** 2 kg, ngâm sáu tiếng',
          '**Lá ngải non** 1,2 kg lá tươi',
          '**Nước tro gạn** 3 lít',
          '**Vừng đen** 400 g',
          '**Đường phên** 350 g',
        ),
      ),
      p(
        'Bà Phẻn không bán bánh. Nhà ai trong xóm có việc thì bà mang cối sang. Cái cối ấy bằng gỗ nhội, mòn sâu đến nỗi bà phải thay chày dài hơn hai lần trong đời.',
      ),
    ],
  },
  {
    key: 'giay-ban-na-hin-vo-cay-tro-bep-va-nang',
    headline: 'Giấy bản Nà Hin: vỏ cây, tro bếp và một buổi nắng vừa phải',
    sapo: 'Nắng to quá giấy cong, nắng non quá giấy mốc. Những người làm giấy ở Nà Hin đợi đúng thứ nắng có thể nhìn vào mà không phải nheo mắt.',
    section: 'van-hoa-du-lich/nghe-thu-cong',
    tags: ['Nà Hin', 'nghề thủ công'],
    by: [writes('ngan', 'Nà Hin')],
    source: {
      abbreviation: 'TSVC',
      author: 'Nà Hin',
      path: '/so-214/giay-ban-na-hin',
    },
    hero: {
      picture: 'nui-trua-mu',
      caption: 'Buổi trưa nhiều mù trên dãy núi Nà Hin: thứ nắng người làm giấy vẫn đợi.',
    },
    days: 12,
    clock: '09:20',
    body: () => [
      p(
        'Vỏ cây dướng ngâm nước vôi một tháng, nấu với tro ba ngày, đãi ở suối một buổi. Đến lúc ấy nó chỉ còn là một thứ bông trắng, lơ lửng trong nước như mây.',
      ),
      p(
        'Bà Hoàng Thị Nhình, 70 tuổi, đứng bên chiếc bể gỗ, hai tay cầm khung mành trúc. Bà nhúng khung xuống, nghiêng một cái, nhấc lên, nước rút rào rào, trên mành còn một lớp mỏng. Đó là một tờ giấy. Cả động tác chưa tới năm giây.',
      ),
      p(
        'Cái nghiêng ấy học mất hai năm. Nghiêng nhiều thì giấy lệch, nghiêng ít thì giấy dày. Con gái bà bảo nó giống lúc lắc võng ru con: không ai dạy được phải lắc bao nhiêu, chỉ biết lắc thế nào thì con ngủ.',
      ),
      quote(
        'Giấy biết người làm đang nghĩ gì đấy. Hôm nào tôi bực, hôm ấy giấy lổn nhổn.',
        'Bà Hoàng Thị Nhình',
      ),
      p(
        'Giấy ướt áp lên vách đất của nhà, vuốt bằng chổi rơm. Bao nhiêu vách trong xóm đều nhẵn bóng vì giấy. Khô thì bóc ra, xếp trăm tờ một thếp. Người ta mua về chép sách cúng, gói chè, bọc quế, và mấy năm nay có những người trẻ mua để vẽ.',
      ),
      p(
        'Xóm còn chín nhà làm giấy. Mỗi năm chỉ làm được khoảng bốn tháng, vì còn phải đợi nắng. Bà Nhình nói với khách đặt gấp rằng nghề này không hẹn ngày được, rồi mời họ ở lại ăn cơm, xem ngày mai trời thế nào.',
      ),
    ],
  },
  {
    key: 'mot-ngay-o-tham-cat-hang-mat-com-lam',
    headline: 'Một ngày ở Thẳm Cát: hang mát, cơm lam và con đường đá tai mèo',
    sapo: 'Hang Thẳm Cát nằm cách đường nhựa 2,7 km đi bộ, trong có bãi cát mịn và dòng suối ngầm. Đi sớm về chiều là vừa, miễn đừng quên đèn và một bộ quần áo khô.',
    section: 'van-hoa-du-lich/di-dau',
    tags: ['du lịch', 'Phìn Hạ'],
    by: [writes('ngan'), shoots('cham')],
    hero: {
      picture: 'dong-song',
      caption: 'Đoạn sông trước khi rẽ vào lối mòn Thẳm Cát, bến đò nằm ở khúc cong bên phải.',
      credit: 'Ảnh: Lâm Chàm',
    },
    days: 3,
    clock: '08:00',
    body: () => [
      p(
        'Bảy giờ sáng, bến đò Phìn Hạ còn mù. Bác lái đò Lường Văn Chựa thu mỗi người 10.000 đồng, đưa sang bờ bên kia rồi chỉ tay: cứ theo tiếng nước. Từ đó là lối mòn, đi chừng năm mươi phút.',
      ),
      p(
        'Quãng giữa có ba trăm mét đá tai mèo, sắc và đen, phải bước ngắn. Người trong bản đi nhanh như không, còn khách thì nên có một cây gậy. Hai bên đường mọc đầy một loại thu hải đường lá tím, tháng này đang có nụ.',
      ),
      h2('Trong hang'),
      p(
        'Cửa hang thấp, cúi người đi mười bước thì vòm mở ra cao chừng bốn mươi mét. Bên trong mát hẳn, quanh năm 17 - 18 độ C. Nền hang là cát trắng mịn do suối ngầm mang về, đi chân đất được. Đừng chạm tay vào nhũ đá còn ướt: chúng vẫn đang lớn, mỗi năm một phần mười mi-li-mét.',
      ),
      p(
        'Đi thêm hai trăm mét sẽ gặp suối. Mùa này nước ngang bắp chân, trong và rất lạnh. Sau đoạn ấy hang chia nhánh, không có người dẫn thì nên quay lại.',
      ),
      infoBox(
        'Nếu bạn đi Thẳm Cát',
        ul(
          '**Đường đi** Chợ Cũ - Phìn Hạ 34 km, đò ngang, đi bộ 2,7 km',
          '**Người dẫn** 150.000 đồng một đoàn dưới sáu người, hỏi ở bến đò',
          '**Nên mang** Đèn đội đầu, dép có quai, áo khô, túi đựng rác',
          '**Không nên đi** Hai ngày sau mưa to, khi nước suối đục',
        ),
      ),
      p(
        'Trưa, cơm lam của nhà chị Lường Thị Óng đã nướng sẵn ở bãi đá ngoài cửa hang, đặt từ lúc qua đò. Ống nứa tước ra nóng bỏng tay, chấm muối vừng, kèm một con cá suối nướng. Ăn xong ngả lưng trên đá, nghe gió từ trong hang thổi ra như ai đó mở cửa tủ lạnh.',
      ),
      p(
        'Ba giờ chiều nên ra về. Bác Chựa nghỉ đò lúc năm giờ, không đợi ai, trừ người già và cô dâu.',
      ),
    ],
  },
  {
    key: 'dem-hat-doi-muong-lan-keo-toi-ga-gay',
    headline: 'Đêm hát đối Mường Lan kéo tới gà gáy, bên nào cũng nhận mình thua',
    sapo: 'Mười sáu người hát, một đống lửa và luật cũ: câu trả lời phải bắt vần với câu hỏi. Đến bốn giờ sáng, cả hai bên hết câu nhưng chưa hết chuyện.',
    section: 'van-hoa-du-lich/le-hoi',
    tags: ['văn hóa', 'Mường Lan', 'lễ hội'],
    by: [writes('ngan')],
    hero: {
      picture: 'den-long-hoi',
      caption: 'Đèn treo dọc lối vào bãi hát Mường Lan trong đêm hát.',
    },
    days: 6,
    clock: '15:00',
    body: (t) => [
      p(
        'Bên trai ngồi phía đông, bên gái ngồi phía tây, giữa là đống lửa và một vò rượu chưa mở. Theo lệ, bên nào bí trước thì phải rót mời. Tám giờ tối, bà Lò Thị Hặc, 73 tuổi, mở đầu bằng câu hỏi đường: khách từ đâu tới mà giày còn ướt sương.',
      ),
      p(
        'Câu ấy ai cũng biết, nhưng câu đáp thì mỗi đêm mỗi khác. Anh Quàng Văn Tướng đáp rằng giày không ướt sương mà ướt nước suối, vì mải ngó sang bên kia nên bước hụt. Cả sân cười ồ. Bên gái chụm đầu.',
      ),
      h2('Câu khó lúc nửa đêm'),
      p(
        'Càng về khuya câu càng khó. Lúc mười hai giờ rưỡi, bên gái hỏi: cái gì càng đong càng đầy, càng cho càng còn? Bên trai xin một tuần trà. Rồi người đáp không phải anh Tướng mà là ông bố ngồi sau, lâu nay tưởng ngủ gật: là nợ.',
      ),
      p(
        'Đáp án của bên gái là tình thương, nhưng họ bàn nhau rồi chịu, vì nợ cũng đúng, lại đúng vần. Bà Hặc tự tay rót chén rượu đầu tiên.',
      ),
      quote(
        'Thời tôi hát để lấy chồng. Bây giờ chúng nó lấy nhau rồi mới đi hát. Cũng được, miễn là còn hát.',
        'Bà Lò Thị Hặc',
      ),
      embed(
        'https://www.youtube.com/watch?v=HatDoiML_26',
        'Hai mươi phút cuối đêm hát đối ở Mường Lan',
      ),
      p(
        'Nhóm giữ câu hát trong bản đã ghi âm được 412 câu, chép lại bằng hai thứ tiếng. Người chép trẻ nhất là Cà Thị Lún, 16 tuổi. Đêm ấy em hát hai câu, sai vần một, được các bà sửa cho bằng cách hát lại, chứ không nói.',
      ),
      p(
        `Bốn giờ sáng gà gáy. Vò rượu còn quá nửa. Hai bên cãi nhau xem ai thua, bên nào cũng giành phần mình. Đêm hát tới hẹn vào rằm, ở nhà anh Tướng. Trước hôm ấy, nhà anh phải mượn được một cây khèn, mà cây duy nhất trong bản thì [vừa gửi đi chữa ở Suối Ngàn](${t.address('chiec-khen-gay-noi-bang-vo-dao')}).`,
      ),
    ],
  },
  {
    key: 'chiec-khen-gay-noi-bang-vo-dao',
    headline: 'Chiếc khèn gãy và sợi vỏ đào trên tay người thợ Suối Ngàn',
    sapo: 'Khèn theo người đi đám, đi chợ, có khi rơi xuống vực. Ông Sùng A Chứ nhận chữa tất cả, bằng vỏ đào rừng, nhựa cây và một đôi tai không bao giờ vội.',
    section: 'van-hoa-du-lich/nghe-thu-cong',
    tags: ['văn hóa', 'Suối Ngàn', 'nghề thủ công'],
    by: [writes('ngan'), shoots('cham')],
    days: 18,
    clock: '10:40',
    body: () => [
      p(
        'Trên vách nhà ông Sùng A Chứ treo mười chín cây khèn, không cây nào của ông. Cây thì nứt bầu, cây thì tịt ống thứ tư, có cây gãy đôi buộc tạm bằng dây phanh xe đạp.',
      ),
      p(
        'Ông lấy cây gãy xuống trước. Chủ của nó ngã xe trên đường đi đám cưới, người chỉ trầy tay, khèn thì đỡ cho người. Ông Chứ đặt hai mảnh bầu gỗ khít vào nhau, soi lên cửa sổ, không thấy ánh sáng lọt qua mới gật đầu.',
      ),
      p(
        'Vỏ đào rừng bóc từ cành to bằng cổ tay, cạo mỏng, ngâm nước ấm cho mềm rồi quấn quanh bầu khèn như người ta quấn băng. Khô đi, vỏ co lại, siết chặt hơn bất cứ vòng kim loại nào. Một cây khèn có bảy đai, mỗi đai quấn một hơi, không được nối.',
      ),
      pullQuote('Keo dán giữ được gỗ. Vỏ đào giữ được cả tiếng.', 'Ông Sùng A Chứ'),
      p(
        'Chữa xong, ông không thổi ngay. Ông treo khèn cạnh bếp ba đêm cho quen khói. Đến hôm trả, chủ khèn phải tự thổi trước mặt ông, một bài vui và một bài buồn. Bài vui nghe ống cao, bài buồn nghe ống trầm; ống nào còn hở là biết.',
      ),
      p(
        'Có lần ông phải từ chối. Một người mang tới cây khèn làm máy, bầu nhựa, lưỡi đồng dập hàng loạt, hỏng một lưỡi. Ông cầm lên cầm xuống rồi trả lại, bảo không phải tôi chê, mà là nó không có chỗ nào để nghe. Người ấy ngồi xem ông làm đến chiều, lúc về đặt một cây mới.',
      ),
      p(
        'Tiền công 120.000 đồng, hai mươi năm chưa tăng. Người ở xa gửi khèn qua xe khách, kèm mảnh giấy ghi bệnh. Có mảnh giấy ông giữ lại, dán cạnh cửa: “Khèn của bố cháu. Không hỏng gì, nhưng nhà không ai biết thổi. Bác thổi cho nó một bài rồi gửi về giúp cháu”.',
      ),
    ],
  },
  {
    key: 'pho-chua-khau-vang-muoi-hai-thu-mot-bat',
    headline: 'Phở chua Khau Vàng: mười hai thứ trong một bát, thiếu một là thiếu cả',
    sapo: 'Quán của hai chị em họ Vương chỉ mở ngày phiên. Bí quyết không nằm ở nước chua mà ở thứ tự xếp vào bát, và ở chuyện khách phải tự trộn.',
    section: 'van-hoa-du-lich/am-thuc',
    topic: 'chuyen-cho-phien',
    tags: ['ẩm thực', 'chợ phiên', 'Khau Vàng'],
    by: [writes('ngan')],
    days: 8,
    clock: '09:00',
    body: () => [
      p(
        'Sáu giờ, bàn đã chật. Chị Vương Thị Seo xếp bánh, chị Vương Thị Lình xếp những thứ còn lại, hai người đứng quay lưng vào nhau, bát chuyền qua vai mà không ai ngoảnh lại.',
      ),
      p('Một bát phở chua đủ mười hai thứ, theo thứ tự từ dưới lên:'),
      table({
        head: ['Lớp', 'Thứ gì', 'Để làm gì'],
        rows: [
          ['Đáy', 'Dưa chuột bào, rau húng, đu đủ xanh', 'giữ cho bánh không bết'],
          ['Giữa', 'Bánh phở nguội, gan rán, thịt xá xíu, lạp xưởng', 'phần ăn no'],
          ['Trên', 'Khoai tàu chiên, lạc rang, hành phi', 'giòn, nên rắc sau cùng'],
          ['Rưới', 'Nước chua, mỡ hành', 'nóng, làm dậy mùi'],
        ],
      }),
      p(
        'Nước chua nấu từ giấm gạo, đường phên, nước luộc thịt và một ít bột năng cho sánh. Nhà chị Seo để giấm trong chum bà ngoại để lại, mỗi phiên múc ra bao nhiêu thì thêm vào bấy nhiêu nước cơm. Tính ra trong chum vẫn còn chút giấm của ba mươi năm trước.',
      ),
      p(
        'Khách lạ hay ăn từ trên xuống. Chị Lình đi qua, không nói gì, cầm đũa trộn giúp một vòng rồi đi. Trộn lên, khoai giòn lẫn với dưa mát, gan bùi, nước chua nóng thấm vào bánh nguội.',
      ),
      p(
        'Hai chị em chia nhau dậy từ hai giờ. Gan phải rán lúc còn tươi, khoai thái xong ngâm nước vo gạo ba lần mới giòn, lạc rang cát cho chín đều. Con gái chị Seo, mười bốn tuổi, được giao việc bào dưa. Cháu bảo bao giờ bào được sợi dưa dài bằng sợi bánh thì mẹ mới cho đụng đến nước chua.',
      ),
      p(
        'Một bát 30.000 đồng, mỗi phiên bán chừng 160 bát, mười giờ là hết. Có phiên thiếu hành phi vì người bán hành ốm, hai chị em đóng quán. Khách quen đến, đọc tờ giấy dán trên cột, gật gù: ừ, thiếu hành thì về thôi.',
      ),
    ],
  },
  {
    key: 'ban-do-ve-tay-cho-khach-di-bo-khau-vang',
    headline: 'Bản đồ vẽ tay của Khau Vàng: tám lối mòn, không lối nào quá chín cây số',
    shortTitle: 'Bản đồ vẽ tay tám lối mòn Khau Vàng',
    sapo: 'Một nhóm bạn trẻ đi lại từng lối cũ, ghi chỗ có nước, chỗ chó dữ, chỗ nên chào ai. Tấm bản đồ khổ lớn treo ở bến xe đã giúp nhiều khách thôi lạc.',
    section: 'van-hoa-du-lich/di-dau',
    tags: ['du lịch', 'Khau Vàng'],
    by: [],
    source: {
      abbreviation: 'ĐNĐC',
      author: 'Phạm Duy Lân',
      path: '/ban-do-khau-vang',
    },
    days: 16,
    clock: '11:15',
    body: (t) => [
      p(
        'Trên bản đồ, tỷ lệ không thật đúng. Đoạn nào dốc thì được vẽ dài ra, vì người vẽ cho rằng khách cần biết mệt bao nhiêu hơn là xa bao nhiêu.',
      ),
      p(
        'Nhóm có năm người, đều làm nghề khác: một cô giáo mầm non, hai thợ xây, một người nuôi dê và cô Tẩn Mẩy Xoan bán vé xe. Xoan là người khởi đầu, vì ngày nào cũng có khách xuống xe hỏi “đi đâu cho đẹp” mà cô thì bận bán vé.',
      ),
      p('Mỗi lối có một ký hiệu riêng. Vài lối dễ đi nhất:'),
      ul(
        '**Lối Quả Lê**, 4,2 km: đường đất rộng, qua vườn lê cũ, hợp với nhà có trẻ nhỏ.',
        '**Lối Nhà Máy Nước**, 5,6 km: men theo mương, hai chỗ nghỉ có ghế đá.',
        '**Lối Gió**, 7,8 km: đi sống núi, không có nước, nên đi trước mười giờ sáng.',
        '**Lối Thăm Bà**, 3,1 km: tới nhà bà cụ Lồ Thị Pà, 91 tuổi, thích khách nhưng lãng tai.',
      ),
      t.figure('nui-binh-minh', {
        caption: 'Điểm ngắm bình minh trên Lối Gió, cách bến xe 2,4 km.',
      }),
      p(
        'Nhóm đi mỗi lối ba lần: một lần buổi sáng, một lần buổi chiều và một lần vào hôm mưa. Chỗ nào hôm mưa không qua được thì vẽ hình con vịt. Chỗ có người hay ngồi nghỉ thì vẽ cái nón. Riêng Lối Thăm Bà, cả nhóm đi tới sáu lần, lần nào cũng bị giữ lại ăn cơm.',
      ),
      p(
        'Góc bản đồ có phần “Nên biết”: chó nhà ông Páo sủa to nhưng không cắn, chó nhà ông Vảng thì ngược lại. Qua nương đang gieo thì đi mép. Gặp cổng tre buộc lá xanh là nhà đang kiêng, đừng vào.',
      ),
      p('Bản in khổ A3 giá 20.000 đồng, tiền dùng để phát quang cỏ hai lần mỗi năm.'),
    ],
  },
  {
    key: 'nha-nghi-ta-may-hoan-tien-cho-khach',
    headline: 'Nhà nghỉ ở Tả Mây hoãn đón khách ba ngày, hoàn đủ tiền đặt',
    sapo: 'Mười một nhà đón khách ở Tả Mây thống nhất trả lại toàn bộ tiền đặt phòng trong những ngày đường tắc, kể cả khách chỉ báo trước vài giờ.',
    section: 'van-hoa-du-lich/di-dau',
    topic: 'duong-len-ta-may',
    tags: ['Tả Mây', 'du lịch', 'sạt lở'],
    by: [writes('ngan')],
    days: 2,
    clock: '16:15',
    body: () => [
      p(
        'Có 74 khách đã đặt phòng trong ba ngày tới. Các nhà chia nhau gọi từng người, ai muốn dời thì giữ chỗ, ai muốn hủy thì trả tiền ngay trong ngày.',
      ),
      p(
        'Chín khách đang ở trên bản khi đường tắc được mời ở tiếp, không tính tiền phòng, chỉ góp tiền ăn. Sáng nay cả chín người xuống giúp nhặt đá ở mép đường đến trưa mới về.',
      ),
      p(
        'Chị Chảo Mẩy Sếnh, chủ một nhà nghỉ ba gian, nhắn: mây mấy hôm nay đẹp lắm, khi nào thông đường thì mời lên, nhớ mang ủng.',
      ),
    ],
  },
  {
    key: 'len-nha-moi-ban-den-bep-vao-truoc',
    headline: 'Lên nhà mới ở Bản Dền: bếp lửa được rước vào trước chủ nhà',
    sapo: 'Nhà sàn dựng xong, người Bản Dền không vội dọn vào. Họ đợi một buổi sáng đẹp, đưa lửa từ nhà cũ sang, rồi mới đến lượt người, đến lượt con mèo.',
    section: 'van-hoa-du-lich/le-hoi',
    tags: ['Bản Dền', 'lễ hội', 'văn hóa', 'đời sống vùng cao'],
    by: [writes('ngan')],
    days: 46,
    clock: '09:10',
    body: () => [
      p(
        'Năm giờ sáng, ông Quàng Văn Ỏm nhóm lửa ở nhà cũ lần cuối. Ông chọn thanh củi cháy đượm nhất, vùi vào chậu tro, trao cho người em gái. Từ lúc ấy đến lúc lửa được đặt vào bếp mới, bà không nói một câu, không dừng chân, dù con đường chỉ dài bằng ba khoảng sân.',
      ),
      p(
        'Sau lửa là nước: một ống nứa lấy ở đầu nguồn. Sau nước là chõ xôi, chăn đệm, rồi mới đến gia chủ. Trẻ con được cho vào cuối cùng, ôm con mèo. Mèo phải tự bước xuống sàn chứ không được đặt; nó ngửi bốn góc, nằm xuống đâu thì nhà coi chỗ ấy là ấm nhất.',
      ),
      p(
        'Ngôi nhà dựng trong mười một ngày, bằng công của bốn mươi hai người trong bản. Gỗ thì gia đình gom sáu năm. Không có bản vẽ. Ông thợ cả Lò Văn Sượng chỉ cầm một cây sào tre khắc vạch, mọi cột, kèo, lỗ mộng đều tính theo những vạch ấy. Dựng xong, cây sào được gác lên nóc, ở lại với ngôi nhà.',
      ),
      quote(
        'Sau này muốn sửa chỗ nào thì lấy sào xuống mà đo. Người dựng chết rồi nhưng cây sào vẫn nhớ.',
        'Ông Lò Văn Sượng, 69 tuổi',
      ),
      p(
        'Đến trưa, mâm dọn kín sàn. Lệ ở đây, khách mừng nhà không mang tiền mà mang một thứ dùng được: bó củi, cái rá, vốc hạt giống. Ông Ỏm đếm được chín cái rá. Ông cười, bảo nhà này từ nay chắc chẳng thiếu cơm.',
      ),
      p(
        'Lửa mang sang phải giữ ba ngày không tắt. Đêm đầu, ông Ỏm ngồi canh bếp, con mèo nằm cạnh.',
      ),
    ],
  },
]
