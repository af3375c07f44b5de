import type { NextConfig } from 'next'
import { env } from './env.ts'

const config: NextConfig = {
  distDir: env.BUILD_DIR,
  poweredByHeader: false,
  // The front door compresses, once for each stored page.
  compress: false,
  // Pictures are made once, when they are taken in; nothing decodes a file on a reader's request.
  images: { unoptimized: true },
  // Every client gets its metadata in the head of the first bytes: there is no script to put it there later.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ['better-sqlite3', 'sharp', 'pino'],
  // `npm test` checks types; a start on a newsroom's machine should not wait for it, nor need @types.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
}

export default config
