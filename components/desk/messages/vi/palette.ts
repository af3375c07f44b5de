/** The palette: anywhere in a few words. */
export const palette = {
  title: 'Tìm tin, chuyên mục, người, hoặc gõ một lệnh',
  hint: 'Tìm hoặc ra lệnh',
  results: 'Kết quả',
  recent: 'Mới mở gần đây',
  commands: 'Lệnh',
  people: 'Người',
  author: 'Tác giả',
  member: 'Người dùng',
  write: 'Viết tin mới',
  quoted: (text: string) => `“${text}”`,
  withHeadline: (quoted: string) => `với tựa ${quoted}`,
  filterStories: 'Lọc danh sách tin theo',
  findInLibrary: 'Tìm trong kho tư liệu',
  readAs: (text: string) => `Không tin nào có đúng những chữ ấy. Đây là tin có “${text}”.`,
  lost: 'Chưa tới được máy chủ. Lệnh vẫn dùng được; gõ tiếp để tìm lại.',
  found: (count: number) =>
    count === 0 ? 'Không tin, chuyên mục hay người nào khớp' : `${count} kết quả`,
  choose: 'chọn',
  go: 'mở',
  beside: 'mở cạnh bên',
  noMarks: 'Gõ không dấu vẫn tìm được',
}
