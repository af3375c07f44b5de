import type { Db } from '#db/connection'
import { deskPages } from '#db/queries/info-pages'
import { systemActor } from '#newsroom/actor'
import { doc, h2, p, ul } from '#newsroom/body/build'
import { beginPage, type PageText, publishPage } from '#newsroom/pages'
import { readSettings } from '#newsroom/settings'

const actor = systemActor('bản đầu')

/** What a paper has to say of itself from the first day on; the desk writes it anew as it likes. */
const firstPages = (name: string): (PageText & { slug: string })[] => [
  {
    slug: 'gioi-thieu',
    title: 'Giới thiệu',
    description: `${name} là tờ báo nào, làm việc theo những điều gì.`,
    showsMasthead: true,
    body: doc(
      p(
        `${name} đưa tin về đời sống quanh ta: việc làng việc phố, mùa màng, trường lớp, đường sá, chợ búa, và những người làm nên các việc ấy.`,
      ),
      h2('Chúng tôi làm việc thế nào'),
      ul(
        'Tin có nguồn. Bài dẫn lại của báo, đài khác ghi rõ tên tác giả và nơi đăng ở cuối bài.',
        'Người viết ký tên thật hoặc bút danh đã đăng ký với tòa soạn.',
        'Bài có thay đổi về nội dung thì ghi giờ cập nhật dưới tựa.',
        'Sai thì sửa và nói ra. Mọi chỗ sai đã sửa nằm ở trang [Cải chính](/cai-chinh), không xóa đi.',
        'Bài bị gỡ thì địa chỉ cũ nói rõ ngày gỡ và lý do.',
      ),
      h2('Tìm bài cũ'),
      p(
        'Mọi bài đã đăng xếp theo ngày ở mục [Lưu trữ](/luu-tru). Các chuyên mục, dòng sự kiện và tác giả có đủ ở [Sơ đồ trang](/so-do-trang).',
      ),
    ),
  },
  {
    slug: 'lien-he',
    title: 'Liên hệ',
    description: `Cách gửi tin, góp ý và báo lỗi cho ${name}.`,
    showsMasthead: true,
    body: doc(
      p(
        'Bạn đọc có tin muốn báo, ảnh muốn gửi, hoặc thấy chỗ chưa đúng trong bài, xin liên hệ theo địa chỉ dưới đây.',
      ),
      ul(
        '**Báo tin, gửi ảnh:** ghi rõ việc gì, ở đâu, lúc nào, và cách gọi lại cho bạn. Tòa soạn không đăng tên người báo tin khi chưa hỏi.',
        '**Báo lỗi trong bài:** kèm địa chỉ của bài và câu chưa đúng.',
        '**Dẫn lại bài:** ghi tên tác giả, tên báo và đặt liên kết tới bài gốc.',
      ),
    ),
  },
  {
    slug: 'dieu-khoan',
    title: 'Điều khoản sử dụng',
    description: 'Đọc, dẫn lại và liên kết tới bài trên trang này.',
    showsMasthead: false,
    body: doc(
      h2('Đọc báo'),
      p('Mọi bài trên trang này đọc miễn phí, không cần tài khoản.'),
      h2('Dẫn lại'),
      p(
        'Bài, ảnh và đồ họa thuộc về tòa soạn hoặc về nguồn ghi ở cuối bài. Khi dẫn lại, ghi tên tác giả, tên báo, đặt liên kết tới bài gốc và không sửa làm sai ý. Ảnh của nguồn khác phải hỏi nguồn ấy.',
      ),
      h2('Nội dung từ trang khác'),
      p(
        'Video và bài đăng từ mạng xã hội chỉ tải về khi bạn bấm vào. Từ lúc ấy, điều khoản của trang kia áp dụng. Liên kết ra ngoài không có nghĩa là tòa soạn bảo đảm nội dung ở đó.',
      ),
      h2('Thay đổi'),
      p('Khi điều khoản này thay đổi, ngày cập nhật ở cuối trang đổi theo.'),
    ),
  },
  {
    slug: 'quyen-rieng-tu',
    title: 'Quyền riêng tư',
    description: 'Trang này biết gì về người đọc: gần như không gì cả.',
    showsMasthead: false,
    body: doc(
      p(
        'Đọc báo ở đây không cần tài khoản. Trang báo không đặt cookie cho người đọc, không gắn mã theo dõi và không gọi tới máy chủ của bên thứ ba khi bạn chưa bấm.',
      ),
      h2('Những gì nằm trên máy bạn'),
      p(
        'Cỡ chữ, nền sáng hay tối và danh sách [bài đã lưu](/da-luu) được giữ ngay trong trình duyệt của bạn. Tòa soạn không nhận được các thông tin ấy. Xóa dữ liệu trang web trong trình duyệt là mất hết.',
      ),
      h2('Những gì máy chủ ghi lại'),
      p(
        'Như mọi trang web, máy chủ nhận địa chỉ mạng của bạn để gửi trang về, và có thể ghi lại trong nhật ký kỹ thuật một thời gian ngắn để chống tấn công.',
      ),
      h2('Khi bạn liên hệ'),
      p(
        'Thư và tin nhắn gửi tới tòa soạn được giữ để trả lời và xác minh. Tòa soạn không chuyển cho bên khác, trừ khi pháp luật buộc phải làm.',
      ),
      h2('Chia sẻ và nội dung nhúng'),
      p(
        'Các liên kết chia sẻ là liên kết thường: mạng xã hội chỉ biết khi bạn bấm. Video và bài đăng nhúng cũng chỉ tải về khi bạn bấm vào.',
      ),
    ),
  },
]

/** Gives a paper that has no page about itself the first ones, out for readers; else does nothing. */
export function writeFirstPages(db: Db) {
  if (deskPages(db).length > 0) return
  for (const page of firstPages(readSettings(db).siteName)) {
    publishPage(actor, db, beginPage(actor, db, page).pageId)
  }
}
