const units =
  'km|m|cm|mm|kg|g|tạ|tấn|ha|lít|độ|đồng|nghìn|triệu|tỷ|giờ|phút|giây|ngày|tuần|tháng|năm|tuổi|người'

const amount = new RegExp(`(\\d) (?=(?:${units})(?:\\P{L}|$))`, 'gu')

/** A headline in which a number keeps its unit on its line: `21 km`, `8 độ C`, and `TP. Lào Cai` its name. */
export const unbroken = (headline: string) =>
  headline
    .replace(amount, '$1\u00A0')
    .replace(/(\d\u00A0độ) C(?!\p{L})/gu, '$1\u00A0C')
    .replace(/\bTP\. /g, 'TP.\u00A0')
