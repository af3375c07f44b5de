import { h2, p, pullQuote, quote, rule } from '#newsroom/body/build'
import { type DemoStory, writes } from '../story.ts'

export const landAndPeopleStories: DemoStory[] = [
  {
    key: 'con-doc-co-muoi-bay-khuc-quanh',
    headline: 'Con dốc có mười bảy khúc quanh',
    sapo: '',
    section: 'dat-va-nguoi/tan-van',
    tags: ['tản văn', 'đường đèo'],
    by: [writes('ngan')],
    days: 1,
    clock: '05:45',
    body: () => [
      p(
        'Ngày bé, tôi đếm đường về nhà bằng khúc quanh. Khúc thứ nhất có cây trám. Khúc thứ tư có khe nước, mẹ dừng lại rửa mặt cho tôi bằng vạt áo. Khúc thứ chín là chỗ người lớn hay thở dài, vì nhìn xuống thấy chợ còn gần, nhìn lên thấy nhà còn xa. Khúc thứ mười bảy thì thấy khói.',
      ),
      p(
        'Khói bếp nhà tôi không khác khói nhà người ta. Thế mà lần nào tôi cũng nhận ra. Có lẽ vì bà hay đốt thêm một nắm lá khuynh diệp khi biết có người sắp về. Tôi cho rằng ngửi thấy mùi ấy là mắt tự chọn đúng cột khói mà nhìn.',
      ),
      p(
        'Sau này đường được mở rộng. Người ta bạt núi, nắn thẳng. Mười bảy khúc còn mười một, rồi còn tám. Xe chạy một lèo hai mươi phút, chưa kịp say. Không ai tiếc cả, tôi cũng không. Mẹ tôi đau khớp, mỗi lần đi bệnh viện đỡ được bao nhiêu xóc.',
      ),
      p(
        'Nhưng cái chân đếm đường của tôi thì không nắn lại được. Ngồi trên xe, đến đoạn cây trám ngày xưa, nó vẫn co lên một cái, như sắp bước qua rễ cây. Đến khe nước, tôi vẫn quay mặt sang phải, dẫu bây giờ chỗ ấy là cống bê tông, nước chảy ngầm, không nghe tiếng.',
      ),
      rule(),
      p(
        'Năm ngoái tôi đưa con gái về. Nó sáu tuổi, ngồi áp má vào kính. Tôi kể cho nó về mười bảy khúc quanh. Nó hỏi: thế những khúc bị bỏ đi bây giờ ở đâu?',
      ),
      p(
        'Tôi dừng xe ở cây số tám, dắt nó trèo qua ta luy. Đường cũ nằm đó, cách đường mới một tầm gọi, cỏ tranh mọc kín, ở giữa còn một vệt hẹp người ta vẫn đi lấy củi. Khúc thứ tư. Khe nước vẫn chảy. Con bé ngồi thụp xuống, vục tay, rửa mặt, rồi nhìn quanh tìm thứ gì để lau.',
      ),
      p('Tôi đưa nó vạt áo của mình.'),
      p(
        'Chúng tôi đi bộ hết khúc ấy, rồi khúc sau, cho đến chỗ đường cũ bị đường mới cắt ngang. Nó đếm rất to. Từ đấy trở lên lại phải đi xe. Nhưng suốt quãng còn lại, tôi thấy chân nó cứ chốc chốc lại co lên một cái, không vì lý do gì.',
      ),
    ],
  },
  {
    key: 'mui-la-uot',
    headline: 'Mùi lá ướt, và những người dậy sớm hơn mưa',
    sapo: 'Có những cơn mưa không ai nghe thấy, chỉ biết khi mở cửa. Người bản tôi gọi đó là mưa đi nhờ: mưa ghé qua lúc mọi người ngủ, sáng ra đã sang nhà khác.',
    section: 'dat-va-nguoi/tan-van',
    tags: ['tản văn', 'mưa'],
    by: [writes('thu')],
    hero: {
      picture: 'mua-tren-la',
      caption: 'Lá dong sau nhà, buổi sáng có mưa đi nhờ.',
    },
    days: 10,
    clock: '06:00',
    body: () => [
      p(
        'Bố tôi là người duy nhất trong nhà biết đêm qua có mưa trước khi mở cửa. Ông nằm yên, hít một hơi, nói: ướt rồi, hôm nay không phát nương được. Tôi hít theo, chỉ thấy mùi chăn.',
      ),
      p(
        'Phải nhiều năm sau tôi mới ngửi ra. Lá khô khi ướt có mùi gần giống nước chè nguội. Lá tươi khi ướt thì gần như không có mùi, chỉ làm mùi của những thứ khác đến gần hơn: chuồng gà, đống củi, quả chuối chín treo ở đầu hồi. Mùi nào đi được vào trong nhà tức là ngoài kia không có gió.',
      ),
      p(
        'Sáng nào có mưa đi nhờ, bản tôi dậy muộn hơn một chút, nhưng chỉ một chút. Người dậy đầu tiên là bà Pành ở dưới, vì bà phải xem lại đống thóc. Rồi đến người đi bẫy chuột. Rồi đến mẹ tôi, nhóm bếp bằng củi gác sẵn từ hôm trước, vừa nhóm vừa mắng củi như mắng con.',
      ),
      p(
        'Tôi thích nhất khoảng mười phút sau đó. Lửa đã bén nhưng chưa nóng, khói còn thấp, ai ngang qua bếp cũng phải cúi đầu. Thành ra cả nhà như chào nhau.',
      ),
      p(
        'Bây giờ ở phố, tôi có một ô cửa trông ra giàn đậu biếc của hàng xóm. Sáng nào có mưa đêm, tôi mở cửa, hít một hơi, rồi gọi về cho bố. Ông hỏi dưới ấy mưa à. Tôi bảo ướt rồi. Hai bố con im một lúc, cùng nghe ngóng, mỗi người một cái sân.',
      ),
    ],
  },
  {
    key: 'tho-anh-cuoi-cung-con-rua-phim',
    headline: 'Người thợ ảnh chợ phiên cuối cùng còn rửa phim',
    sapo: 'Bốn mươi năm, ông Then Văn Ích treo tấm phông vẽ hồ nước ở góc chợ Nậm Sương. Khách chụp ảnh vẫn phải đợi bảy ngày, tức là một phiên, mới được nhìn thấy mình.',
    section: 'dat-va-nguoi/chan-dung',
    tags: ['chân dung', 'chợ phiên', 'Nậm Sương'],
    by: [writes('cham')],
    days: 5,
    clock: '10:50',
    body: () => [
      p(
        'Tấm phông vẽ một cái hồ không có thật, có thủy tạ, liễu rủ và hai con thiên nga. Người vẽ là một thợ kẻ biển ở phường Chợ Cũ, chưa thấy thiên nga bao giờ, nên chúng giống ngỗng. Ba thế hệ người Nậm Sương đã đứng trước đôi ngỗng ấy.',
      ),
      p(
        'Ông Ích chụp không nhanh. Khách ngồi xuống, ông nhìn, đi vòng quanh, sửa cái khăn, gạt lọn tóc, rồi lại nhìn. Máy của ông mỗi cuộn có mười hai kiểu, không chụp lại. Ông chờ đến lúc khách quên là mình đang chờ.',
      ),
      quote(
        'Điện thoại chụp cái mặt. Còn tôi chụp cái lúc người ta thôi giữ cái mặt.',
        'Ông Then Văn Ích, 65 tuổi',
      ),
      p(
        'Phim đem về nhà, tráng trong căn buồng vốn để thóc. Thuốc tráng ông tự pha, theo công thức chép trong cuốn sổ đã ố. Nước lấy ở khe vì, theo ông, nước máy làm ảnh xanh. Mỗi phiên chừng ba chục tấm, khổ bằng bàn tay, viền trắng răng cưa, cắt bằng một cái dao đặt riêng.',
      ),
      h2('Ngăn kéo những người không quay lại'),
      p(
        'Cũng có ảnh không ai đến lấy. Bốn mươi năm, ông giữ được 612 tấm, xếp theo năm. Người đi làm xa, người lấy chồng xa, người quên. Mỗi năm vài phiên, ông mang ngăn kéo ra chợ, bày trên tấm vải, ai nhận được ai thì lấy, không tính tiền.',
      ),
      p(
        'Phiên thứ Bảy vừa rồi, một anh xe tải dừng lại rất lâu trước một tấm đã ố vàng: người đàn bà trẻ bế đứa con quấn địu, phía sau là đôi ngỗng. Anh hỏi năm nào. Ông Ích lật mặt sau, đọc. Anh bảo đứa bé là mình.',
      ),
      p(
        'Mẹ anh mất khi anh lên ba, nhà không còn tấm nào. Anh đứng đó, hai tay cầm tấm ảnh bằng lòng bàn tay, không biết để vào đâu. Ông Ích đi tìm cho anh một cái phong bì, loại dày, tìm khá lâu, dù nó ở ngay trên bàn.',
      ),
      p(
        'Rồi ông mời anh ngồi xuống trước tấm phông, đúng chỗ ấy. Ông đi vòng quanh, nhìn, sửa cổ áo, rồi lại nhìn. Kiểu này bảy ngày nữa mới có.',
      ),
    ],
  },
  {
    key: 'ba-do-cua-240-dua-tre',
    headline: 'Bà đỡ của 240 đứa trẻ và sợi chỉ buộc cổ tay',
    sapo: 'Bà Lý Thị Sảo ở Huổi Lanh thôi đỡ đẻ đã mười hai năm. Bà vẫn nhớ đứa nào ra đời lúc mấy giờ, trời mưa hay nắng, và tiếng khóc đầu tiên của nó cao hay trầm.',
    section: 'dat-va-nguoi/chan-dung',
    tags: ['chân dung', 'Huổi Lanh', 'y tế'],
    by: [writes('thu')],
    hero: {
      picture: 'tho-cam-soc-cheo',
      caption: 'Những dải vải bà Sảo dệt làm địu, mỗi đứa trẻ bà đỡ được tặng một chiếc.',
    },
    days: 23,
    clock: '08:45',
    body: () => [
      p(
        'Trong cái hòm gỗ của bà Lý Thị Sảo có một cuộn chỉ đen thắt 240 nút. Bà không biết chữ, mỗi lần đỡ xong một đứa trẻ, bà về nhà thắt một nút. Nút thường là con trai, nút kép là con gái. Có bảy chỗ nút sát nhau: sinh đôi.',
      ),
      p(
        'Bà học nghề từ mẹ chồng, lúc đường ra trạm xá còn đi bộ trọn một ngày. Dụng cụ có nồi nước sôi, cái kéo luộc, cuộn chỉ lanh và hai bàn tay. Sau này bà được đi học một khóa ở tỉnh, về đổi cái kéo, bỏ tục rắc tro lên rốn, và bắt các ông chồng phải rửa tay.',
      ),
      p(
        'Bà bảo việc khó không phải lúc sinh mà là lúc đoán. Nhìn người mẹ bước lên cầu thang, bà biết lần này mình có làm được hay phải cho đi viện. Bà đoán sai hai lần, cả hai lần mẹ con đều qua khỏi, nhưng bà kể kỹ hai lần ấy hơn cả những lần đúng.',
      ),
      pullQuote('Đỡ đẻ là ngồi đợi cho đúng cách.', 'Bà Lý Thị Sảo, 81 tuổi'),
      p(
        'Mười hai năm trước, đường nhựa vào tới bản, trạm y tế có phòng sinh. Ngày trạm đón ca đầu tiên, bà đến từ sáng, ngồi ngoài hành lang. Nghe tiếng khóc, bà nói với cô hộ sinh: con gái, khóc cao thế là khỏe. Rồi bà về, cất cuộn chỉ vào hòm.',
      ),
      p(
        'Đứa lớn nhất trong số 240 người nay đã 49 tuổi, đã làm ông. Đứa bé nhất học lớp 6. Gặp bà ngoài đường, họ đều đưa cổ tay ra, theo lệ cũ, để bà buộc cho một sợi chỉ lấy may. Bà luôn có chỉ trong túi áo. Mắt bà kém rồi, không nhận ra mặt, nhưng hễ cầm vào cổ tay ai là bà gọi đúng tên người ấy.',
      ),
    ],
  },
  {
    key: 'tieng-mo-trau',
    headline: 'Tiếng mõ trâu đi trước, người về sau',
    sapo: 'Mỗi con trâu một chiếc mõ, mỗi chiếc mõ một giọng. Ngày ấy, cả bản nghe mõ mà biết con nào đã về, con nào còn mải cỏ, và đứa trẻ nào sắp bị mắng.',
    section: 'dat-va-nguoi/tan-van',
    tags: ['tản văn', 'đời sống vùng cao'],
    by: [writes('thinh')],
    days: 53,
    clock: '06:10',
    body: () => [
      p(
        'Mõ nhà tôi bằng gỗ lát, khoét hơi dày, nên tiếng đục. Mõ nhà chú Pao bằng tre già, kêu lanh canh như người hay chuyện. Mõ nhà bà Xía có hai cái dùi, một dài một ngắn, con trâu bước đi nghe như có hai con.',
      ),
      p(
        'Chiều xuống, tiếng mõ từ các sườn đồi tụ về khe. Đứng ở sân, mẹ tôi vừa thổi cơm vừa đếm. Bà không đếm trâu của mình mà đếm cả bản. Đủ rồi, bà mới rút củi. Hôm nào thiếu một tiếng là bà ra đầu ngõ, hỏi vọng sang: con mõ hai dùi sao chưa thấy?',
      ),
      p(
        'Có lần người thiếu là tôi. Tôi ngủ quên dưới gốc sổ, trâu tự về. Mẹ nghe mõ mà không nghe tiếng tôi hát, bèn cầm đuốc đi. Đến nơi bà không mắng, chỉ ngồi xuống, đợi tôi dậy hẳn. Trên đường về, bà đi trước, và tôi nhận ra bà cũng có tiếng mõ của bà: chùm chìa khóa hòm buộc ở thắt lưng.',
      ),
      p(
        'Bây giờ cày bằng máy. Trong bản còn sáu con trâu, nuôi lấy thịt, không đeo mõ, vì chúng chẳng đi đâu xa. Chiếc mõ gỗ lát nhà tôi treo ở cửa làm chuông. Khách đến lắc một cái, mẹ tôi trong bếp hỏi ra: về rồi đấy à?',
      ),
      p('Khách nào cũng bảo vâng.'),
    ],
  },
]
