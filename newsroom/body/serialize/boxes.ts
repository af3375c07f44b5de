import { bytes } from '#newsroom/text/numbers'
import type { Attachment, Embed, InfoBox, RelatedBox, Timeline } from '../document.ts'
import type { Html } from '../element.ts'
import { element, joined, nothing, text } from '../element.ts'
import { parseEmbed, providerNames } from '../embeds.ts'
import type { Context } from './context.ts'
import { isExport, isPage } from './context.ts'
import { isFactList, listHtml, paragraphHtml } from './prose.ts'
import { tableHtml } from './table.ts'

export function infoBoxHtml({ attrs, content }: InfoBox, context: Context): Html {
  const inner = joined(content.map((node) => partHtml(node, context)))
  if (!inner && !isExport(context)) return nothing
  return box({ className: 'info', title: attrs.title, unnamed: context.words.more }, inner, context)
}

function partHtml(node: InfoBox['content'][number], context: Context): Html {
  switch (node.type) {
    case 'paragraph':
      return paragraphHtml(node, context)
    case 'bulletList':
      return listHtml(node, context, isPage(context) && isFactList(node) ? 'facts' : null)
    case 'orderedList':
      return listHtml(node, context)
    case 'table':
      return tableHtml(node, context)
  }
}

export function relatedBoxHtml({ attrs }: RelatedBox, context: Context): Html {
  const { readMore } = context.words
  const links = attrs.articleIds.flatMap((id) => {
    const story = context.stories.get(id)
    if (!story && !isExport(context)) return []
    const link = story
      ? element(
          'a',
          { href: context.address(story.url), lang: langOf(story, context) },
          text(story.headline),
        )
      : nothing
    return [element('li', { 'data-article': isExport(context) && id }, link)]
  })
  if (!links.length && !isExport(context)) return nothing
  const title = attrs.title || (isExport(context) ? '' : readMore)
  const list = links.length ? element('ul', {}, ...links) : nothing
  return box({ className: 'also-box', title, unnamed: readMore }, list, context)
}

/** Said of a headline in another language than the story's. */
function langOf({ locale }: { locale?: string }, context: Context): string | null {
  const own = context.locale ?? 'vi'
  return locale === undefined || locale === own || !isPage(context) ? null : locale
}

/** What happened when: each moment before its words, in the order of the text. */
export function timelineHtml({ attrs, content }: Timeline, context: Context): Html {
  const entries = content.flatMap(({ attrs: { when }, content: paragraphs }) => {
    const inner = joined(paragraphs.map((paragraph) => paragraphHtml(paragraph, context)))
    if (!when && !inner && !isExport(context)) return []
    const moment = when
      ? element('strong', { class: isPage(context) && 'when' }, text(when))
      : nothing
    return [element('li', {}, moment, when && !isPage(context) ? text(' ') : nothing, inner)]
  })
  if (!entries.length) return nothing
  const list = isPage(context) ? element('ol', {}, ...entries) : element('ul', {}, ...entries)
  return box(
    { className: 'moments', title: attrs.title, unnamed: context.words.timeline },
    list,
    context,
  )
}

/** A document to be saved: its name, its kind and how heavy it is. */
export function attachmentHtml({ attrs }: Attachment, context: Context): Html {
  const { assetId, title } = attrs
  const file = context.files?.get(assetId)
  const data = isExport(context) && {
    'data-attachment': assetId,
    'data-title': title,
  }
  if (file?.kind !== 'document') return data ? element('p', data) : nothing
  const name = title || file.name
  const facts = `${endingOf(file.url)}, ${bytes(file.bytes)}`
  const href = context.address(file.url)
  if (!isPage(context)) return element('p', {}, element('a', { href }, text(`${name} (${facts})`)))
  return element(
    'p',
    { class: 'attachment', ...data },
    element(
      'a',
      { href, download: true, type: file.mediaType },
      element('span', { class: 'name' }, text(name)),
      text(' '),
      element('span', { class: 'facts' }, text(facts)),
    ),
  )
}

const endingOf = (url: string) => url.slice(url.lastIndexOf('.') + 1).toUpperCase()

type BoxParts = { className: string; title: string; unnamed: string }

function box({ className, title, unnamed }: BoxParts, inner: Html, context: Context): Html {
  if (!isPage(context)) {
    const heading = title ? element('p', {}, element('strong', {}, text(title))) : nothing
    return joined([heading, inner])
  }
  const data = { class: className, [`data-${className}`]: isExport(context) }
  const name = context.uniqueName(title || unnamed)
  if (!title) return element('aside', { ...data, 'aria-label': name }, inner)
  const id = context.uniqueId(`hop-${className}`)
  const label = name === title ? { 'aria-labelledby': id } : { 'aria-label': name }
  return element(
    'aside',
    { ...data, ...label },
    element('h2', { class: 'title', id }, text(title)),
    inner,
  )
}

/** A poster that leads to the other site: nothing is asked of that site until the reader presses. */
export function embedHtml({ attrs }: Embed, context: Context): Html {
  const { provider, url, title } = attrs
  const where = context.words.seeOn(providerNames[provider])
  if (!isPage(context)) {
    return element(
      'p',
      {},
      element('a', { href: url }, text(title ? `${title} (${where})` : where)),
    )
  }
  return element(
    'figure',
    {
      class: `embed ${provider}`,
      'data-embed': provider,
      'data-player': context.target === 'page' ? parseEmbed(url)?.playerUrl : null,
    },
    element(
      'a',
      { href: url, rel: 'external nofollow noopener' },
      title ? element('span', { class: 'what' }, text(title)) : nothing,
      text(title ? ' ' : ''),
      element('span', { class: 'where' }, text(where)),
    ),
  )
}
