import { listsFromDocs, listsFromWord } from './lists.ts'
import { cleanPictures, type TakePicture } from './pictures.ts'

/** What nobody reads: machinery of pages, and what word processors keep beside the text. */
const machinery =
  'script, style, link, meta, title, template, noscript, nav, form, button, input, select, textarea, svg, canvas, audio, video, object, xml'

/**
 * Prepares what another program put on the clipboard, in place: lists of Word and Google Docs become
 * lists, wrappers and machinery go, pictures become figures. The schema then reads it; only what the
 * schema names survives that.
 * @param takePicture asked for each picture's address: a number by which its upload is known, or null
 */
export function cleanPasted(root: Element, takePicture: TakePicture = () => null) {
  for (const element of root.querySelectorAll(machinery)) element.remove()
  removeComments(root)
  removeHidden(root)
  listsFromWord(root)
  listsFromDocs(root)
  unwrapOffice(root)
  cleanPictures(root, takePicture)
  plainHeadings(root)
  splitLines(root)
  directLinks(root)
  removeEmpty(root)
  removeData(root)
}

function removeComments(root: Element) {
  for (const node of [...root.childNodes]) {
    // 8 is a comment; Word writes its conditions in them.
    if (node.nodeType === 8) node.remove()
    else if (node.nodeType === 1) removeComments(node as Element)
  }
}

const styleOf = (element: Element) => element.getAttribute('style')?.toLowerCase() ?? ''

function removeHidden(root: Element) {
  for (const element of root.querySelectorAll('[style], [hidden], [aria-hidden="true"]')) {
    const style = styleOf(element)
    const isHidden =
      element.hasAttribute('hidden') ||
      /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/.test(style)
    if (isHidden) element.remove()
  }
}

/** Word's `<o:p>` and Google's outer `<b>` hold text that is nothing but text. */
function unwrapOffice(root: Element) {
  for (const element of [...root.querySelectorAll('*')]) {
    const name = element.tagName.toLowerCase()
    if (name.includes(':') || name === 'font' || name === 'center') unwrap(element)
    else if (name === 'b' && /font-weight:\s*(normal|[1-4]00)/.test(styleOf(element)))
      unwrap(element)
  }
}

function unwrap(element: Element) {
  element.replaceWith(...element.childNodes)
}

/** A heading is a heading: its bold is the other program's. */
function plainHeadings(root: Element) {
  for (const element of root.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) :is(b, strong)')) {
    unwrap(element)
  }
  for (const span of root.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) span')) {
    span.removeAttribute('style')
  }
}

/** Two line breaks are the end of a paragraph. */
function splitLines(root: Element) {
  for (const element of [...root.querySelectorAll('p, div')]) {
    if (element.querySelector('p, div, ul, ol, table, figure')) continue
    const pieces = pieceUp(element)
    if (pieces.length < 2) continue
    element.replaceWith(
      ...pieces.map((nodes) => {
        const paragraph = element.ownerDocument.createElement('p')
        paragraph.append(...nodes)
        return paragraph
      }),
    )
  }
}

function pieceUp(element: Element): ChildNode[][] {
  const pieces: ChildNode[][] = [[]]
  let breaks: ChildNode[] = []
  for (const node of [...element.childNodes]) {
    const isBreak = node.nodeType === 1 && (node as Element).tagName.toLowerCase() === 'br'
    const isSpace = node.nodeType === 3 && !node.textContent?.trim()
    if (isBreak || (isSpace && breaks.length > 0)) {
      breaks.push(node)
      continue
    }
    const count = breaks.filter(({ nodeType }) => nodeType === 1).length
    if (count > 1) pieces.push([])
    else pieces.at(-1)?.push(...breaks)
    breaks = []
    pieces.at(-1)?.push(node)
  }
  return pieces.filter((nodes) => nodes.some(({ textContent }) => textContent?.trim()))
}

/** Google's links lead over google.com; readers go there directly. */
function directLinks(root: Element) {
  for (const link of root.querySelectorAll('a[href]')) {
    const url = URL.parse(link.getAttribute('href') ?? '')
    const isDetour = url && /(^|\.)google\.com$/.test(url.hostname) && url.pathname === '/url'
    const target = isDetour && (url.searchParams.get('q') ?? url.searchParams.get('url'))
    if (target) link.setAttribute('href', target)
  }
}

const holdsSomething = 'img, figure, table, hr, iframe, br + br'

function removeEmpty(root: Element) {
  for (const element of [...root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li')].reverse()) {
    const words = element.textContent?.replace(/[\s\u00A0]+/g, '') ?? ''
    if (words === '' && !element.querySelector(holdsSomething) && !element.closest('td, th')) {
      element.remove()
    }
  }
  for (const br of [...root.querySelectorAll('br')]) if (isBetweenBlocks(br)) br.remove()
}

const isBlock = (node: ChildNode | null) =>
  node?.nodeType === 1 &&
  /^(p|div|h[1-6]|ul|ol|li|table|blockquote|figure|hr|section|article)$/i.test(
    (node as Element).tagName,
  )

/** A line break beside a block, or at the end of what was copied, breaks nothing. */
function isBetweenBlocks(br: Element): boolean {
  if (br.classList.contains('Apple-interchange-newline')) return true
  const neighbours = [br.previousSibling, br.nextSibling].filter((node) => node !== null)
  return neighbours.length > 0 && neighbours.some((node) => isBlock(node))
}

/** Our own documents speak through data attributes; another page's must not be taken for them. */
function removeData(root: Element) {
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('data-') && name !== 'data-incoming') element.removeAttribute(name)
    }
    const name = element.tagName.toLowerCase()
    if (name === 'blockquote' || name === 'aside' || name === 'div') {
      element.removeAttribute('class')
    }
  }
}
