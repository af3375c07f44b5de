import type { CatalogueAuthor } from '#db/queries/catalogue'
import type { LibraryPicture } from '#server/library'
import { Form } from '../../form/Form.client.tsx'
import { TextArea, TextField } from '../../form/fields.client.tsx'
import { Opened } from '../../form/Opened.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'
import { PictureField } from './PictureField.client.tsx'

type Props = {
  words: Messages['settings']
  action: FormAction
  /** Left out for a new one. */
  author?: CatalogueAuthor
  portrait?: LibraryPicture | null
}

/** How readers meet an author, and the names that the author signs with. */
export function AuthorForm({ words, action, author, portrait = null }: Props) {
  const { authors } = words
  return (
    <Form action={action} className="settings-form">
      {author && <Opened id={['authorId', author.id]} since={author.updatedAt} />}
      <TextField name="name" label={authors.name} defaultValue={author?.name} maxLength={80} />
      <TextField name="title" label={authors.role} defaultValue={author?.title} maxLength={120} />
      <TextArea
        name="biography"
        label={authors.biography}
        rows={4}
        serif
        defaultValue={author?.biography}
      />
      <TextField
        name="email"
        type="email"
        label={authors.email}
        defaultValue={author?.email ?? ''}
      />
      <PictureField name="portraitAssetId" label={authors.portrait} picture={portrait} round />
      {author && author.penNames.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-medium text-ink-2">{authors.penNames}</legend>
          {author.penNames.map((pen, place) => (
            <div key={pen.id}>
              <input type="hidden" name="penIds" value={pen.id} />
              <input
                className="input"
                name="penNames"
                aria-label={authors.penName(place + 1)}
                defaultValue={pen.name}
                maxLength={80}
                autoComplete="off"
              />
            </div>
          ))}
        </fieldset>
      )}
      <TextArea
        name="newPenNames"
        label={author ? authors.newPenNames : authors.penNames}
        hint={authors.newPenNamesHint}
        key={author?.penNames.length}
        rows={2}
      />
      <SubmitButton className="justify-self-start">
        {author ? words.save : authors.add}
      </SubmitButton>
      {author && <p className="field-hint">{words.addressStays}</p>}
    </Form>
  )
}
