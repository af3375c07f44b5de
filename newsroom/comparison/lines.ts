import type { Block, Inline, Paragraph } from '../body/document.ts'
import { lineEnd, type Token, tokensOf } from './words.ts'

/** The words of a block as they are compared; `headlineOf` names the stories of a related box. */
export function blockTokens(block: Block, headlineOf: (id: number) => string): Token[] {
  const lines = blockLines(block, headlineOf).filter((line) => line.length > 0)
  return lines.flatMap((line, place) => (place === 0 ? line : [lineEnd, ...line]))
}

/** The pictures that stand in a block. */
export function blockPictures(block: Block): number[] {
  if (block.type === 'figure') return block.attrs.assetId === null ? [] : [block.attrs.assetId]
  if (block.type === 'gallery') return block.attrs.items.map(({ assetId }) => assetId)
  return []
}

const widthSigns = { text: '', wide: '↔', full: '⟷' }

function blockLines(block: Block, headlineOf: (id: number) => string): Token[][] {
  const inner = (blocks: readonly Block[]) => blocks.flatMap((each) => blockLines(each, headlineOf))
  switch (block.type) {
    case 'paragraph':
      return [inlineTokens(block.content)]
    case 'heading':
      return [inlineTokens(block.content, `h${block.attrs.level}`)]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content }, place) => {
        const sign = block.type === 'bulletList' ? '• ' : `${block.attrs.start + place}. `
        const [first = [], ...rest] = inner(content)
        return [[...tokensOf(sign), ...first], ...rest]
      })
    case 'quote':
      return [...block.content.map(paragraphTokens), tokensOf(block.attrs.cite, 'small')]
    case 'pullQuote':
      return [tokensOf(block.attrs.text), tokensOf(block.attrs.cite, 'small')]
    case 'figure':
      return [captionTokens(block.attrs), tokensOf(widthSigns[block.attrs.width], 'small')]
    case 'gallery':
      return [...block.attrs.items.map(captionTokens), tokensOf(block.attrs.caption)]
    case 'table':
      return [
        tokensOf(block.attrs.caption, 'bold'),
        ...block.content.map((row) =>
          row.content.flatMap((cell, place) => [
            ...(place === 0 ? [] : tokensOf(' │ ')),
            ...cell.content.flatMap(paragraphTokens),
          ]),
        ),
        tokensOf(block.attrs.note, 'small'),
      ]
    case 'infoBox':
      return [tokensOf(block.attrs.title, 'bold'), ...inner(block.content)]
    case 'relatedBox':
      return [
        tokensOf(block.attrs.title, 'bold'),
        ...block.attrs.articleIds.map((id) => tokensOf(`• ${headlineOf(id)}`)),
      ]
    case 'timeline':
      return [
        tokensOf(block.attrs.title, 'bold'),
        ...block.content.flatMap(({ attrs, content }) => [
          tokensOf(attrs.when, 'bold'),
          ...content.map(paragraphTokens),
        ]),
      ]
    case 'attachment':
      return [tokensOf(block.attrs.title), tokensOf(`⭳ #${block.attrs.assetId}`, 'small')]
    case 'rule':
      return [tokensOf('———')]
    case 'embed':
      return [tokensOf(block.attrs.title), tokensOf(block.attrs.url, 'small')]
  }
}

const paragraphTokens = ({ content }: Paragraph) => inlineTokens(content)

export const captionTokens = ({ caption, credit }: { caption: string; credit: string }) => [
  ...tokensOf(caption),
  ...tokensOf(credit === '' ? '' : `${caption === '' ? '' : ' '}${credit}`, 'small'),
]

function inlineTokens(content: readonly Inline[] = [], look = ''): Token[] {
  return content.flatMap((node) => {
    if (node.type === 'hardBreak') return [lineEnd]
    if (node.type === 'footnote') return tokensOf(`[${node.attrs.text}]`, 'small')
    const marks = (node.marks ?? []).map((mark) =>
      mark.type === 'link' ? `link ${mark.attrs.href}` : mark.type,
    )
    return tokensOf(node.text, [look, ...marks.sort()].filter(Boolean).join(' '))
  })
}
