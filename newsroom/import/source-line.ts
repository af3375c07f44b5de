export type SourceLine = { author: string; outlet: string }

const longestAuthor = 80
const longestOutlet = 60

/**
 * Reads `Theo Hoàng Sương/TSVC`, with the author before the last stroke; `Theo TSVC` names the outlet alone.
 * A line in brackets counts too. A sentence that begins with “Theo” is none, and gives null.
 */
export function readSourceLine(line: string): SourceLine | null {
  const shape = /^\(?\s*(?:Theo|Nguồn)\s*:?\s+(.+?)\s*\)?\.?$/iu.exec(line.trim())
  const named = shape?.[1]
  if (!named || /[!?;“”"]|[.:]\s|,\s.*,/.test(named)) return null
  const stroke = named.lastIndexOf('/')
  if (stroke < 0) return isOutlet(named) ? { author: '', outlet: named } : null
  const author = named.slice(0, stroke).trim()
  const outlet = named.slice(stroke + 1).trim()
  if (outlet === '' || outlet.length > longestOutlet) return null
  if (author.length > longestAuthor || !/^(?:\p{Lu}|$)/u.test(author)) return null
  return { author, outlet }
}

/** Without a stroke only what cannot be a clause: an abbreviation, a domain, or a few words that begin in capitals. */
function isOutlet(name: string): boolean {
  const words = name.split(/\s+/)
  if (words.length === 1) return /^\p{Lu}{2}|\.\p{Ll}{2,}$/u.test(name)
  return (
    words.length <= 5 && !name.includes(',') && words.every((word) => /^[\p{Lu}\d&–-]/u.test(word))
  )
}
