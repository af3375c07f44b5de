import sharp from 'sharp'
import type { Frame, Plate } from './plate.ts'

/** Brings a plate to a larger measure without losing its edges (Lanczos). */
export async function enlarged(plate: Plate, frame: Frame): Promise<Plate> {
  if (plate.width >= frame.width) return plate
  const raw = { width: plate.width, height: plate.height, channels: 3 as const }
  const bytes = Buffer.alloc(plate.light.length * 2)
  plate.light.forEach((value, i) => {
    bytes.writeUInt16LE(Math.min(65535, Math.max(0, Math.sqrt(value / brightest) * 65535)), i * 2)
  })
  const words = new Uint16Array(bytes.buffer, bytes.byteOffset, plate.light.length)
  const { data } = await sharp(words, { raw })
    .toColourspace('rgb16')
    .resize(frame.width, frame.height, { fit: 'fill', kernel: 'lanczos3' })
    .raw({ depth: 'ushort' })
    .toBuffer({ resolveWithObject: true })
  const large = new Uint16Array(data.buffer, data.byteOffset, frame.width * frame.height * 3)
  return { ...frame, light: Float32Array.from(large, (v) => (v / 65535) ** 2 * brightest) }
}

const brightest = 8
