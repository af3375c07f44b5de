import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

const schema = (name: string) => ({
  fileName: `${name}.xsd`,
  contents: readFileSync(new URL(`./xsd/${name}.xsd`, import.meta.url), 'utf8'),
})

/** What one of our schemas needs of the others. */
const needs = { sitemap: ['news'], rss: [], atom: ['xml'] } as const

/** What is wrong with a document, by a strict parser and by the schema of its kind; nothing when it is right. */
export async function faultsOf(document: string, kind: keyof typeof needs): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: document }],
    schema: [schema(kind)],
    preload: needs[kind].map(schema),
  })
  return errors.map(({ message }) => message)
}
