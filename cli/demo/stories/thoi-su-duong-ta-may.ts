import { h2, infoBox, p, ul } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

/** The landslide on the road to Tả Mây, told over four days. */
export const roadToTaMay: DemoStory[] = [
  {
    key: 'chuyen-xe-gao-dau-tien-qua-doan-sat',
    headline: 'Chuyến xe gạo đầu tiên qua đoạn sạt, Tả Mây thôi cảnh gánh bộ',
    shortTitle: 'Xe gạo đã qua đoạn sạt, Tả Mây thôi gánh bộ',
    sapo: 'Sau gần ba ngày đêm dọn đất, cây số 17 trên đường Nậm Sương - Tả Mây thông được một làn rộng 3,5 m. Chiếc xe tải chở 4 tấn gạo đi đầu, theo sau là xe đưa học sinh nội trú trở lại trường.',
    section: 'thoi-su/giao-thong',
    topic: 'duong-len-ta-may',
    tags: ['Tả Mây', 'sạt lở', 'giao thông', 'đường đèo'],
    by: [writes('thinh'), shoots('cham')],
    hero: {
      picture: 'duong-nui',
      caption: 'Đường Nậm Sương - Tả Mây nhìn từ cây số 15, đoạn còn nguyên mặt nhựa.',
    },
    related: ['dem-thu-hai-don-dat-sat', 'sat-dat-chan-duong-nam-suong-ta-may'],
    days: 0,
    body: (t) => [
      p(
        'Chiếc xe tải sơn xanh nhích qua khối đất đã bạt thấp, bánh sau lún xuống rồi bám lại được vào lớp đá hộc mới rải. Hai bên đường, chừng sáu chục người đứng xem bỗng im hẳn. Khi đuôi xe khuất sau khúc cua, có người vỗ tay, rồi cả đám cùng cười.',
      ),
      p(
        'Đó là 4 tấn gạo của cửa hàng nhà chị Chảo Mẩy Sếnh ở trung tâm xã Tả Mây. Ba hôm nay, số gạo ấy nằm dưới mái bạt ở Nậm Sương. Trên bản, quán của chị bán chịu đến cân cuối cùng trong chum.',
      ),
      p(
        '“Muối với dầu thì còn, riêng gạo tôi phải đong theo lon cho đều mọi nhà, ghi nợ bằng than lên cánh cửa”, chị Sếnh nói, tay vẫn chỉ lên những vạch đen chưa kịp lau.',
      ),
      h2('Đi một làn, chờ nhau ở hai đầu'),
      p(
        'Đoạn thông xe dài 140 m, rộng 3,5 m, đủ cho xe con, xe máy và xe tải dưới 8 tấn. Xe đi theo lượt, mỗi đầu có người cầm cờ; lâu nhất cũng chỉ đợi chừng mười lăm phút. Phía ta luy dương còn một vạt đất nứt, được căng dây và có người trực cả đêm.',
      ),
      t.figure('con-giong', {
        caption: 'Cơn giông chiều trên thung lũng Nậm Sương, hai ngày trước khi đất trượt.',
        wide: true,
      }),
      infoBox(
        'Đi qua cây số 17',
        ul(
          '**Xe dưới 8 tấn** Qua được từ 6 giờ đến 18 giờ',
          '**Xe trên 8 tấn** Đi vòng qua Phìn Hạ, dài thêm 31 km',
          '**Khi mưa quá nửa giờ** Đường tạm đóng, kiểm tra xong mới mở lại',
        ),
      ),
      p(
        'Xe đi thứ hai là xe mười sáu chỗ chở học sinh nội trú. Mười bốn em ở hai thôn Lũng Sa, Khuổi Dâu nghỉ học từ hôm đường tắc, nay mang theo đủ cặp sách, chăn và một bọc khoai nướng chia nhau ăn trên xe. Em Sùng Thị Dợ, học lớp 7, bảo điều em lo nhất không phải bài vở mà là chậu rau mùi để ở cửa sổ phòng nội trú, chẳng biết có ai tưới giúp.',
      ),
      p(
        'Việc còn lại là chở đi chừng 900 khối đất đang chất tạm bên lề và kè lại chân dốc bằng rọ đá. Những người làm đường ước chừng phải thêm mười ngày nắng, nếu trời cho.',
      ),
    ],
  },
  {
    key: 'dem-thu-hai-don-dat-sat',
    headline: 'Đêm thứ hai dọn đất sạt: đèn pha, trà gừng và ba ca máy',
    sapo: 'Ba máy xúc thay nhau chạy suốt đêm ở cây số 17. Dưới ánh đèn pha, người trong bản mang khoai, mang trà gừng ra cho thợ lái, rồi ở lại nhặt đá cùng họ đến khi gà gáy.',
    section: 'thoi-su/giao-thong',
    topic: 'duong-len-ta-may',
    tags: ['Tả Mây', 'sạt lở', 'đường đèo', 'đời sống vùng cao'],
    by: [writes('thinh')],
    hero: {
      picture: 'hoang-hon-cham',
      caption: 'Trời tối dần trên dãy núi phía tây Nậm Sương, lúc ca đêm bắt đầu.',
    },
    related: ['sat-dat-chan-duong-nam-suong-ta-may'],
    days: 1,
    clock: '06:20',
    body: () => [
      p(
        'Bảy giờ tối, ba chiếc máy xúc bật đèn cùng một lúc. Vách đất hiện ra đỏ quạch, cao bằng ngôi nhà hai tầng, lẫn những gốc trẩu gãy ngang và một cột cây số nằm úp mặt.',
      ),
      p(
        'Anh Lường Văn Thoan, thợ lái từ Bản Liềm sang, nhận ca từ bảy giờ tối đến một giờ sáng. Anh xúc không vội. Mỗi gầu đất đưa lên, anh dừng lại vài giây nghe tiếng đá lăn trên cao, thấy yên mới xoay cần.',
      ),
      p(
        '“Ban ngày nhìn bằng mắt, ban đêm phải nghe bằng tai. Đất còn kêu lách tách là còn muốn đi”, anh nói.',
      ),
      p(
        'Gần tám giờ, người ở thôn Lũng Sa bắt đầu xuống. Họ đi bộ bốn cây số theo lối mòn, mang theo hai phích trà gừng, một nồi khoai còn bốc hơi bọc trong chăn. Bà Phàn Mẩy Liều, 61 tuổi, rót trà cho từng người rồi xắn tay áo, nhặt đá xếp thành bờ ở mép đường. Chẳng ai bảo, những người còn lại làm theo.',
      ),
      p(
        'Đến nửa đêm, bờ đá dài được hơn hai chục mét. Cánh thợ gọi đùa đó là con đường thứ hai. Nhờ có nó, nước từ khe không chảy tràn ra mặt đường như đêm đầu, và máy không phải dừng để vét bùn.',
      ),
      p(
        'Một giờ sáng đổi ca. Anh Thoan chui vào thùng xe tải, kéo bạt, ngủ ngay khi lưng chạm chiếu. Người thay anh là cậu em họ mới có bằng lái máy được nửa năm, được giao phần đất đã xốp ở phía ngoài.',
      ),
      p(
        'Khi trời hửng, đống đất thấp đi gần một nửa. Ước tính cả đêm chở được 640 khối. Từ bên này, lần đầu tiên sau hai ngày, người ta nhìn thấy đèn xe máy của bên kia.',
      ),
    ],
  },
  {
    key: 'sat-dat-chan-duong-nam-suong-ta-may',
    headline: 'Đất sạt lúc rạng sáng chắn ngang đường Nậm Sương - Tả Mây',
    sapo: 'Khoảng 4 giờ sáng nay, gần 2.000 khối đất đá trượt xuống cây số 17, lấp kín mặt đường trên đoạn dài 140 m. Không có người và xe nào ở đó vào lúc đất trượt.',
    section: 'thoi-su/giao-thong',
    topic: 'duong-len-ta-may',
    tags: ['Tả Mây', 'sạt lở', 'giao thông'],
    by: [writes('thinh')],
    days: 3,
    clock: '07:05',
    body: () => [
      p(
        'Người đầu tiên trông thấy là anh Cứ A Lềnh, đi giao sữa đậu từ Nậm Sương lên. Anh dừng xe vì nghe tiếng đá rơi ở phía trước, rọi đèn thì không thấy đường đâu nữa. Anh quay lại, chặn hai chiếc xe khách đang tới và gọi điện báo cho thôn.',
      ),
      p(
        'Đất trượt từ sườn dương, kéo theo một vạt trẩu và cột cây số 17. Mạch điện lên Tả Mây không đứt; sóng điện thoại chập chờn đến 9 giờ thì ổn định.',
      ),
      p(
        'Ba thôn Lũng Sa, Khuổi Dâu, Tả Mây với chừng 380 hộ tạm thời chỉ còn lối mòn ven suối, đi bộ mất khoảng một giờ rưỡi. Xe máy có thể vòng qua Phìn Hạ, dài thêm 31 km, nhiều đoạn trơn.',
      ),
      p(
        'Chiếc máy xúc đầu tiên tới nơi lúc 8 giờ 15. Trong hôm nay, máy chỉ mở lối tiếp cận từ hai phía, chưa đụng vào chân khối trượt vì phía trên còn vết nứt.',
      ),
    ],
  },
]
