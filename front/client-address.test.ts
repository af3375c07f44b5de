import { expect, test } from 'vitest'
import { clientAddresses } from './client-address.ts'

test('nobody is believed unless trusted', () => {
  const clients = clientAddresses([])
  expect(clients.of('::ffff:203.0.113.7', '1.2.3.4')).toBe('203.0.113.7')
})

test('a trusted proxy is believed about who called it, and no further', () => {
  const clients = clientAddresses(['10.0.0.0/8', '::1'])
  expect(clients.of('10.0.0.2', '1.2.3.4, 203.0.113.7')).toBe('203.0.113.7')
  expect(clients.of('10.0.0.2', '1.2.3.4, 203.0.113.7, 10.0.0.1')).toBe('203.0.113.7')
  expect(clients.of('::1', '2001:db8::1')).toBe('2001:db8::1')
  expect(clients.of('10.0.0.2', 'rác')).toBe('10.0.0.2')
  expect(clients.of('10.0.0.2', undefined)).toBe('10.0.0.2')
})

test('what is no address is refused at start', () => {
  expect(() => clientAddresses(['nginx'])).toThrow('TRUSTED_PROXIES')
})
