import { env } from '#env'
import { buildAssets } from './build-assets.ts'
import { runScript } from './child.ts'

// `npm run dev`: the framework's own development server, without the front door.
await buildAssets(process.cwd(), env.BUILD_DIR)
const { code } = await runScript(
  ['node_modules/next/dist/bin/next', 'dev', '-p', String(env.PORT)],
  { show: true, variables: { NODE_ENV: 'development' } },
)
process.exitCode = code
