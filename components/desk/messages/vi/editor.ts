/** Writing a story. */
export const editor = {}
