import { takeOpening } from '#server/reader-posts'

export const POST = takeOpening
