import Form from 'next/form'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import type { Messages } from '../messages/vi.ts'

/** Finds a tag by its name, with or without marks. */
export function FindTags({ words: { tags }, find }: { words: Messages['settings']; find: string }) {
  return (
    <Form
      key={find}
      action="/admin/cau-hinh/tu-khoa"
      role="search"
      className="find"
      scroll={false}
      prefetch={false}
    >
      <Icon name="search" />
      <input
        type="search"
        name="q"
        defaultValue={find}
        data-find
        autoComplete="off"
        maxLength={60}
        aria-label={tags.find}
        placeholder={tags.findHint}
      />
      <Kbd>/</Kbd>
    </Form>
  )
}
