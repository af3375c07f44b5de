/** Where Word says that a paragraph is an entry: `mso-list:l0 level2 lfo1`. */
const msoList = /mso-list:\s*(l\d+)\s+level(\d+)/i

type Entry = { element: Element; list: string; level: number; marker: string }

/** Word writes entries of lists as paragraphs with a drawn marker; neighbours become one list. */
export function listsFromWord(root: Element) {
  for (const element of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (element.parentElement && entryOf(element) && !entryBefore(element)) gather(element)
  }
}

function entryOf(element: Element | null): Entry | null {
  const [, list, level] = msoList.exec(element?.getAttribute('style') ?? '') ?? []
  if (!element || list === undefined) return null
  const drawn = [...element.querySelectorAll('span')].find(isMarker)
  const marker = drawn?.textContent?.replace(/[\s\u00A0]+/g, '') ?? ''
  return { element, list, level: Number(level), marker }
}

const isMarker = (span: Element) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? '')

const entryBefore = (element: Element) => entryOf(element.previousElementSibling) !== null

function gather(first: Element) {
  const entries: Entry[] = []
  for (let at: Element | null = first; at; at = at.nextElementSibling) {
    const entry = entryOf(at)
    if (!entry) break
    entries.push(entry)
  }
  const place = first.ownerDocument.createElement('div')
  first.before(place)
  const open: { list: Element; level: number }[] = []
  for (const entry of entries) {
    while ((open.at(-1)?.level ?? 0) > entry.level) open.pop()
    const current = open.at(-1)
    const list = current?.level === entry.level ? current.list : newList(entry)
    if (list !== current?.list) {
      const parent = current?.list.lastElementChild ?? place
      parent.append(list)
      open.push({ list, level: entry.level })
    }
    list.append(itemOf(entry))
  }
  place.replaceWith(...place.childNodes)
}

/** `1.`, `a)`, `iv.` count; everything else is a dot. */
function newList({ element, marker }: Entry): Element {
  const number = /^\(?(\d{1,3})[.)]/.exec(marker)?.[1]
  const counts = number !== undefined || /^\(?[a-z]{1,4}[.)]/i.test(marker)
  const list = element.ownerDocument.createElement(counts ? 'ol' : 'ul')
  if (number !== undefined && number !== '1') list.setAttribute('start', number)
  return list
}

function itemOf({ element }: Entry): Element {
  for (const span of [...element.querySelectorAll('span')]) if (isMarker(span)) span.remove()
  const item = element.ownerDocument.createElement('li')
  const paragraph = element.ownerDocument.createElement('p')
  paragraph.append(...element.childNodes)
  item.append(paragraph)
  element.remove()
  return item
}

/** Google Docs puts an inner list beside its entry instead of into it. */
export function listsFromDocs(root: Element) {
  for (const inner of [...root.querySelectorAll(':is(ul, ol) > :is(ul, ol)')]) {
    const before = inner.previousElementSibling
    if (before?.tagName.toLowerCase() === 'li') before.append(inner)
    else {
      const item = inner.ownerDocument.createElement('li')
      inner.before(item)
      item.append(inner)
    }
  }
}
