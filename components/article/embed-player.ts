/** The other site's own player or post, in the place of its poster. */
export function openEmbed(link: HTMLAnchorElement) {
  const poster = link.parentElement
  const address = poster?.dataset.player
  if (!poster || !address) return location.assign(link.href)
  const frame = document.createElement('iframe')
  const isFilm = poster.dataset.embed === 'youtube'
  frame.src = isFilm ? `${address}?autoplay=1` : address
  frame.title = link.textContent ?? ''
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.tabIndex = 0
  // The way to the other site stays, should its frame not come.
  poster.prepend(frame)
  poster.classList.add('open')
  frame.focus()
}
