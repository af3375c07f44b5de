declare const safe: unique symbol
/** Markup whose text and attributes have been escaped: made by `xml` and `xmlText` alone. */
export type Xml = string & { readonly [safe]: true }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no place for these, not even escaped: one of them makes a whole document unreadable. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const escaped = (raw: string) =>
  raw.replace(forbidden, '').replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)

/** Words as text of an XML document (https://www.w3.org/TR/xml/#charsets). */
export const xmlText = (raw: string) => escaped(raw) as Xml

/** One element; attributes that are undefined are left out, children that are null too. */
export function xml(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...children: (Xml | null)[]
): Xml {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  )
  const content = children.filter((child) => child !== null)
  const opening = `<${name}${written.join('')}`
  if (content.length === 0) return `${opening}/>` as Xml
  return `${opening}>${content.join('')}</${name}>` as Xml
}

/** One element that holds words. */
export const xmlWords = (name: string, words: string): Xml => xml(name, {}, xmlText(words))

/** A whole document in UTF-8. */
export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
