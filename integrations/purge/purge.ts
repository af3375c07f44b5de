/**
 * Makes caches in front of the house forget every page that carries one of these keys; rejects when they
 * did not acknowledge it.
 */
export type Purge = (keys: readonly string[]) => Promise<void>
