import { Icon } from './Icon.tsx'

/** The bar under the thumb, on phones only. */
export function BottomBar({ isFront, isSearch }: { isFront: boolean; isSearch: boolean }) {
  return (
    <nav className="bottom-bar" aria-label="Thanh dưới">
      <a href="/" aria-current={isFront ? 'page' : undefined}>
        <Icon name="home" />
        Trang chủ
      </a>
      <a href="/moi-nhat">
        <Icon name="clock" />
        Mới nhất
      </a>
      <a href="/tim-kiem" aria-current={isSearch ? 'page' : undefined}>
        <Icon name="search" />
        Tìm kiếm
      </a>
      <a href="#chuyen-muc">
        <Icon name="menu" />
        Chuyên mục
      </a>
      <a href="/da-luu">
        <Icon name="saved" />
        Đã lưu
      </a>
    </nav>
  )
}
