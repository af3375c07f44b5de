import type { IconName } from '../ui/icon-shapes.tsx'
import type { Messages } from './messages/vi.ts'

/** What of the desk is open to a person. The pages and the verbs decide; this only spares them dead ends. */
export type OpenPlaces = Record<Exclude<PlaceName, 'desk'>, boolean>

type PlaceName =
  | 'desk'
  | 'stories'
  | 'queue'
  | 'front'
  | 'pictures'
  | 'reports'
  | 'sections'
  | 'topics'
  | 'tags'
  | 'authors'
  | 'sources'
  | 'pages'
  | 'menus'
  | 'users'
  | 'mailbox'
  | 'settings'
  | 'log'

/** `key` follows G; `group` is the heading that it stands under. */
export type Place = {
  name: PlaceName
  href: string
  icon: IconName
  key?: string
  group?: keyof Pick<Messages['frame'], 'catalogue' | 'house'>
}

/** Every place of the desk, in the order of the navigation. */
export const places: readonly Place[] = [
  { name: 'desk', href: '/admin', icon: 'desk', key: 'b' },
  { name: 'stories', href: '/admin/tin', icon: 'stories', key: 'l' },
  { name: 'queue', href: '/admin/tin?xem=cho-duyet', icon: 'queue', key: 'd' },
  { name: 'front', href: '/admin/trang-nhat', icon: 'front', key: 't' },
  { name: 'pictures', href: '/admin/kho', icon: 'pictures', key: 'k' },
  { name: 'reports', href: '/admin/bao-loi', icon: 'note', key: 'e' },
  { name: 'sections', href: '/admin/cau-hinh/chuyen-muc', icon: 'sections', group: 'catalogue' },
  { name: 'topics', href: '/admin/cau-hinh/su-kien', icon: 'topics', group: 'catalogue' },
  { name: 'tags', href: '/admin/cau-hinh/tu-khoa', icon: 'tags', group: 'catalogue' },
  { name: 'authors', href: '/admin/cau-hinh/tac-gia', icon: 'authors', group: 'catalogue' },
  { name: 'sources', href: '/admin/cau-hinh/nguon-tin', icon: 'link', group: 'catalogue' },
  { name: 'pages', href: '/admin/cau-hinh/trang', icon: 'document', group: 'catalogue' },
  { name: 'menus', href: '/admin/cau-hinh/trinh-don', icon: 'menu', group: 'catalogue' },
  { name: 'users', href: '/admin/nguoi-dung', icon: 'users', group: 'house', key: 'u' },
  { name: 'mailbox', href: '/admin/hop-thu', icon: 'mail', group: 'house' },
  { name: 'settings', href: '/admin/cau-hinh', icon: 'settings', group: 'house', key: 's' },
  { name: 'log', href: '/admin/nhat-ky', icon: 'log', group: 'house' },
]

export const placesOpenTo = (open: OpenPlaces) =>
  places.filter(({ name }) => name === 'desk' || open[name])

/** Whether this address stands for the page that is shown: the longest that fits wins. */
export function currentPlace(shown: readonly Place[], path: string, view: string | null) {
  const fits = shown.filter(({ href }) => {
    const [address = '', query] = href.split('?')
    if (query !== undefined) return path === address && query === `xem=${view}`
    return path === address || (address !== '/admin' && path.startsWith(`${address}/`))
  })
  return fits.sort((one, other) => other.href.length - one.href.length)[0]
}
