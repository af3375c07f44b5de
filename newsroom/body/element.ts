declare const safe: unique symbol
/** Markup whose text and attributes have been escaped: made by `text`, `element` and `joined` alone. */
export type Html = string & { readonly [safe]: true }

type AttributeValue = string | number | boolean | null | undefined

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (raw: string) => raw.replace(/[&<>"']/g, (char) => entities[char] ?? char)
const voidElements = new Set(['br', 'hr', 'img', 'source'])

/** Words as text: whatever is in them, it is shown, never obeyed. */
export const text = (raw: string) => escaped(raw) as Html

/**
 * One element. Attributes that are null, undefined or false are left out; true stands as an empty
 * attribute. Names must be literals of the program.
 */
export function element(
  name: string,
  attributes: Record<string, AttributeValue>,
  ...children: Html[]
): Html {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === undefined || value === false) return ''
    return value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`
  })
  const opening = `<${name}${written.join('')}>`
  if (voidElements.has(name)) return opening as Html
  return `${opening}${children.join('')}</${name}>` as Html
}

/** Pieces of markup one after the other. */
export const joined = (pieces: readonly Html[]) => pieces.join('') as Html

export const nothing = '' as Html
