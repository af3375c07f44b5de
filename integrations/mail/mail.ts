/** A letter ready to go out; plain text, because a newsroom's letters are a sentence and a link. */
export type Mail = { to: string; subject: string; text: string }

/** What sends letters; rejects when the server did not take one. */
export type Mailer = (mail: Mail) => Promise<void>
