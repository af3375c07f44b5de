import { readDeskNews } from '#newsroom/desk-news'
import { readHandler } from '#server/handler'

/** What every page of the desk shows beside its own work, asked for again while it stands open. */
export const GET = readHandler(({ db, session }) => readDeskNews(session.person, db))
