import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { demoPicture, demoPictures, drawnFile } from './catalogue.ts'
import { develop, jpegOf } from './engine/develop.ts'
import { enlarged } from './engine/enlarge.ts'
import { sceneOf } from './scenes.ts'

const usage = 'Cách dùng: node cli/demo/pictures/draw.ts [--scale 0.5] [--into THƯ_MỤC] [tên ảnh…]'

/** Draws one picture of the catalogue; `scale` shrinks it for a quick look. */
export async function drawPicture(key: string, scale = 1): Promise<Buffer> {
  const { width, height } = demoPicture(key)
  const frame = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const { expose, development, share = 1 } = sceneOf(key)
  const small = { width: Math.round(frame.width * share), height: Math.round(frame.height * share) }
  const plate = await enlarged(await expose(small), frame)
  return jpegOf(develop(plate, development), frame)
}

if (import.meta.main) await drawFromCommandLine()

async function drawFromCommandLine() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scale: { type: 'string', default: '1' },
      into: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(usage)
  const keys = positionals.length > 0 ? positionals : demoPictures.map(({ key }) => key)
  if (values.into) await mkdir(values.into, { recursive: true })
  for (const key of keys) {
    const started = performance.now()
    const jpeg = await drawPicture(key, Number(values.scale))
    await writeFile(values.into ? `${values.into}/${key}.jpg` : drawnFile(key), jpeg)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${key}  ${Math.round(jpeg.length / 1024)} KB  ${seconds} giây`)
  }
}
