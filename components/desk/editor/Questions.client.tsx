'use client'

import { useRef } from 'react'
import { Dialog } from '../../ui/Dialog.client.tsx'
import { FilePicker } from '../media/FilePicker.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { EmbedQuestion, FootnoteQuestion } from './BlockQuestions.client.tsx'
import { DescribeQuestion } from './DescribeQuestion.client.tsx'
import type { Question } from './desk-tools.ts'
import { LinkQuestion } from './LinkQuestion.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'
import { PicturesQuestion } from './PicturesQuestion.client.tsx'
import { StoriesQuestion } from './StoriesQuestion.client.tsx'

/** What blocks and fields ask for, as dialogs; closing one brings the cursor back into the text. */
export function Questions() {
  const { editor: words, types } = useMessages()
  const { store } = useModel()
  const question = useModelState((state) => state.question)
  const place = useRef<HTMLElement>(null)
  if (question) place.current = question.kind === 'pictures' ? (question.place ?? null) : null
  const titles: Record<Question['kind'], string> = {
    link: words.link.title,
    footnote: words.footnote.title,
    embed: words.embed.title,
    pictures: words.pictures.title,
    describe: words.pictures.describeTitle,
    stories: words.stories.title,
    document: types.picker.title.document,
  }
  const close = () => store.set({ question: null })
  const isWide = question !== null && ['pictures', 'describe', 'document'].includes(question.kind)
  return (
    <Dialog
      title={question ? titles[question.kind] : ''}
      wide={isWide}
      returnTo={place}
      open={question !== null}
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      {question && <Body question={question} onClose={close} />}
    </Dialog>
  )
}

function Body({ question, onClose }: { question: Question; onClose: () => void }) {
  switch (question.kind) {
    case 'link':
      return <LinkQuestion onClose={onClose} />
    case 'footnote':
      return <FootnoteQuestion at={question.at} text={question.text} onClose={onClose} />
    case 'embed':
      return <EmbedQuestion onClose={onClose} />
    case 'pictures':
      return (
        <PicturesQuestion
          several={question.several}
          onChosen={question.onChosen}
          onClose={onClose}
        />
      )
    case 'document':
      return (
        <FilePicker
          open
          kind="document"
          onChoose={(file) => {
            question.onChosen(file)
            onClose()
          }}
        />
      )
    case 'describe':
      return <DescribeQuestion assetId={question.assetId} onClose={onClose} />
    case 'stories':
      return (
        <StoriesQuestion
          most={question.most}
          chosen={question.chosen}
          onChosen={question.onChosen}
          onClose={onClose}
        />
      )
  }
}
