/** The picture library. */
export const pictures = {}
