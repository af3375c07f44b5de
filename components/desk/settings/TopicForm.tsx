import type { CatalogueTopic } from '#db/queries/catalogue'
import { localInput } from '#newsroom/text/dates'
import type { LibraryPicture } from '#server/library'
import { Form } from '../../form/Form.client.tsx'
import { SelectField, TextArea, TextField } from '../../form/fields.client.tsx'
import { Opened } from '../../form/Opened.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'
import { PictureField } from './PictureField.client.tsx'

type Props = {
  words: Messages['settings']
  action: FormAction
  topic?: CatalogueTopic
  banner?: LibraryPicture | null
  now: number
}

/** A running story: what it is, and from when to when. */
export function TopicForm({ words, action, topic, banner = null, now }: Props) {
  const { topics } = words
  const closesAt = topic?.closesAt ?? null
  return (
    <Form action={action} className="settings-form">
      {topic && <Opened id={['topicId', topic.id]} since={topic.updatedAt} />}
      <TextField name="name" label={topics.name} defaultValue={topic?.name} maxLength={80} serif />
      <TextArea
        name="description"
        label={topics.description}
        serif
        defaultValue={topic?.description}
      />
      <PictureField name="bannerAssetId" label={topics.banner} picture={banner} />
      <div className="grid gap-4 phone-up:grid-cols-2">
        <TextField
          name="opensAt"
          type="datetime-local"
          label={topics.opens}
          defaultValue={localInput(topic?.opensAt ?? now)}
        />
        <TextField
          name="closesAt"
          type="datetime-local"
          label={topics.closes}
          defaultValue={closesAt === null ? '' : localInput(closesAt)}
        />
      </div>
      <p className="field-hint">{topics.closesHint}</p>
      <SubmitButton className="justify-self-start">{topic ? words.save : topics.add}</SubmitButton>
      {topic && <p className="field-hint">{words.addressStays}</p>}
    </Form>
  )
}

type LeadProps = {
  words: Messages['settings']
  action: FormAction
  topic: CatalogueTopic
  stories: readonly { id: number; headline: string }[]
}

/** Which story stands first on the topic's page. */
export function TopicLeadForm({ words, action, topic, stories }: LeadProps) {
  const { topics } = words
  return (
    <Form action={action} className="settings-form mt-8 border-t border-line pt-5">
      <input type="hidden" name="topicId" value={topic.id} />
      <SelectField
        name="articleId"
        label={topics.lead}
        defaultValue={topic.leadArticleId === null ? '' : String(topic.leadArticleId)}
        choices={[
          { value: '', label: topics.leadNewest },
          ...stories.map(({ id, headline }) => ({ value: String(id), label: headline })),
        ]}
      />
      <SubmitButton look="plain" className="justify-self-start">
        {topics.leadDo}
      </SubmitButton>
    </Form>
  )
}
