/** Sections, authors, sources, tags, topics and the paper's settings. */
export const settings = {}
