import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** A folder for one test file's pictures, and how to be rid of it. */
export function pictureFolder() {
  const path = mkdtempSync(join(tmpdir(), 'pictures-'))
  return { path, clear: () => rmSync(path, { recursive: true, force: true }) }
}

/** Something like a landscape: soft noise, so that encoders have work to do. */
export async function landscape(width: number, height: number, seed = 40): Promise<Sharp> {
  const small = await sharp({
    create: {
      width: 400,
      height: 300,
      channels: 3,
      background: '#556655',
      noise: { type: 'gaussian', mean: 120, sigma: seed },
    },
  })
    .blur(2)
    .png()
    .toBuffer()
  return sharp(small).resize(width, height, { fit: 'fill' })
}

/** Left half red, right half blue. */
export function redAndBlue(width: number, height: number): Sharp {
  const blue = { create: { width: width / 2, height, channels: 3 as const, background: '#0000ff' } }
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([
    { input: blue, left: width / 2, top: 0 },
  ])
}

/** A small file that unfolds to `side` × `side` pixels of one colour. */
export function pngBomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const framed = Buffer.alloc(named.length + 8)
    framed.writeUInt32BE(data.length)
    named.copy(framed, 4)
    framed.writeUInt32BE(crc32(named), named.length + 4)
    return framed
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))), { level: 9 })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A file of `bytes` bytes that begins like a JPEG and takes no room on the disk. */
export function sparseJpeg(path: string, bytes: number) {
  writeFileSync(path, Buffer.from('\xff\xd8\xff\xe0', 'latin1'))
  truncateSync(path, bytes)
  return path
}

/** What an agency's photo carries: words in XMP, and where the photographer stood in EXIF. */
export const withWordsAndPlace = (picture: Sharp, words: { caption: string; byline: string }) =>
  picture
    .withExif({
      IFD0: { ImageDescription: 'Lu o Hue', Software: 'May anh Bi Mat' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 27/1 48/1', GPSLongitudeRef: 'E' },
    })
    .withXmp(
      `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Báo Mẫu"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${words.caption}</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>${words.byline}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
    )

/** Puts IPTC datasets of record 2 into a JPEG, without saying in which character set they are. */
export function withIptc(jpeg: Buffer, datasets: Record<number, Uint8Array>): Buffer {
  const records = Object.entries(datasets).map(([dataset, value]) => {
    const head = Buffer.from([0x1c, 2, Number(dataset), value.length >> 8, value.length & 255])
    return Buffer.concat([head, value])
  })
  const iptc = Buffer.concat(records)
  const block = Buffer.alloc(12)
  block.write('8BIM\x04\x04', 0, 'latin1')
  block.writeUInt32BE(iptc.length, 8)
  const app13 = Buffer.concat([
    Buffer.from('Photoshop 3.0\0', 'latin1'),
    block,
    iptc,
    Buffer.alloc(iptc.length % 2),
  ])
  const marker = Buffer.from([0xff, 0xed, (app13.length + 2) >> 8, (app13.length + 2) & 255])
  return Buffer.concat([jpeg.subarray(0, 2), marker, app13, jpeg.subarray(2)])
}
