const counted = (count: number) =>
  ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'][count] ??
  String(count)

/** The desk's first page. */
export const work = {
  title: 'Bàn việc',
  summary: (queue: number, returned: number, scheduled: number) => {
    const parts = [
      queue > 0 && `${counted(queue)} tin chờ duyệt`,
      returned > 0 && `${counted(returned)} tin bị trả lại`,
      scheduled > 0 && `${counted(scheduled)} tin hẹn giờ còn lại trong hôm nay`,
    ].filter((part) => part !== false)
    if (parts.length === 0) return 'Không có việc nào đang chờ.'
    const line = parts.join(', ')
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`
  },
  queue: 'Chờ tôi duyệt',
  queueAll: 'Mở hàng chờ',
  queueEmpty: 'Không có tin nào chờ duyệt.',
  mine: 'Việc của tôi',
  mineEmpty: 'Chưa có bản nháp nào. Tin đang viết và tin bị trả lại nằm ở đây.',
  goOn: 'Sửa tiếp',
  returnedBy: (name: string, time: string, reason: string) =>
    `${name} trả lại ${time}: “${reason}”`,
  justOut: 'Vừa đăng',
  all: 'Tất cả',
  justOutEmpty: 'Chưa đăng tin nào.',
  today: 'Hôm nay lên trang',
  todayEmpty: 'Hôm nay chưa có tin nào hẹn giờ.',
  nowIs: (time: string) => `Bây giờ ${time}`,
  lateBy: (minutes: number) => `Trễ ${minutes} phút`,
  changeWaits: 'bản sửa chưa lên trang',
  noHeadline: 'Chưa có tựa',
  noSection: 'chưa chọn chuyên mục',
  here: 'Đang mở bài',
  writing: 'sửa',
  reading: 'xem',
}
