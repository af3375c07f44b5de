import { Shell } from '#components/desk/Shell'
import { readDeskNews } from '#newsroom/desk-news'
import { may, reachOf } from '#newsroom/permissions'
import { readSettings } from '#newsroom/settings'
import { database } from '#server/database'
import { isPlainHttp } from '#server/desk'
import { currentSession } from '#server/session'
import { leave } from './actions.ts'

/** The frame of the pages for who is signed in. Every page asks for the session itself; this guards nothing. */
export default async function RoomLayout({ children }: { children: React.ReactNode }) {
  const session = await currentSession()
  if (session?.kind !== 'full' || session.mustPair) return children
  const { person, language, singleKeys } = session
  const db = database()
  return (
    <Shell
      siteName={readSettings(db).siteName}
      person={{ name: person.name, role: person.role }}
      language={language}
      singleKeys={singleKeys}
      news={readDeskNews(person, db)}
      isPlainHttp={isPlainHttp}
      leave={leave}
      open={{
        stories: may(person, 'article.create'),
        queue: person.role !== 'reporter' && person.role !== 'administrator',
        front: may(person, 'front.arrange'),
        pictures: may(person, 'asset.upload'),
        reports: reachOf(person, 'report.settle') !== null,
        sections: may(person, 'section.edit'),
        topics: may(person, 'topic.edit'),
        tags: may(person, 'tag.edit'),
        authors: may(person, 'author.edit'),
        sources: may(person, 'source.edit'),
        pages: may(person, 'page.edit'),
        menus: may(person, 'menu.edit'),
        users: may(person, 'user.edit'),
        mailbox: may(person, 'user.edit'),
        settings: may(person, 'settings.edit'),
        log: may(person, 'audit.view'),
      }}
    >
      {children}
    </Shell>
  )
}
