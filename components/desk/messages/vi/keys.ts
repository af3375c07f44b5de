/** The sheet of keys. */
export const keys = {
  title: 'Phím tắt',
  groups: {
    anywhere: 'Ở mọi nơi',
    go: 'Đi tới',
    list: 'Trong danh sách',
    editor: 'Khi viết',
  },
  does: {
    palette: 'Tìm hoặc ra lệnh',
    search: 'Tìm ở trang này',
    write: 'Viết tin mới',
    sheet: 'Bảng phím tắt này',
    escape: 'Đóng, hoặc thôi',
    moveDown: 'Xuống một dòng',
    moveUp: 'Lên một dòng',
    select: 'Chọn dòng',
    selectRange: 'Chọn cả dãy tới đây',
    filter: 'Lọc danh sách',
    open: 'Mở',
    nextStep: 'Bước kế tiếp của tin',
    inspector: 'Hiện, giấu bảng thông tin',
    preview: 'Xem trước',
    moveBlock: 'Chuyển khối lên, xuống',
  },
}
