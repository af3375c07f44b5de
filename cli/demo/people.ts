export type AuthorKey = 'suong' | 'cham' | 'ngan' | 'thu' | 'thinh' | 'anh' | 'khang' | 'hanh'

export type DemoAuthor = {
  /** Stands for the author in the stories' data. */
  key: AuthorKey
  name: string
  title: string
  biography: string
  email: string
  /** Key of a drawn picture. */
  portrait: string
  /** Bút danh, the first being the one usually signed with. */
  penNames?: string[]
}

/** The newsroom's bylines. */
export const demoAuthors: DemoAuthor[] = [
  {
    key: 'suong',
    name: 'Hoàng Thị Sương',
    title: 'Phóng viên kinh tế',
    biography:
      'Lớn lên cạnh chợ Khau Vàng, thuộc lịch họp của mười bốn phiên chợ trước khi thuộc bảng cửu chương. Viết về ruộng nương, giá cả và những người sống nhờ chúng.',
    email: 'hoang.suong@trangnhat.example',
    portrait: 'chan-dung-1',
    penNames: ['Hoàng Sương'],
  },
  {
    key: 'cham',
    name: 'Lâm Quang Chiến',
    title: 'Phóng viên ảnh',
    biography:
      'Từng làm thợ ảnh dạo ở các chợ phiên bảy năm. Chụp chậm, ghi kỹ tên người trong ảnh và luôn gửi lại cho họ một tấm.',
    email: 'lam.cham@trangnhat.example',
    portrait: 'chan-dung-2',
    penNames: ['Lâm Chàm'],
  },
  {
    key: 'ngan',
    name: 'Vi Thị Ngần',
    title: 'Phóng viên văn hóa',
    biography:
      'Con gái một nhà dệt ở Nà Hin. Theo đuổi chuyện bếp, chuyện nghề và những bài hát chỉ còn vài người nhớ hết lời.',
    email: 'vi.ngan@trangnhat.example',
    portrait: 'chan-dung-3',
    penNames: ['Vi Ngàn', 'Nà Hin'],
  },
  {
    key: 'thu',
    name: 'Mạc Thu Hiền',
    title: 'Phóng viên xã hội',
    biography:
      'Mười một năm đi bản bằng xe máy, hai lần thay xích giữa đèo. Viết về y tế, việc nhà và cách hàng xóm đỡ đần nhau.',
    email: 'mac.thu@trangnhat.example',
    portrait: 'chan-dung-4',
    penNames: ['Mạc Thu'],
  },
  {
    key: 'thinh',
    name: 'Nông Văn Thịnh',
    title: 'Phóng viên thời sự',
    biography:
      'Phụ trách đường sá, mưa lũ và rừng. Trong cốp xe lúc nào cũng có áo mưa, dây thừng và một gói mì.',
    email: 'van.thinh@trangnhat.example',
    portrait: 'chan-dung-5',
  },
  {
    key: 'anh',
    name: 'Lò Mai Anh',
    title: 'Phóng viên giáo dục',
    biography:
      'Từng dạy tiểu học ba năm ở điểm trường Khuổi Dâu rồi mới cầm bút. Vẫn nhớ tên từng em trong lớp đầu tiên.',
    email: 'mai.anh@trangnhat.example',
    portrait: 'chan-dung-6',
    penNames: ['Mai Anh'],
  },
  {
    key: 'khang',
    name: 'Đỗ Trọng Khang',
    title: 'Phóng viên thể thao',
    biography:
      'Hậu vệ trái của đội bóng phường Chợ Cũ cho đến khi đầu gối lên tiếng. Nay ngồi ngoài đường biên, ghi tỷ số bằng bút chì.',
    email: 'trong.khang@trangnhat.example',
    portrait: 'chan-dung-7',
  },
  {
    key: 'hanh',
    name: 'Phùng Bích Hạnh',
    title: 'Biên tập viên trang Cần biết',
    biography:
      'Đọc thư bạn đọc mỗi sáng, gọi lại cho từng người khi chưa rõ, và không trả lời điều gì mình chưa tự làm thử hoặc chưa hỏi đúng chỗ.',
    email: 'bich.hanh@trangnhat.example',
    portrait: 'chan-dung-8',
    penNames: ['Chị Hạnh'],
  },
]
