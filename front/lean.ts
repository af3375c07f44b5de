import { createHash } from 'node:crypto'
import { Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'
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

/** Elements whose content is not markup; the tokenizer has to be told, as a parser would tell it. */
const textModes = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
])

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
  const open: { script: OpenScript | null; hidden: Cut | null; lang: Cut | null } = {
    script: null,
    hidden: null,
    // Where the page's language stands in its first tag.
    lang: null,
  }

  const cut = (token: { location: Token.Location | null }) => {
    if (token.location)
      cuts.push({ from: token.location.startOffset, to: token.location.endOffset })
  }

  const startTag = (token: Token.TagToken) => {
    open.hidden = null
    const mode = textModes.get(token.tagName)
    if (mode !== undefined) tokenizer.state = mode
    const { location } = token
    if (!location) return
    if (token.tagName === 'html') {
      broken ||= attribute(token, 'id') === '__next_error__'
      const named = location.attrs?.lang
      if (named) open.lang = { from: named.startOffset, to: named.endOffset }
    }
    if (token.tagName === 'meta') {
      if (readMeta(meta, attribute(token, 'name'), attribute(token, 'content'))) cut(token)
    } else if (!strip) return
    else if (token.tagName === 'script') {
      open.script = {
        from: location.startOffset,
        textFrom: location.endOffset,
        keep: keepsByAttributes(token),
      }
    } else if (token.tagName === 'link') {
      if (isScriptPreload(token)) cut(token)
    } else if (token.tagName === 'div' && attribute(token, 'hidden') !== null) {
      open.hidden = { from: location.startOffset, to: location.endOffset }
    }
  }

  const endTag = (token: Token.TagToken) => {
    const { location } = token
    const { script, hidden } = open
    if (script && token.tagName === 'script' && location) {
      const text = source.slice(script.textFrom, location.startOffset)
      const keep = script.keep ?? inlineHashes.includes(hashOf(text))
      if (!keep) cuts.push({ from: script.from, to: location.endOffset })
      open.script = null
    }
    if (hidden && token.tagName === 'div' && location) {
      // Comments between the two tags have been cut already; the whole takes their place.
      while ((cuts.at(-1)?.from ?? -1) >= hidden.from) cuts.pop()
      cuts.push({ from: hidden.from, to: location.endOffset })
    }
    open.hidden = null
  }

  const handler: TokenHandler = {
    onStartTag: startTag,
    onEndTag: endTag,
    onComment: (token) => {
      if (strip && !open.script) cut(token)
    },
    onCharacter: () => {
      open.hidden = null
    },
    onNullCharacter: () => {},
    onWhitespaceCharacter: () => {},
    onDoctype: () => {},
    onEof: () => {},
  }
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler)
  tokenizer.write(source, true)
  // It stands in the first tag, before all that is cut.
  const named: Edit[] =
    open.lang && meta.lang !== null ? [{ ...open.lang, text: `lang="${meta.lang}"` }] : []
  return { html: edited(source, [...named, ...cuts]), meta, broken }
}

const attribute = (token: Token.TagToken, name: string) => Token.getTokenAttr(token, name)

/** True and false are decided by the tag alone; null leaves it to the text. */
function keepsByAttributes(token: Token.TagToken): boolean | null {
  if (attribute(token, 'type') === 'application/ld+json') return true
  const address = attribute(token, 'src')
  if (address !== null) return address.startsWith('/assets/')
  return null
}

function isScriptPreload(token: Token.TagToken) {
  const relation = attribute(token, 'rel')
  const own = attribute(token, 'href')?.startsWith('/assets/') ?? false
  if (relation === 'modulepreload') return !own
  return relation === 'preload' && attribute(token, 'as') === 'script' && !own
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
