import { takeReport } from '#server/reader-posts'

export const POST = takeReport
