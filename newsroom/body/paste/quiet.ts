const sheets = /<style\b[\s\S]*?(?:<\/style\s*>|$)/gi
const openings = /<[a-z][^<>]*>/gi
const noisy = /\s+on[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi

/**
 * Takes sheets and event handlers out of HTML before a browser reads it. They would not run in the
 * inert document that it is read into; the desk's content policy refuses them all the same, and says so in
 * the console. What is safe to keep is decided by the schema, not here.
 */
export const quietHtml = (html: string): string =>
  html.replace(sheets, '').replace(openings, (tag) => tag.replace(noisy, ''))
