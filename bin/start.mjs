#!/usr/bin/env node
import { onOwnNode } from './own-node.mjs'

if (onOwnNode()) {
  const { prepareSite } = await import('../cli/start.ts')
  if (await prepareSite()) {
    const { serveSite } = await import('../front/main.ts')
    await serveSite()
  }
}
