import { nfc, nfcLine } from '#newsroom/text/nfc'

/** Code points that Unicode keeps out of interchange and HTML forbids. */
const noncharacters = /\p{Noncharacter_Code_Point}/gu

/** Text as documents store it: NFC, well formed, without control characters. */
export const cleanText = (raw: string) => nfc(raw.replace(noncharacters, ''))

/** The same for one line: a caption, a credit, a title. */
export const cleanLine = (raw: string) => nfcLine(raw.replace(noncharacters, ''))
