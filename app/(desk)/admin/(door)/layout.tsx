import { Door, ReadersSee } from '#components/desk/Door'
import { clock, dayLine } from '#newsroom/text/dates'
import { readNewest } from '#server/absent-reads'
import { atTheDoor, isPlainHttp } from '#server/desk'

export default async function DoorLayout({ children }: { children: React.ReactNode }) {
  const { messages, site } = await atTheDoor()
  const { door, frame } = messages
  const now = Date.now()
  return (
    <Door
      siteName={site.siteName}
      motto={site.motto}
      clockLine={door.now(`${clock(now)}, ${dayLine(now)}`)}
      warning={isPlainHttp ? frame.plainHttp : null}
      now={
        <ReadersSee
          label={frame.site}
          when={door.readersSee(clock(now))}
          nothing={door.nothingOut}
          stories={readNewest()}
        />
      }
    >
      {children}
    </Door>
  )
}
