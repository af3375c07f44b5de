import { lookup } from 'node:dns'
import { createWriteStream } from 'node:fs'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A picture of the web was not fetched; the message is for whoever asked. */
export class PictureNotFetched extends Error {
  override name = 'PictureNotFetched'
}

const waits = 15_000
const redirects = 3

/** Addresses of this machine, of its network and of nobody: the web's pictures are elsewhere. */
const inside = new BlockList()
const ranges4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
const ranges6 =
  '::/127 64:ff9b::/96 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8'
for (const [ranges, family] of [
  [ranges4, 'ipv4'],
  [ranges6, 'ipv6'],
] as const) {
  for (const range of ranges.split(' ')) {
    const [network = '', bits = '0'] = range.split('/')
    inside.addSubnet(network, Number(bits), family)
  }
}

/** Whether an address may be asked for a picture: a public one, also when IPv6 wraps IPv4. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const family = isIP(plain)
  if (family === 0 || /^::ffff:/i.test(plain)) return false
  return !inside.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}

/** The connection goes to the very address that was looked at: a name cannot change its mind in between. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? []
    if (error || !first) return callback(error ?? new Error('no address'), '', 0)
    if (!found.every(({ address }) => isPublicAddress(address))) {
      return callback(new PictureNotFetched('not a public address'), '', 0)
    }
    if (options.all) callback(null, found)
    else callback(null, first.address, first.family)
  })
}

/**
 * Fetches a picture from the web into a file. It follows three redirects, sends no cookie, and reaches no
 * machine of the house's own network.
 * @param most bytes
 * @throws PictureNotFetched
 */
export async function fetchPicture(address: string, file: string, most: number): Promise<void> {
  try {
    const answer = await follow(address, redirects)
    if (!/^image\//.test(answer.headers['content-type'] ?? '')) {
      answer.destroy()
      throw new PictureNotFetched('not a picture')
    }
    let bytes = 0
    const meter = new Transform({
      transform(chunk: Buffer, _, pass) {
        bytes += chunk.length
        pass(bytes > most ? new PictureNotFetched('too large') : null, chunk)
      },
    })
    await pipeline(answer, meter, createWriteStream(file), {
      signal: AbortSignal.timeout(waits * 2),
    })
  } catch (error) {
    if (error instanceof PictureNotFetched) throw error
    throw new PictureNotFetched(error instanceof Error ? error.message : 'no answer')
  }
}

async function follow(address: string, left: number): Promise<IncomingMessage> {
  const url = URL.parse(address)
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (!url || !isWeb || url.port !== '' || url.username !== '') {
    throw new PictureNotFetched('not an address of the web')
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // An address written in digits is not looked up, so it is looked at here.
  if (isIP(host) && !isPublicAddress(host)) throw new PictureNotFetched('not a public address')
  const answer = await ask(url)
  const { location } = answer.headers
  const status = answer.statusCode ?? 0
  if (status >= 300 && status < 400 && location && left > 0) {
    answer.destroy()
    return follow(new URL(location, url).href, left - 1)
  }
  if (status !== 200) {
    answer.destroy()
    throw new PictureNotFetched(`status ${status}`)
  }
  return answer
}

function ask(url: URL): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getSecure : getPlain
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      { lookup: publicLookup, timeout: waits, headers: { accept: 'image/*' } },
      resolve,
    )
    request.on('timeout', () => request.destroy(new PictureNotFetched('too slow')))
    request.on('error', reject)
  })
}
