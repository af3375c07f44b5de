import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StoryEditor } from '#components/desk/editor/StoryEditor.client'
import { referencesOf } from '#newsroom/body/text'
import { openForEditing } from '#newsroom/editing'
import { choicesFor, chosenTags, storiesByIds } from '#newsroom/editor-choices'
import { readSettings } from '#newsroom/settings'
import { atTheDoor, seen, signedIn } from '#server/desk'
import { editorPictures } from '#server/editor-pictures'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await atTheDoor()
  return { title: messages.frame.writeStory }
}

export default async function StoryPage({ params }: Props) {
  const { id } = await params
  const { db, person } = await signedIn(`/admin/tin/${id}`)
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound()
  const opened = await seen(() => openForEditing(person, db, Number(id)))
  const { content } = opened
  const { assetIds, articleIds } = referencesOf(content.body)
  const original = content.translationOf === null ? [] : [content.translationOf]
  const hero = content.hero?.assetId ? [content.hero.assetId] : []
  return (
    <StoryEditor
      key={id}
      open={{
        opened,
        choices: choicesFor(person, db),
        tags: chosenTags(db, content.tagIds),
        pictures: editorPictures(db, [...hero, ...assetIds]),
        stories: storiesByIds(person, db, [...content.relatedIds, ...original, ...articleIds]),
        person: { userId: person.userId, name: person.name },
        toneStyle: readSettings(db).toneStyle,
      }}
    />
  )
}
