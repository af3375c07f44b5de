import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'
import { env } from './env.ts'

const feedFile = ':feed(rss\\.xml|atom\\.xml|feed\\.json)'

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
  // Files for machines whose addresses have the shape of pages'. The front door lets nobody ask for /api.
  rewrites: async () => [
    { source: `/${feedFile}`, destination: '/api/nguon-tin/:feed' },
    { source: `/:place+/${feedFile}`, destination: '/api/nguon-tin/:feed/:place+' },
    { source: '/:key([0-9a-f]{32}).txt', destination: '/api/indexnow/:key' },
  ],
}

/** In development no front door stands before the framework: what is on disk comes from `npm run dev` itself. */
const development: NextConfig = {
  ...config,
  rewrites: async () =>
    ['media', 'assets'].map((folder) => ({
      source: `/${folder}/:path*`,
      destination: `http://127.0.0.1:${env.DEV_FILES_PORT}/${folder}/:path*`,
    })),
}

export default (phase: string): NextConfig =>
  phase === PHASE_DEVELOPMENT_SERVER && env.DEV_FILES_PORT ? development : config
