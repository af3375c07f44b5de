import { h2, h3, infoBox, p, pullQuote, quote, rule, table, ul } from '#newsroom/body/build'
import { type DemoStory, shoots, writes } from '../story.ts'

/** The demo's one long read. */
export const longRead: DemoStory = {
  key: 'nguoi-do-mua-o-ta-may',
  type: 'emagazine',
  headline: 'Ba mươi mốt năm, mỗi sáng một vạch nước: người đo mưa ở Tả Mây',
  shortTitle: 'Người đo mưa ở Tả Mây',
  sapo: 'Đúng bảy giờ sáng, ông Vàng Seo Lử bước ra giữa sân, nhấc cái phễu tôn lên và đọc một con số. Ông làm việc ấy hơn mười một nghìn lần, kể cả sáng cưới con, sáng đưa mẹ ra đồng và những sáng trời không có lấy một giọt.',
  section: 'dat-va-nguoi/chan-dung',
  tags: ['chân dung', 'Tả Mây', 'mưa', 'thời tiết'],
  by: [writes('thinh'), shoots('cham')],
  hero: {
    picture: 'ruong-mua-nuoc-do',
    caption:
      'Ruộng Tả Mây ngày nước về. Người ở đây cấy theo con số của ông Lử nhiều hơn theo lịch.',
    credit: 'Ảnh: Lâm Chàm',
  },
  related: ['mui-la-uot'],
  days: 2,
  clock: '05:50',
  body: (t) => [
    p(
      'Cái thùng đo mưa đứng giữa sân nhà ông Vàng Seo Lử, trên một cây cọc gỗ lim cao đúng một mét rưỡi. Thùng bằng tôn, miệng tròn, vành bằng đồng đã lên nước xanh. Từ xa trông nó giống cái nồi ai để quên ngoài trời. Khách đến chơi, năm nào cũng có vài người tốt bụng định mang vào hiên giúp.',
    ),
    p(
      'Ông Lử 63 tuổi, người nhỏ, đi hơi nghiêng về bên trái vì một lần ngã. Bảy giờ kém năm, ông đã ngồi ở bậc cửa, mũ để trên đầu gối. Bảy giờ đúng ông đội mũ, bước mười một bước, nhấc phễu, rút cái ống đong bằng thủy tinh, đưa lên ngang mắt. Ông nín thở lúc đọc, như người xâu kim.',
    ),
    p(
      'Sáng chúng tôi đến, ông đọc: “Tám phẩy bốn”. Rồi ông đổ nước vào gốc cây đào, úp phễu, quay vào ghi sổ. Tất cả mất bốn phút. Ba mươi mốt năm qua, cứ bốn phút một ngày như thế.',
    ),
    h2('Một việc không ai muốn nhận'),
    p(
      'Năm ấy ông ba mươi hai tuổi. Có đoàn người lên xã tìm chỗ đặt điểm đo mưa nhân dân^[Điểm đo mưa do người dân trông coi, không có nhà trạm. Người đo đọc số mỗi ngày vào giờ cố định rồi gửi về nơi tổng hợp.]. Điều kiện thì ít: có sân thoáng, biết đọc số, và không đi đâu xa. Điều cuối cùng làm mọi người ngần ngại. Đàn ông Tả Mây hồi ấy ai cũng đi làm xa vài tháng trong năm.',
    ),
    p(
      'Ông Lử thì vừa ngã gãy chân. Ông nghĩ mình chẳng đi đâu được trong nửa năm, thôi thì nhận nửa năm. Phụ cấp mỗi tháng bằng giá ba cân muối. Người ta dạy ông cách đọc ống đong trong một buổi chiều, để lại cuốn sổ bìa xanh, dặn có mưa hay không có mưa cũng phải ghi.',
    ),
    p(
      '“Tôi hỏi không mưa thì ghi gì. Họ bảo ghi số không. Tôi nghĩ bụng, cả đời tôi chưa thấy ai trả tiền cho mình để viết số không”, ông kể.',
    ),
    p(
      'Chân lành, ông vẫn chưa đi. Vợ ông, bà Thào Thị Mỷ, bảo hồi đó ông cứ lần lữa: để hết tháng cho tròn sổ, rồi để hết mùa cho biết, rồi để hết năm xem năm nay so với năm ngoái. Đến khi sổ được ba năm thì ông thôi không nói chuyện đi nữa.',
    ),
    t.figure('mua-cua-kinh', {
      caption:
        'Đêm mưa nhìn qua cửa kính nhà ông Lử. Mưa đêm được tính vào con số của sáng hôm sau.',
      credit: 'Ảnh: Lâm Chàm',
      full: true,
    }),
    h2('Cuốn sổ và những thứ ghi ngoài lề'),
    p(
      'Phòng ngủ của ông bà là gian giữa. Chân giường kê trên bốn hòn đá để chuột không trèo lên, vì đầu giường là chiếc hòm đựng sổ. Bà Mỷ bảo lúc mới cưới, hòm ấy đựng váy áo của bà. Mỗi năm sổ dày thêm một ít, váy áo chuyển dần sang bao tải, và bà cũng không nhớ mình nhường hẳn từ năm nào.',
    ),
    p(
      'Ông có sáu mươi hai cuốn sổ, mỗi năm hai cuốn: một cuốn nộp, một cuốn chép lại giữ ở nhà. Cuốn nộp chỉ có số. Cuốn ở nhà thì có lề.',
    ),
    p(
      'Lề ban đầu để ghi giờ mưa bắt đầu, giờ tạnh. Dần dần, nó giữ thêm những chuyện khác, chữ rất nhỏ, viết bằng tiếng phổ thông xen tiếng Mông. “Ong làm tổ thấp.” “Chợ vắng.” “Con Pàng biết đi.” “Mẹ mệt.” Có những ngày lề chỉ có một dấu gạch chéo; bà Mỷ nói đó là hôm hai vợ chồng giận nhau.',
    ),
    p(
      'Trong số hơn mười một nghìn ngày, ông nhờ người khác đọc thay chín lần. Ba lần nằm viện, một lần đi đón con gái sinh ở xa, còn lại là những hôm lũ về, ông kẹt bên kia suối. Người đọc thay là bà Mỷ. Bà không biết chữ, bà lấy than vạch lên ống đong chỗ mặt nước, để nguyên đấy chờ ông về.',
    ),
    quote(
      'Có lần tôi vạch xong thì con mèo nhảy lên làm đổ. Tôi ngồi khóc. Ông ấy về, xem cái vạch, đổ nước khác vào cho đến vạch rồi đọc. Ông bảo: mèo đổ nước chứ có đổ được vạch đâu.',
      'Bà Thào Thị Mỷ',
    ),
    h3('Ngày nhiều nước nhất'),
    p(
      'Con số lớn nhất trong sổ là 287,6 mm, của một sáng cách đây mười tám năm. Đêm ấy ông ra sân ba lần, vì thùng chỉ chứa được chừng 150 mm, đầy là phải đọc, đổ rồi hứng tiếp. Lần thứ hai, lúc một giờ sáng, ông đọc xong thì không vào nhà ngủ. Ông đánh kẻng.',
    ),
    p(
      'Mưa đêm ấy không to từng hạt, ông nhớ thế. Nó đều và lặng, nghe như có ai vãi thóc mãi không hết. Ông nằm đếm, đến khi nhận ra mình không còn nghe tiếng ếch thì ngồi dậy. Lần đầu ông đọc được 131 mm, lúc mười giờ đêm. Ông ghi con số lên mu bàn tay vì trời tối, không tìm thấy bút chì.',
    ),
    p(
      'Ông không biết gì về lũ quét. Ông chỉ biết rằng trong mười ba năm, chưa đêm nào ông phải đổ thùng hai lần khi còn chưa tới hai giờ sáng. Mười bảy nhà ở dưới thấp nghe kẻng, nửa tin nửa ngờ, bế con lên nhà văn hóa. Bốn giờ, nước về, cuốn đi hai gian bếp, một chuồng lợn và cái cầu tre. Không mất người nào.',
    ),
    pullQuote('Tôi không giỏi đoán. Tôi chỉ nhớ là nó chưa từng như thế.', 'Ông Vàng Seo Lử'),
    p(
      'Từ đêm ấy, kẻng được treo hẳn ở sân nhà ông. Ông đặt ra ba mức, dạy cho cả bản: một tiếng dài là thức dậy, hai tiếng là buộc trâu bò lên cao, một hồi liên tục là đi ngay. Mười tám năm nay, hồi liên tục mới đánh thêm hai lần.',
    ),
    h2('Bản cấy theo con số'),
    p(
      'Người Tả Mây vốn cấy theo tiếng chim và theo hoa. Khi cây gạo đầu suối nở thì ngâm mạ, chim bắt cô kêu liền ba ngày thì xuống ruộng. Mấy năm gần đây, hoa nở sớm nở muộn thất thường. Có người bèn sang hỏi ông Lử: năm nay đã được bao nhiêu nước rồi?',
    ),
    p(
      'Câu hỏi ấy làm ông lúng túng mấy hôm. Trước nay ông chỉ đọc từng ngày, nộp từng tháng, chưa cộng bao giờ. Ông mang sáu cuốn sổ ra sân, nhờ con gái đọc, mình bấm máy tính, xong lại đổi vai, cộng ngược từ dưới lên cho chắc. Hai cha con làm đến nhọ mặt người thì được một hàng mười ba con số. Ông chép hàng ấy lên vách, và từ đó năm nào cũng chép thêm một số.',
    ),
    p(
      'Ông lật sổ, cộng từ đầu năm. Ông nhận thấy những năm được mùa, tổng lượng mưa tính đến ngày xuống mạ thường đã qua 260 mm. Thấp hơn thế, ruộng trên cao hay nẻ giữa vụ. Ông nói vậy, không khuyên ai. Nhưng từ vài nhà, rồi cả xóm, người ta bắt đầu đợi qua con số ấy mới cấy.',
    ),
    table({
      caption: 'Mưa ở Tả Mây trong sổ ông Lử, trung bình mỗi giai đoạn',
      head: ['Giai đoạn', 'Cả năm (mm)', 'Số ngày mưa', 'Ngày mưa to nhất (mm)'],
      rows: [
        ['10 năm đầu', '2.184', '171', '162,3'],
        ['10 năm giữa', '2.206', '158', '287,6'],
        ['11 năm gần đây', '2.193', '139', '211,9'],
      ],
      note: 'Do ông Vàng Seo Lử tự cộng. “Ngày mưa” là ngày đo được từ 0,1 mm trở lên.',
    }),
    p(
      'Nhìn bảng, tổng lượng nước hầu như không đổi. Thứ thay đổi là cách nó đến. Ngày mưa ít đi hơn ba chục ngày mỗi năm, nghĩa là mỗi lần mưa thì mưa nhiều hơn, rồi nghỉ lâu hơn. Ông Lử diễn đạt theo kiểu của mình: “Trời vẫn trả đủ lương, nhưng trả dồn”.',
    ),
    p(
      'Có lần đoàn sinh viên lên thực tập, một em hỏi ông sai số của phép đo là bao nhiêu. Ông chưa nghe chữ ấy. Em giải thích xong, ông nghĩ một lát rồi bảo: nếu tay mình run thì sai một vạch, nếu lòng mình vội thì sai hai vạch. Các em chép câu đó vào sổ thực tập, không biết nên xếp vào mục nào.',
    ),
    p(
      'Nhờ câu ấy, bản đào thêm mười bốn cái ao nhỏ trên các bậc ruộng cao, cái nào cũng chỉ bằng gian nhà. Nước mưa dồn thì chứa, tháng khô tháo dần xuống. Ao nào cũng thả ít cá chép. Vụ vừa rồi, có nhà bảo tiền cá bù được tiền công đào.',
    ),
    infoBox(
      'Tự đo mưa ở nhà',
      p(
        'Không cần thùng tôn. Một cái xô thẳng thành và một cây thước là đủ để theo dõi mảnh vườn của mình.',
      ),
      ul(
        '**Chỗ đặt** Giữa sân trống, xa mái và cây ít nhất hai lần chiều cao của chúng',
        '**Giờ đọc** Mỗi ngày một lần, cùng một giờ',
        '**Cách đọc** Cắm thước thẳng đứng, 1 mm nước là 1 lít trên mỗi mét vuông',
        '**Ghi** Cả những ngày không mưa',
      ),
    ),
    h2('Người kế tiếp'),
    p(
      'Cách đây hai năm, trên mái nhà văn hóa xã có một máy đo mưa tự động, mười phút gửi số một lần, không cần ai trèo lên. Ông Lử được mời đến xem. Ông đi vòng quanh nó, hỏi lúc chim làm tổ trong phễu thì máy có biết không. Người lắp máy cười, bảo sẽ có người đi kiểm tra.',
    ),
    p(
      'Người ấy hóa ra là ông. Mỗi tháng hai lần, ông trèo thang, nhặt lá, xem có tổ chim, rồi so số của máy với số của mình. Chênh nhau chưa lần nào quá 2%. Lần chênh nhiều nhất, máy báo bằng không trong khi ông đo được 14 mm: một con nhái nằm vừa khít miệng ống.',
    ),
    p(
      'Người ta chữa bằng cách lồng thêm một mảnh lưới. Ông Lử thì thấy tiếc cho con nhái. Ông bảo nó chọn đúng chỗ mát nhất xã, chỉ mỗi tội chỗ ấy lại đang bận việc.',
    ),
    p(
      'Có máy rồi, phụ cấp của ông vẫn còn, vì số liệu cần được đối chiếu thêm vài năm. Nhưng ông hiểu việc của mình sắp xong. Ông nói về chuyện đó bình thản như nói về mùa.',
    ),
    p(
      'Cháu nội ông, Vàng Thị Pàng, mười một tuổi, được đặt theo tên người cô từng có mặt bên lề sổ ngày biết đi. Con bé mê cái ống đong từ khi còn địu. Nó được phép đọc vào Chủ nhật, ông đứng sau, không nhắc. Lần đầu nó đọc 6,2, ông đọc thầm được 6,1. Ông ghi 6,2.',
    ),
    p('Chúng tôi hỏi sao không sửa. Ông bảo mắt nó tinh hơn mắt ông.'),
    rule(),
    p(
      'Sáng hôm chúng tôi về, trời quang, không một gợn mây. Bảy giờ kém năm, ông ngồi ở bậc cửa, mũ trên đầu gối. Bảy giờ, ông đội mũ, bước mười một bước, nhấc phễu, rút ống, đưa lên ngang mắt. Trong ống không có gì, ngoài một con kiến đang bò.',
    ),
    p(
      'Ông nín thở nhìn đủ lâu, chờ con kiến bò ra khỏi ống^[Theo quy định, vật lạ trong ống phải được lấy ra trước khi đọc. Ông Lử xưa nay đều đợi.]. Rồi ông quay vào, mở cuốn sổ thứ sáu mươi ba, viết số không. Bên lề, ông nghĩ một lát, ghi thêm hai chữ: “có khách”.',
    ),
  ],
}
