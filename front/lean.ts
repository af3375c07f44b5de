import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { emptyMeta, type PageMeta, readMeta } from './page-meta.ts'

/** A page without the framework, and what its metas said of it. */
export type LeanPage = {
  html: string
  meta: PageMeta
  /** The framework put its own empty error document there, whatever status it gave. */
  broken: boolean
}

type Cut = { from: number; to: number }
/** A stretch that is cut out, or that `text` takes the place of. */
type Edit = Cut & { text?: string }

/** `keep` is null where only the script's text can tell. */
type OpenScript = { from: number; textFrom: number; keep: boolean | null }

/**
 * Reads a finished page with an HTML tokenizer: collects the front door's metas and takes them out, and,
 * when `strip` is set, everything that only the framework's scripts would need: the scripts and their
 * preloads, flight data, the empty hidden element and React's comments. JSON-LD, scripts under
 * `/assets/` and the inline scripts named in `inlineHashes` (as CSP writes them) stay.
 */
export function leanPage(
  source: string,
  { strip = true, inlineHashes = [] }: { strip?: boolean; inlineHashes?: readonly string[] } = {},
): LeanPage {
  const cuts: Cut[] = []
  const meta = emptyMeta()
  let broken = false
  let isRoot = false
  const open: { script: OpenScript | null; hidden: Cut | null; lang: Cut | null } = {
    script: null,
    hidden: null,
    // Where the page's language stands in its first tag.
    lang: null,
  }

  const here = (): Cut => ({ from: parser.startIndex, to: parser.endIndex + 1 })

  const startTag = (name: string, attributes: Attributes) => {
    open.hidden = null
    if (name === 'html') broken ||= attributes.id === '__next_error__'
    if (name === 'meta') {
      if (readMeta(meta, attributes.name, attributes.content)) cuts.push(here())
    } else if (!strip) return
    else if (name === 'script') {
      const { from, to } = here()
      open.script = { from, textFrom: to, keep: keepsByAttributes(attributes) }
    } else if (name === 'link') {
      if (isScriptPreload(attributes)) cuts.push(here())
    } else if (name === 'div' && attributes.hidden !== undefined) open.hidden = here()
  }

  const endTag = (name: string) => {
    const { script, hidden } = open
    const { from, to } = here()
    if (script && name === 'script') {
      const keep = script.keep ?? inlineHashes.includes(hashOf(source.slice(script.textFrom, from)))
      if (!keep) cuts.push({ from: script.from, to })
      open.script = null
    }
    if (hidden && name === 'div') {
      // Comments between the two tags have been cut already; the whole takes their place.
      while ((cuts.at(-1)?.from ?? -1) >= hidden.from) cuts.pop()
      cuts.push({ from: hidden.from, to })
    }
    open.hidden = null
  }

  const parser = new Parser({
    onopentagname: (name) => {
      isRoot = name === 'html'
    },
    onattribute: (name) => {
      // Of an attribute the parser says where the next thing begins.
      if (isRoot && name === 'lang') open.lang = { from: parser.startIndex, to: parser.endIndex }
    },
    onopentag: startTag,
    onclosetag: (name, isImplied) => {
      if (!isImplied) endTag(name)
    },
    oncomment: () => {
      if (strip) cuts.push(here())
    },
    ontext: () => {
      open.hidden = null
    },
  })
  parser.end(source)
  // It stands in the first tag, before all that is cut.
  const named: Edit[] =
    open.lang && meta.lang !== null ? [{ ...open.lang, text: `lang="${meta.lang}"` }] : []
  return { html: edited(source, [...named, ...cuts]), meta, broken }
}

type Attributes = Record<string, string>

/** True and false are decided by the tag alone; null leaves it to the text. */
function keepsByAttributes({ type, src }: Attributes): boolean | null {
  if (type === 'application/ld+json') return true
  return src === undefined ? null : src.startsWith('/assets/')
}

function isScriptPreload({ rel, href, as }: Attributes) {
  const own = href?.startsWith('/assets/') ?? false
  if (rel === 'modulepreload') return !own
  return rel === 'preload' && as === 'script' && !own
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** @param put words that take the place of others, before all cuts */
function edited(source: string, edits: Edit[]): string {
  const parts: string[] = []
  let place = 0
  for (const { from, to, text = '' } of edits) {
    parts.push(source.slice(place, from), text)
    place = to
  }
  parts.push(source.slice(place))
  return parts.join('')
}
