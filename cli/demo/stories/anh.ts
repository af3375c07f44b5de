import { h2, p } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

const credit = 'Ảnh: Lâm Chàm'

export const pictureStories: DemoStory[] = [
  {
    key: 'mot-ngay-theo-con-do-ngang',
    type: 'photo',
    headline: 'Một ngày theo con đò ngang, từ chuyến năm giờ đến chuyến cô dâu',
    sapo: 'Bến đò Phìn Hạ mỗi ngày có chừng bốn mươi lượt sang sông. Chúng tôi ngồi ở đuôi đò từ lúc còn mù đến khi bờ bên kia lên đèn, ghi lại những thứ được chở qua.',
    section: 'anh/phong-su-anh',
    tags: ['phóng sự ảnh', 'Phìn Hạ', 'đời sống vùng cao'],
    by: [writes('cham'), shoots('cham')],
    hero: {
      picture: 'ho-tren-nui',
      caption: 'Khúc sông lòng chảo phía trên bến Phìn Hạ. Chiếc thuyền cũ là của bố bác Chựa.',
      credit,
    },
    days: 2,
    clock: '12:00',
    body: (t) => [
      p(
        'Chuyến đầu tiên lúc năm giờ chỉ có một người và một con gà. Bác lái đò Lường Văn Chựa bảo như thế cũng chạy: “Một con gà qua sông thì nó cũng là khách”.',
      ),
      p(
        'Con đò dài chín mét, đóng bằng gỗ chò, máy nổ gắn đuôi. Người trả 10.000 đồng, xe máy 15.000, học trò không mất tiền. Trên mạn có vạch sơn đỏ, nước chạm vạch là thôi không nhận thêm.',
      ),
      t.gallery('Từ sáng đến tối trên bến đò Phìn Hạ.', [
        {
          picture: 'bien-may',
          caption:
            '5 giờ 40. Mây còn đầy thung lũng, bên này không thấy bên kia. Đò đi theo tiếng gọi.',
          credit,
        },
        {
          picture: 'ban-lang-suong',
          caption: '6 giờ 30. Xóm bờ bắc thức dậy, khói bếp ngang mặt nước.',
          credit,
        },
        {
          picture: 'dong-song',
          caption: '9 giờ. Khúc sông trước bến, nước lặng đến mức soi được vách đá.',
          credit,
        },
        {
          picture: 'nui-trua-mu',
          caption: '12 giờ. Nắng và mù. Đò nghỉ, người lái ngủ dưới tán lá.',
          credit,
        },
        {
          picture: 'hoang-hon-cham',
          caption: '17 giờ 45. Chuyến chiều cuối cùng, chở một đám cưới về muộn.',
          credit,
        },
      ]),
      p(
        'Hôm ấy bác Chựa lẽ ra nghỉ lúc năm giờ. Nhưng bên kia có người bắc loa tay gọi: cô dâu tới chậm. Bác chạy thêm ba chuyến, chuyến giữa chở cô dâu, chuyến sau chở chăn gối, chuyến cuối chở toàn các cụ đã ngà ngà.',
      ),
      p(
        'Sổ của bác ghi tiền bằng số, ghi khách bằng hình. Trang hôm ấy có một con gà, mười bốn cái xe, một bông hoa.',
      ),
    ],
  },
  {
    key: 'mot-nuong-tho-cam-muoi-ten-goi',
    type: 'photo',
    headline: 'Trên một gang thổ cẩm có quả trám, chân chim và đường về nhà',
    sapo: 'Người dệt không vẽ trước. Họ đếm sợi, mỗi hình có một số, mỗi số có một tên. Chúng tôi nhờ bà Hoàng Thị Mới ở Nà Hin đọc tên từng hình trên tấm vải cưới của bà.',
    section: 'anh/phong-su-anh',
    tags: ['phóng sự ảnh', 'thổ cẩm', 'Nà Hin', 'nghề thủ công'],
    by: [writes('ngan'), shoots('cham')],
    hero: {
      picture: 'vai-cham',
      caption:
        'Tấm vải chàm của bà Hoàng Thị Mới, gấp theo nếp cũ, bốn mươi sáu năm chưa giặt lần nào.',
      credit,
    },
    days: 6,
    clock: '11:40',
    body: (t) => [
      p(
        'Bà Mới đặt ngón tay lên mép vải, đọc như đọc sách, từ phải sang trái. Đến chỗ nào bà cười một mình thì chúng tôi biết là có chuyện.',
      ),
      t.gallery('Bốn phần của một tấm vải cưới Nà Hin.', [
        {
          picture: 'tho-cam-hoa-tram',
          caption:
            '“Quả trám bốn mắt”: đếm 24 sợi, mắt ở giữa luôn màu vàng, để đêm tối vẫn tìm thấy.',
          credit,
        },
        {
          picture: 'tho-cam-soc-cheo',
          caption:
            '“Đường về nhà”: những vạch chữ V nối nhau. Dệt sai một vạch thì phải tháo, không được đi đường tắt.',
          credit,
        },
        {
          picture: 'soi-nhuom',
          caption: 'Sợi nhuộm phơi một nắng, một sương rồi mới lên khung.',
          credit,
        },
        {
          picture: 'vai-cham',
          caption: 'Nền chàm nhúng chín lần. Lần cuối pha thêm nước lá để vải có ánh tím.',
          credit,
        },
      ]),
      h2('Chỗ dệt lỗi'),
      p(
        'Gần góc vải có một quả trám thiếu một mắt. Bà bảo hôm ấy người yêu đến chơi, đứng ngoài cửa sổ, bà đếm nhầm. Tháo ra dệt lại cũng được, nhưng rồi bà để nguyên.',
      ),
      p('Người ấy nay đang ngồi đan rổ ngoài hiên, hỏi vọng vào: lại kể chuyện quả trám đấy à.'),
    ],
  },
  {
    key: 'ruong-bac-thang-bon-lan-thay-ao',
    type: 'photo',
    headline: 'Một thửa ruộng, bốn lần thay áo trong năm',
    sapo: 'Suốt một năm, từ cùng một mỏm đá ở Tả Mây, chúng tôi chụp thửa ruộng nhà bà Sùng Thị Xía. Thửa ruộng không đi đâu cả, chỉ có màu trời và màu nước đi qua nó.',
    section: 'anh/phong-su-anh',
    tags: ['phóng sự ảnh', 'ruộng bậc thang', 'Tả Mây', 'nông nghiệp'],
    by: [writes('cham'), shoots('cham')],
    hero: {
      picture: 'ruong-bac-thang-vang',
      caption: 'Tuần gặt, nhìn từ mỏm đá phía tây. Thửa nhà bà Xía là bậc thứ bảy từ dưới lên.',
      credit,
    },
    days: 17,
    clock: '07:15',
    body: (t) => [
      p(
        'Mỏm đá nằm cạnh lối trâu đi. Muốn chụp được cùng một góc, tôi khắc một dấu cộng nhỏ để đặt chân máy. Lần thứ hai quay lại, có ai đã đặt sẵn bên cạnh một hòn đá phẳng để ngồi.',
      ),
      t.gallery('Thửa ruộng bậc thứ bảy, từ nước đổ đến mùa gặt.', [
        {
          picture: 'ruong-mua-nuoc-do',
          caption: 'Nước đổ. Bờ vừa đắp xong, mặt ruộng giữ nguyên một mảng trời.',
          credit,
        },
        {
          picture: 'ruong-bac-thang-xanh',
          caption: 'Lúa con gái. Bà Xía bảo lúc này ruộng ồn nhất, vì ếch.',
          credit,
        },
        {
          picture: 'ruong-bac-thang-vang',
          caption: 'Chín. Từ dưới lên, mỗi bậc vàng chậm hơn bậc trước độ hai ngày.',
          credit,
        },
        {
          picture: 'suong-muoi',
          caption: 'Nghỉ. Sương phủ lên gốc rạ, trâu được thả tự do.',
          credit,
        },
      ]),
      p(
        'Hôm chụp tấm cuối, bà Xía lên tận mỏm đá xem ảnh trong máy. Bà xem lâu, rồi chỉ vào một chấm nhỏ giữa đám lúa xanh: tôi đấy.',
      ),
    ],
  },
  {
    key: 'truoc-bay-gio-o-cho-khau-vang',
    type: 'photo',
    headline: 'Trước bảy giờ ở chợ Khau Vàng',
    sapo: 'Chợ chưa mở, hàng chưa bày, chỉ có người với người. Năm khung hình trong một giờ đồng hồ, trước khi những chiếc ô bật lên.',
    section: 'anh/phong-su-anh',
    topic: 'chuyen-cho-phien',
    tags: ['phóng sự ảnh', 'chợ phiên', 'Khau Vàng'],
    by: [writes('cham'), shoots('cham')],
    hero: {
      picture: 'nui-binh-minh',
      caption: '6 giờ 05, mặt trời vừa chạm con dốc dẫn xuống chợ.',
      credit,
    },
    days: 13,
    clock: '06:30',
    body: (t) => [
      p(
        'Người đi sớm nhất tới chợ lúc bốn giờ, không phải để giành chỗ mà để được ngồi bên bếp hàng phở khi chưa có khách. Hàng phở biết thế nên nhóm lửa to hơn mức cần.',
      ),
      t.gallery('Chợ Khau Vàng phiên Chủ nhật {cn}, từ 6 đến 7 giờ.', [
        {
          picture: 'bep-lua',
          caption: 'Bếp đầu tiên. Ai tới cũng góp một thanh củi.',
          credit,
        },
        {
          picture: 'ngo-treo-hien',
          caption: 'Nhà cạnh cổng chợ treo ngô giống, ai cần thì đổi.',
          credit,
        },
        {
          picture: 'sap-hoa-qua',
          caption: 'Sạp hoa quả đầu tiên bày xong, chưa kịp ghi giá.',
          credit,
        },
        {
          picture: 'ca-phe-chin',
          caption: 'Mẹt cà phê của người mới tới bán lần đầu, chưa biết ngồi đâu.',
          credit,
        },
        {
          picture: 'cho-phien',
          caption: '7 giờ kém 2. Những chiếc ô bật lên gần như cùng lúc.',
          credit,
        },
      ]),
      p('Người bán cà phê sau đó được chị hàng xén nhích sang một bên, cho ngồi ghé.'),
    ],
  },
  {
    key: 'hat-mua-dau-la-chuoi',
    headline: 'Hạt mưa ở đầu lá, ba phút trước khi rơi',
    sapo: 'Mưa tạnh lúc 16 giờ 12. Hạt nước này rơi lúc 16 giờ 15. Trong ba phút ấy, nó đựng vừa cả khu rừng lộn ngược.',
    section: 'anh/khoanh-khac',
    tags: ['mưa', 'Huổi Lanh'],
    by: [shoots('cham')],
    hero: {
      picture: 'mua-tren-la',
      caption: 'Rừng Huổi Lanh sau mưa, trên lối tuần tra số 2.',
      credit,
    },
    days: 4,
    clock: '18:10',
    body: () => [
      p(
        'Tôi không định chụp hạt mưa. Tôi đang cúi buộc lại dây giày, và nó ở ngay trước mắt, cách chừng một gang tay.',
      ),
      p('Anh Pao trong tổ tuần rừng đứng đợi, không giục. Đến khi nó rơi, anh mới bảo: thôi, đi.'),
    ],
  },
  {
    key: 'suong-muoi-sang-nay-tren-bai-tha-trau',
    headline: 'Sương muối trên bãi thả trâu, tan trước khi nắng tới chân đồi',
    sapo: 'Lúc 6 giờ, cả bãi cỏ Tả Mây trắng như rắc bột. Đến 7 giờ 20, chỉ còn những chỗ bóng cây che là trắng.',
    section: 'anh/khoanh-khac',
    tags: ['Tả Mây', 'thời tiết'],
    by: [shoots('cham')],
    hero: {
      picture: 'suong-muoi',
      caption: 'Bãi thả trâu Tả Mây lúc 6 giờ 10 sáng, nhiệt độ sát mặt đất xuống dưới 1 độ C.',
      credit,
    },
    days: 5,
    clock: '08:05',
    body: () => [
      p(
        'Muốn chụp sương muối phải nằm xuống. Nằm xuống thì áo ướt. Đứa trẻ chăn trâu đi qua hỏi chú tìm gì, tôi bảo tìm sương. Nó chỉ tay ra khắp bãi: đầy ra đấy còn gì.',
      ),
      p('Trâu hôm nay được buộc áo rơm, đứng cả đàn ở sườn đồi phía có nắng.'),
    ],
  },
]
