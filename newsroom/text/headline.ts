const units =
  'km|m|cm|mm|km²|m²|m³|ha|kg|g|tấn|tạ|yến|lít|độ|tuổi|người|nghìn|ngàn|triệu|tỷ|tỉ|đồng|giờ|phút|giây|tuần|(?:ngày|tháng|năm)(?! \\d)|USD'
const counted = 'khóa|khoá|số|thứ|lần thứ|quý|điều|lớp|ngày|tháng|năm|thế kỷ|quốc lộ'

/** Each space that a line may not end with, given as what stands before and behind it. */
const bound = [
  new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{M}]))`, 'gu'),
  /(?<=\d[\u00A0 ]độ) (?=[CF](?![\p{L}\p{M}]))/gu,
  /(?<=\d[\u00A0 ]giờ) (?=\d)/gu,
  /(?<=\d[\u00A0 ](?:nghìn|ngàn|triệu|tỷ|tỉ)) (?=(?:đồng|USD)(?![\p{L}\p{M}]))/gu,
  new RegExp(
    `(?<=(?<![\\p{L}\\p{M}])(?:${counted})) (?=(?:\\d|[IVXLC]+(?![\\p{L}\\p{M}])))`,
    'giu',
  ),
  /(?<=(?<![\p{L}\p{M}])(?:TP|TX|TT|P|Q|H)\.) (?=\p{Lu})/gu,
]

/**
 * A headline with no-break spaces where a line may not be parted: `8 độ C`, `1,5 triệu đồng`, `khóa XII`,
 * `ngày 20/3`, `TP. Sa Pa`. For display only; the stored headline keeps its spaces. Nothing else changes.
 */
export const bindHeadline = (headline: string): string =>
  bound.reduce((text, space) => text.replace(space, '\u00A0'), headline)
