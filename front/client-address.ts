import { BlockList, isIP } from 'node:net'

/** Finds out who a request comes from. */
export type ClientAddresses = {
  /** The reader's address: the socket's, or what a trusted proxy says. */
  of(socketAddress: string | undefined, forwardedFor: string | undefined): string
  trusts(address: string | undefined): boolean
}

/**
 * @param trusted addresses and CIDR ranges whose `X-Forwarded-For` counts
 * @throws TypeError on what is neither
 */
export function clientAddresses(trusted: readonly string[]): ClientAddresses {
  const list = new BlockList()
  for (const entry of trusted) {
    const [address = '', prefix] = entry.split('/')
    const family = familyOf(address)
    if (!family) throw new TypeError(`TRUSTED_PROXIES: ${entry} không phải địa chỉ IP`)
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  const trusts = (address: string | undefined) => {
    const plain = plainAddress(address)
    const family = familyOf(plain)
    return family !== null && list.check(plain, family)
  }
  return {
    trusts,
    of(socketAddress, forwardedFor) {
      let address = plainAddress(socketAddress)
      // From the right: each hop wrote down who called it, and only trusted ones are believed.
      const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim())
      for (let hop = hops.pop(); hop && trusts(address) && isIP(hop) !== 0; hop = hops.pop()) {
        address = plainAddress(hop)
      }
      return address
    },
  }
}

const familyOf = (address: string) => {
  const version = isIP(address)
  return version === 0 ? null : version === 6 ? 'ipv6' : 'ipv4'
}

/** IPv4 addresses reach a dual-stack socket wrapped in IPv6. */
const plainAddress = (address: string | undefined) => (address ?? '').replace(/^::ffff:/i, '')

export const isLoopback = (address: string | undefined) => {
  const plain = plainAddress(address)
  return plain === '::1' || plain.startsWith('127.')
}
