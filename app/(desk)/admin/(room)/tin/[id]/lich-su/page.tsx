import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HistoryScreen, HistoryWays } from '#components/desk/history/HistoryScreen'
import { RestoreVersion } from '#components/desk/history/RestoreVersion.client'
import { Walker } from '#components/desk/history/Walker.client'
import { Screen } from '#components/desk/Screen'
import { seen, signedIn } from '#server/desk'
import { readHistoryPage } from '#server/desk-history'
import {
  historyHref,
  readHistoryAddress,
} from '../../../../../../../components/desk/history/address.ts'
import { nameVersion, restoreVersion } from './actions.ts'

type Props = PageProps<'/admin/tin/[id]/lich-su'>

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await signedIn()
  return { title: messages.stories.history.title }
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const id = Number((await params).id)
  if (!Number.isSafeInteger(id) || id < 1) notFound()
  const asked = readHistoryAddress(id, await searchParams)
  const { db, person, messages } = await signedIn(historyHref(asked))
  const read = await seen(() => readHistoryPage(person, db, asked))
  const { history, before, after, comparison } = read
  const address = { ...asked, before, after }
  const { story, versions, mayRevise } = history
  const words = messages.stories.history
  const left = versions.find(({ number }) => number === before)
  return (
    <Screen
      bare
      title={words.title}
      back={{ href: `/admin/tin/${id}`, label: words.back }}
      actions={
        <>
          <HistoryWays address={address} words={words} />
          {comparison && asked.way !== 'log' && comparison.changedPlaces > 0 && (
            <Walker key={historyHref(address)} places={comparison.changedPlaces} />
          )}
          {mayRevise && left && !left.isWorking && (
            <RestoreVersion
              action={restoreVersion}
              storyId={id}
              revisionId={left.id}
              number={left.number}
              fromVersion={story.version}
            />
          )}
        </>
      }
      about={story.headline || messages.stories.noHeadline}
    >
      <HistoryScreen {...read} {...{ address, messages }} nameAction={nameVersion} />
    </Screen>
  )
}
