/** The list of stories, their history and preview. */
export const stories = {}
