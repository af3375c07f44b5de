import { FindPictures } from '#components/desk/media/FindPictures.client'
import { MediaScreen } from '#components/desk/media/MediaScreen'
import { UploadButton, Uploading } from '#components/desk/media/Uploading.client'
import { Screen } from '#components/desk/Screen'
import { number } from '#newsroom/text/numbers'
import { seen, signedIn } from '#server/desk'
import { readLibraryScreen } from '#server/library'
import {
  mediaHref,
  readMediaAddress,
  viewWord,
} from '../../../../../components/desk/media/media-address.ts'
import { describe, describeOther, remove } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props) {
  const address = readMediaAddress(await searchParams)
  const { pictures } = (await signedIn(mediaHref(address))).messages
  const { view } = address
  return { title: view === 'all' ? pictures.title : `${pictures.views[view]} · ${pictures.title}` }
}

export default async function PicturesPage({ searchParams }: Props) {
  const address = readMediaAddress(await searchParams)
  const { person, messages } = await signedIn(mediaHref(address))
  const { chosen, ...screen } = await seen(() => readLibraryScreen(person, address, address.chosen))
  const { all } = screen.counts
  const { upTo, title } = messages.pictures
  return (
    <Uploading>
      <Screen
        bare
        title={title}
        count={all && (all.isAll ? number(all.count) : upTo(number(all.count)))}
        actions={
          <>
            <FindPictures
              key={mediaHref(address, { find: '', chosen: null })}
              find={address.find}
              view={address.view === 'all' ? null : viewWord(address.view)}
              kind={address.kind ?? null}
            />
            <UploadButton />
          </>
        }
      >
        <MediaScreen
          {...{ address, messages, chosen, ...screen }}
          now={Date.now()}
          actions={{ describe, describeOther, remove }}
        />
      </Screen>
    </Uploading>
  )
}
