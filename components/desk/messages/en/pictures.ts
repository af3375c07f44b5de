import type { Messages } from '../vi.ts'

export const pictures: Messages['pictures'] = {}
