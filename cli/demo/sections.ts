export type DemoSection = {
  name: string
  description: string
  /** Sub-sections, in the order of the menu. */
  below?: { name: string; description: string }[]
}

/** The paper's sections, in the order of the section bar. */
export const demoSections: DemoSection[] = [
  {
    name: 'Thời sự',
    description: 'Chuyện trong ngày ở các xã: đường sá, mưa nắng, rừng suối và việc chung của bản.',
    below: [
      { name: 'Giao thông', description: 'Đường, cầu, xe buýt và những đoạn đèo cần đi chậm.' },
      { name: 'Thời tiết', description: 'Mưa, sương và nhiệt độ ở từng độ cao.' },
      { name: 'Môi trường', description: 'Rừng, suối, rác và những người trông nom chúng.' },
      { name: 'Bản làng', description: 'Việc chung của thôn bản, từ ống nước đến bóng đèn.' },
    ],
  },
  {
    name: 'Kinh tế',
    description: 'Ruộng nương, chợ búa, nghề cũ và việc mới: đồng tiền đi đường nào qua vùng cao.',
    below: [
      { name: 'Nông nghiệp', description: 'Vườn, ruộng, chuồng, ao và cách làm của từng nhà.' },
      { name: 'Thị trường', description: 'Giá cả, chợ phiên, chuyến hàng lên và xuống núi.' },
      { name: 'Sản phẩm OCOP', description: 'Món quà quê có tên người làm ra.' },
      { name: 'Việc làm', description: 'Nghề, lớp nghề và chỗ đang cần người.' },
    ],
  },
  {
    name: 'Xã hội',
    description: 'Người trong bản sống với nhau, đỡ đần nhau và đi qua lúc khó ra sao.',
    below: [
      { name: 'Đời sống', description: 'Nếp nhà, bữa cơm, lối xóm.' },
      { name: 'Y tế', description: 'Trạm xá, tủ thuốc và những chuyến xe đêm.' },
      { name: 'Việc tử tế', description: 'Chuyện nhỏ, kể lại để nhớ.' },
    ],
  },
  {
    name: 'Giáo dục',
    description: 'Lớp học, bếp ăn, con chữ buổi tối và những nghề học được bằng tay.',
    below: [
      { name: 'Trường lớp', description: 'Thầy trò và giờ học ở các điểm trường.' },
      { name: 'Nội trú', description: 'Ăn, ở và lớn lên xa nhà.' },
      { name: 'Học nghề', description: 'Lớp ngắn ngày, thợ cả và người mới.' },
    ],
  },
  {
    name: 'Văn hóa - Du lịch',
    description: 'Món ăn, khung cửi, câu hát và những con đường đáng đi chậm.',
    below: [
      { name: 'Ẩm thực', description: 'Bếp nhà và quán chợ.' },
      { name: 'Nghề thủ công', description: 'Lò rèn, khung dệt, giấy bản và tay người.' },
      { name: 'Lễ hội', description: 'Ngày vui của bản.' },
      { name: 'Đi đâu', description: 'Đường đi, chỗ ngủ, điều nên biết trước.' },
    ],
  },
  {
    name: 'Thể thao',
    description: 'Sân cỏ xã, sân bóng chuyền sau kho thóc và những con dốc có người chạy.',
    below: [
      { name: 'Bóng đá', description: 'Các giải trong tỉnh, từ vòng đầu đến chung kết.' },
      { name: 'Phong trào', description: 'Kéo co, bắn nỏ, bóng chuyền và hội khỏe.' },
      { name: 'Chạy đường núi', description: 'Cung đường, giờ về đích, người về đích.' },
    ],
  },
  {
    name: 'Cần biết',
    description: 'Câu hỏi của bạn đọc và lời đáp ngắn, làm theo được ngay.',
    below: [
      { name: 'Giấy tờ', description: 'Mang gì, nộp đâu, đợi bao lâu.' },
      { name: 'Sức khỏe', description: 'Dấu hiệu nên để ý, việc nên làm trước.' },
      { name: 'Nhà nông', description: 'Mẹo đã thử ở ruộng, vườn và chợ.' },
      { name: 'Việc thường ngày', description: 'Đi đường, đi chợ, giữ nhà, giữ của.' },
    ],
  },
  {
    name: 'Đất và người',
    description: 'Những bài viết dài hơi về nơi này và những người ở lại với nó.',
    below: [
      { name: 'Tản văn', description: 'Viết cho một buổi chiều chậm.' },
      { name: 'Chân dung', description: 'Một người, một việc, nhiều năm.' },
    ],
  },
  {
    name: 'Ảnh',
    description: 'Kể bằng hình, viết thật ít lời.',
    below: [
      { name: 'Phóng sự ảnh', description: 'Một câu chuyện qua nhiều khung hình.' },
      { name: 'Khoảnh khắc', description: 'Một tấm ảnh, vài dòng.' },
    ],
  },
]
