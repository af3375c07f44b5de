/** On a narrow screen the section bar scrolls: it begins where the reader is. */
const bar = document.querySelector<HTMLElement>('.section-bar')
const row = bar?.querySelector('ul')
const current = row?.querySelector<HTMLElement>('[aria-current]')
if (current && row && row.scrollWidth > row.clientWidth) {
  row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2
}

/** What hangs under a section opens by its button, and closes by Escape or when the focus has left it. */
const shown = () => bar?.querySelector<HTMLElement>('[aria-expanded="true"]')
const putAway = () => shown()?.setAttribute('aria-expanded', 'false')

bar?.addEventListener('click', (event) => {
  const button = (event.target as Element).closest('.section-more')
  if (!button) return
  const wasOpen = button === shown()
  putAway()
  button.setAttribute('aria-expanded', String(!wasOpen))
})
bar?.addEventListener('focusout', ({ relatedTarget }) => {
  if (!shown()?.parentElement?.contains(relatedTarget as Node | null)) putAway()
})
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  shown()?.focus()
  putAway()
  // What is shown by pointing goes away too, until the pointer has left.
  bar?.toggleAttribute('data-quiet', true)
})
bar?.addEventListener('pointerleave', () => bar.removeAttribute('data-quiet'))

/** A strip that scrolls sideways shows all of what has the focus: a browser is content with a part of it. */
document.addEventListener('focusin', ({ target }) => {
  const focused = target as Element
  if (!focused.closest('.section-names, .sub-sections, .reading-tools')) return
  focused.scrollIntoView({ block: 'nearest', inline: 'nearest' })
})
