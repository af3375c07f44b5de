import { number } from '#newsroom/text/numbers'

/** `1.204 bài`; nothing for none. Counting stops where the pages end. */
export const storiesCount = (total: number) => (total === 0 ? '' : `${number(total)} bài`)
