import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below the ports that the system lends to outgoing connections, which come and go by the thousand under load. */
const range = { from: 15_000, to: 32_000 }

/** A port of this machine on which nobody listens, in neither family of addresses. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = range.from + Math.floor(Math.random() * (range.to - range.from))
    if (await isFree(port)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen({ port, host: '::' })
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}
