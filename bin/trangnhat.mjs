#!/usr/bin/env node
import { onOwnNode } from './own-node.mjs'

if (onOwnNode()) {
  const { runCommand } = await import('../cli/trangnhat.ts')
  process.exitCode = await runCommand(process.argv.slice(2))
}
