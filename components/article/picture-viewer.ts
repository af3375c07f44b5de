import { said } from '../site/said.ts'

type Shown = { href: string; alt: string; caption: string }

/** All pictures of the story that can be pressed, in order. */
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-view]')]

const shownBy = (link: HTMLAnchorElement): Shown => ({
  href: link.href,
  alt: link.querySelector('img')?.alt ?? '',
  caption: link.parentElement?.querySelector('figcaption')?.textContent?.trim() ?? '',
})

/** By how many pictures a key turns. */
const turns: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** How far a finger must travel sideways to turn, in pixels. */
const turnsAfter = 40

/**
 * Shows the picture of this link as large as the screen, with those around it: arrow keys, swipes and buttons
 * turn, a press on the picture shows it at its full size, Escape and the way back close.
 */
export function viewPicture(link: HTMLAnchorElement) {
  const all = links()
  let at = Math.max(0, all.indexOf(link))
  const dialog = document.createElement('dialog')
  dialog.className = 'viewer'
  dialog.setAttribute('aria-label', said('Xem ảnh', 'Picture viewer'))
  const count = make('p', 'viewer-count')
  count.setAttribute('aria-live', 'polite')
  const image = document.createElement('img')
  const caption = make('p', 'viewer-caption')
  const previous = button(said('Ảnh trước', 'Previous picture'), '←', () => turn(-1))
  const next = button(said('Ảnh sau', 'Next picture'), '→', () => turn(1))
  const zoom = button(said('Phóng to', 'Enlarge'), '+', () => enlarge())
  const close = button(said('Đóng', 'Close'), '×', () => dialog.close())
  const frame = make('div', 'viewer-frame')
  frame.tabIndex = 0
  frame.append(image)
  const bar = make('div', 'viewer-bar')
  bar.append(count, previous, next, zoom, close)
  dialog.append(bar, frame, caption)

  function show() {
    const link = all[at]
    if (!link) return
    const { href, alt, caption: words } = shownBy(link)
    image.src = href
    image.alt = alt
    caption.textContent = words
    count.textContent = all.length > 1 ? `${at + 1}/${all.length}` : ''
    previous.hidden = next.hidden = all.length < 2
    previous.disabled = at === 0
    next.disabled = at === all.length - 1
    enlarge(false)
    for (const near of [all[at + 1], all[at - 1]]) if (near) new Image().src = near.href
  }
  function turn(by: number) {
    const wanted = Math.min(all.length - 1, Math.max(0, at + by))
    if (wanted === at) return
    at = wanted
    show()
  }
  function enlarge(large = !dialog.classList.contains('large')) {
    dialog.classList.toggle('large', large)
    zoom.setAttribute('aria-pressed', String(large))
    frame.scrollTo(large ? (frame.scrollWidth - frame.clientWidth) / 2 : 0, 0)
  }
  dialog.addEventListener('keydown', ({ key }) => {
    // Enlarged, arrows move over the picture.
    const isLarge = dialog.classList.contains('large')
    const by = isLarge ? undefined : turns[key]
    if (by !== undefined) turn(by)
    else if (key === '+' || key === '-') enlarge(key === '+')
  })
  let from: { x: number; y: number } | null = null
  frame.addEventListener('pointerdown', ({ clientX, clientY, isPrimary }) => {
    from = isPrimary ? { x: clientX, y: clientY } : null
  })
  frame.addEventListener('pointerup', ({ clientX, clientY, pointerType }) => {
    if (!from) return
    const [x, y] = [clientX - from.x, clientY - from.y]
    from = null
    const isLarge = dialog.classList.contains('large')
    if (
      !isLarge &&
      pointerType !== 'mouse' &&
      Math.abs(x) > turnsAfter &&
      Math.abs(x) > 2 * Math.abs(y)
    ) {
      turn(x < 0 ? 1 : -1)
    } else if (Math.hypot(x, y) < 8) enlarge()
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
    all[at]?.focus()
  })
  show()
  document.body.append(dialog)
  dialog.showModal()
  close.focus()
}

function make(name: 'p' | 'div', className: string): HTMLElement {
  const element = document.createElement(name)
  element.className = className
  return element
}

function button(label: string, sign: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.setAttribute('aria-label', label)
  element.textContent = sign
  element.addEventListener('click', onPress)
  return element
}
