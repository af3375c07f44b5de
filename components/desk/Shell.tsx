import type { Role } from '#newsroom/actor'
import type { DeskNews } from '#newsroom/desk-news'
import { Keys } from './Keys.client.tsx'
import { type Language, messagesFor } from './messages/of.ts'
import { Nav } from './Nav.client.tsx'
import { News } from './News.client.tsx'
import type { OpenPlaces } from './places.ts'
import { RedLine } from './RedLine.client.tsx'
import type { FormAction } from './SignOut.client.tsx'
import { TabBar } from './TabBar.client.tsx'

type Props = {
  siteName: string
  person: { name: string; role: Role }
  language: Language
  singleKeys: boolean
  news: DeskNews
  isPlainHttp: boolean
  open: OpenPlaces
  leave: FormAction
  children: React.ReactNode
}

/** What stands around every page of the desk: the places, the alarm, the keys. */
export function Shell({ siteName, person, language, news, open, leave, children, ...rest }: Props) {
  const { frame } = messagesFor(language)
  return (
    <News first={news}>
      <Keys open={open} enabled={rest.singleKeys} person={person.name}>
        <a className="skip" href="#noi-dung">
          {frame.skip}
        </a>
        <div className="desk">
          <Nav siteName={siteName} person={person} open={open} leave={leave} />
          <div className="main">
            <RedLine />
            {rest.isPlainHttp && (
              <aside className="plain-line" aria-label={frame.connection}>
                {frame.plainHttp}
              </aside>
            )}
            {children}
          </div>
        </div>
        <TabBar open={open} />
      </Keys>
    </News>
  )
}
