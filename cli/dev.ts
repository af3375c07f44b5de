import { once } from 'node:events'
import { watch } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { env } from '#env'
import { readAddress } from '#front/address'
import { sendFile } from '#front/static-files'
import { buildAssets } from './build-assets.ts'
import { runScript } from './child.ts'

// `npm run dev`: the framework's own development server, without the front door. What the front door would
// answer from disk, pictures and the page script, is answered here by the same code; the configuration of
// the framework sends those two addresses on to it, in development only.
const root = process.cwd()
await buildAssets(root, env.BUILD_DIR)

const files = createServer((request, response) => {
  const address = readAddress(request.url ?? '')
  const places = { root, dataFolder: env.DATA_DIR, builds: [env.BUILD_DIR] }
  if (address && sendFile(request, response, address.path, places, {})) return
  response.writeHead(404).end()
})
files.listen(0, '127.0.0.1')
await once(files, 'listening')
const { port } = files.address() as AddressInfo

// The script has another name after each change, and the pages read the name anew.
let due: NodeJS.Timeout | undefined
watch('components', { recursive: true }, (_, name) => {
  if (!name || !/\.ts$/.test(name)) return
  clearTimeout(due)
  due = setTimeout(
    () => buildAssets(root, env.BUILD_DIR).catch((error) => console.error(String(error))),
    100,
  )
})

const { code } = await runScript(
  ['node_modules/next/dist/bin/next', 'dev', '-p', String(env.PORT)],
  { show: true, variables: { NODE_ENV: 'development', DEV_FILES_PORT: String(port) } },
)
process.exit(code ?? 1)
