import { env } from '#env'
import type { Command } from './supervisor.ts'

/** `next start` on a build. */
export const nextStart =
  (root: string, folder: string): Command =>
  (port) => ({
    cwd: root,
    args: [
      'node_modules/next/dist/bin/next',
      'start',
      '-H',
      '127.0.0.1',
      '-p',
      String(port),
      '--keepAliveTimeout',
      '65000',
    ],
    variables: {
      BUILD_DIR: folder,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // The framework sets PORT to its own: an address that is read from that would be nobody's.
      SITE_URL: env.SITE_URL,
    },
  })
