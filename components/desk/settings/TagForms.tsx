import type { CatalogueTag } from '#db/queries/catalogue'
import { number } from '#newsroom/text/numbers'
import { Form } from '../../form/Form.client.tsx'
import { TextField } from '../../form/fields.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { Messages } from '../messages/vi.ts'
import { Part } from '../Part.tsx'
import type { FormAction } from '../SignOut.client.tsx'

type Props = {
  words: Messages['settings']
  tag: CatalogueTag
  actions: { rename: FormAction; merge: FormAction; remove: FormAction }
}

/** What can be done with a tag: another name, into another tag, away. */
export function TagForms({ words: { tags }, tag, actions }: Props) {
  const id = <input type="hidden" name="tagId" value={tag.id} />
  return (
    <>
      <p className="text-ink-2">{tags.usedBy(number(tag.uses))}</p>
      <Part title={tags.rename}>
        <Form action={actions.rename} className="settings-form pt-4">
          {id}
          <TextField
            name="name"
            label={tags.name}
            hint={tags.renameHint}
            defaultValue={tag.name}
            maxLength={60}
          />
          <SubmitButton className="justify-self-start">{tags.rename}</SubmitButton>
        </Form>
      </Part>
      <Part title={tags.merge}>
        <Form action={actions.merge} className="settings-form pt-4">
          {id}
          <p className="text-ink-2">{tags.mergeHint}</p>
          <TextField name="into" label={tags.into} hint={tags.intoHint} maxLength={60} />
          <SubmitButton look="alarm" className="justify-self-start">
            {tags.mergeDo}
          </SubmitButton>
        </Form>
      </Part>
      <Part title={tags.remove}>
        <Form action={actions.remove} className="settings-form pt-4">
          {id}
          <p className="text-ink-2">{tag.uses > 0 ? tags.removeRefused : tags.removeHint}</p>
          {tag.uses === 0 && (
            <SubmitButton look="alarm" className="justify-self-start">
              {tags.remove}
            </SubmitButton>
          )}
        </Form>
      </Part>
    </>
  )
}
