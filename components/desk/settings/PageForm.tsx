import type { DeskPage } from '#newsroom/catalogue'
import { CheckField } from '../../form/CheckField.client.tsx'
import { Form } from '../../form/Form.client.tsx'
import { TextField } from '../../form/fields.client.tsx'
import { Opened } from '../../form/Opened.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'
import { TextBody } from './TextBody.client.tsx'

type Props = {
  words: Messages['pages']
  action: FormAction
  /** Left out for a new one. */
  page?: DeskPage
}

/** What the paper says of itself on one page, as the desk writes it. */
export function PageForm({ words, action, page }: Props) {
  const text = page?.text
  return (
    <Form action={action} className="settings-form page-form">
      {page && <Opened id={['pageId', page.id]} since={page.updatedAt} />}
      <TextField
        name="title"
        label={words.name}
        defaultValue={text?.title}
        maxLength={120}
        serif
        required
      />
      <TextField
        name="slug"
        label={words.slug}
        hint={words.slugHint}
        defaultValue={page?.slug}
        maxLength={80}
      />
      <TextBody name="body" label={words.body} hint={words.bodyHint} body={text?.body} />
      <CheckField
        name="showsMasthead"
        label={words.showsMasthead}
        hint={words.showsMastheadHint}
        defaultChecked={text?.showsMasthead}
      />
      <TextField
        name="description"
        label={words.description}
        defaultValue={text?.description}
        maxLength={300}
      />
      <div className="flex flex-wrap gap-2">
        {page && (
          <SubmitButton name="intent" value="publish">
            {words.saveAndPublish}
          </SubmitButton>
        )}
        <SubmitButton look={page ? 'plain' : 'filled'}>{words.saveDraft}</SubmitButton>
      </div>
    </Form>
  )
}

type HideProps = { words: Messages['pages']; pageId: number; action: FormAction }

/** Takes the page from readers; its text stays. */
export function HidePageForm({ words, pageId, action }: HideProps) {
  return (
    <Form action={action} className="settings-form mt-8 border-t border-line pt-5">
      <input type="hidden" name="pageId" value={pageId} />
      <p className="field-hint">{words.hideHint}</p>
      <SubmitButton look="alarm" className="justify-self-start">
        {words.hide}
      </SubmitButton>
    </Form>
  )
}
