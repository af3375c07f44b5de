import type { Messages } from '../vi.ts'

export const editor: Messages['editor'] = {}
