import type { Messages } from '../vi.ts'

export const stories: Messages['stories'] = {}
