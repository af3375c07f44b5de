export type DemoTopic = {
  /** Its address is made of this. */
  name: string
  description: string
  banner: string
  /** Key of the story that stands first on its page. */
  lead: string
  /** Days before the day of filling on which it began. */
  openedDaysAgo: number
  /** Days after the day of filling on which it ends, negative where it has ended; null while that is open. */
  closesInDays: number | null
}

/** Running stories, the most pressing first. */
export const demoTopics: DemoTopic[] = [
  {
    name: 'Đường lên Tả Mây',
    description:
      'Tuyến đường duy nhất của ba thôn vùng cao bị đất lấp ở cây số 17. Theo dõi từng ngày dọn đường và chuyện của những người ở hai đầu đoạn sạt.',
    banner: 'duong-nui',
    lead: 'chuyen-xe-gao-dau-tien-qua-doan-sat',
    openedDaysAgo: 3,
    closesInDays: null,
  },
  {
    name: 'Giải bóng đá thanh niên các xã',
    description:
      'Mười hai đội, mười một vòng, mỗi Chủ nhật một vòng. Kết quả, bảng xếp hạng và chuyện bên bờ ruộng khán đài.',
    banner: 'san-bong',
    lead: 'nam-suong-nguoc-dong-phut-88',
    openedDaysAgo: 15,
    closesInDays: 60,
  },
  {
    name: 'Chuyện chợ phiên',
    description: 'Ngày họp, giá cả, món ngon và những thay đổi nhỏ ở chín chợ phiên trong tỉnh.',
    banner: 'cho-phien',
    lead: 'cho-phien-nao-hop-ngay-nao-trong-thang',
    openedDaysAgo: 16,
    closesInDays: 40,
  },
  {
    name: 'Mùa cam Mường Lan',
    description: 'Từ lứa cắt đầu đến chuyến xe cuối: sản lượng, giá bán và cách làm của từng vườn.',
    banner: 'cam-vao-vu',
    lead: 'cam-muong-lan-cat-lua-dau',
    openedDaysAgo: 24,
    closesInDays: 30,
  },
  {
    name: 'Nước về Phìn Hạ',
    description: 'Mười chín ngày 64 hộ dân thay 2,6 km ống nước.',
    banner: 'be-nuoc-ban',
    lead: 'nuoc-ve-lai-phin-ha-sau-muoi-chin-ngay',
    openedDaysAgo: 26,
    closesInDays: -9,
  },
  {
    name: 'Cầu treo Suối Ngàn',
    description: 'Cây cầu 74 m và con đường đến trường của trẻ Nà Tông.',
    banner: 'cau-treo',
    lead: 'cau-treo-suoi-ngan-cat-day-chan',
    openedDaysAgo: 59,
    closesInDays: -20,
  },
]
