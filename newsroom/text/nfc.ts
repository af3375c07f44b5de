/** Zero-width and bidirectional controls, soft hyphens and C0/C1 controls other than tab and line feed. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** Joins the parts of one picture, as in families and flags of professions; dropped anywhere else. */
const emojiJoiner =
  /(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic})/gu
const keptJoiner = '\uE000'

/**
 * Text as the newsroom stores it: NFC, lines ended by `\n` alone, without control and zero-width
 * characters. No-break spaces and tabs stay; so does the joiner inside an emoji. Idempotent.
 * Unpaired surrogates become U+FFFD, so that every text can be written as UTF-8.
 */
export function nfc(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
  const visible = lines.includes('\u200D')
    ? lines
        .replaceAll(keptJoiner, '')
        .replace(emojiJoiner, keptJoiner)
        .replace(invisible, '')
        .replaceAll(keptJoiner, '\u200D')
    : lines.replace(invisible, '')
  return visible.normalize('NFC')
}

/** `nfc` for a single line: white space collapsed to one space (a no-break space stays one), ends trimmed. */
export function nfcLine(text: string): string {
  return nfc(text)
    .replace(/\s+/g, (space) =>
      space.includes('\u00A0') && !/[^\u00A0 ]/.test(space) ? '\u00A0' : ' ',
    )
    .trim()
}
