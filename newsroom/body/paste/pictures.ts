/** Asked for a picture's address; the number by which its upload is known, or null. */
export type TakePicture = (address: string) => number | null

/** Counting pixels and bullets of other pages are smaller than any picture of a story. */
const smallest = 48

/** Every picture becomes a figure of its own with the words that stood with it. */
export function cleanPictures(root: Element, takePicture: TakePicture) {
  for (const image of [...root.querySelectorAll('img')]) {
    if (!image.parentNode) continue
    const address = addressOf(image)
    if (isTiny(image) || address === '') {
      image.remove()
      continue
    }
    place(image, takePicture(address))
  }
}

const lazy = ['data-src', 'data-original', 'data-lazy-src', 'src']

/** Pages that load late keep the true address elsewhere, and a blank picture in `src`. */
function addressOf(image: Element): string {
  const found = lazy
    .map((name) => image.getAttribute(name)?.trim() ?? '')
    .find((address) => /^(https?:\/\/|data:image\/|file:|cid:)/i.test(address))
  return found ?? ''
}

function isTiny(image: Element): boolean {
  const sides = ['width', 'height'].map((name) => Number.parseFloat(image.getAttribute(name) ?? ''))
  return sides.some((side) => side < smallest)
}

function place(image: Element, upload: number | null) {
  const { ownerDocument } = image
  const around = image.closest('figure')
  const caption = ownerDocument.createElement('figcaption')
  caption.textContent =
    around?.querySelector('figcaption')?.textContent?.trim() ?? image.getAttribute('title') ?? ''
  const figure = ownerDocument.createElement('figure')
  const kept = ownerDocument.createElement('img')
  figure.append(kept, caption)
  if (upload !== null) figure.setAttribute('data-incoming', String(upload))
  if (around && around.querySelectorAll('img').length === 1) around.replaceWith(figure)
  else outOfLine(image).replaceWith(figure)
}

/** A picture alone in a link, a span or a paragraph stands for all of it. */
function outOfLine(image: Element): Element {
  let outer = image
  for (let at = image.parentElement; at?.parentElement; at = at.parentElement) {
    if (!/^(a|span|picture|p|b|strong|i|em)$/i.test(at.tagName)) break
    if (at.textContent?.trim() || at.querySelectorAll('img').length > 1) break
    outer = at
  }
  return outer
}
