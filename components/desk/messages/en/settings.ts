import type { Messages } from '../vi.ts'

export const settings: Messages['settings'] = {}
