'use client'

import { Dialog } from '../ui/Dialog.client.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import type { Place } from './places.ts'
import { useMessages } from './Words.client.tsx'

type Props = { places: readonly Place[]; open: boolean; onOpenChange: (open: boolean) => void }
type Line = { keys: readonly string[]; does: string }

/** Every key of the desk on one sheet. */
export function KeySheet({ places, open, onOpenChange }: Props) {
  const { keys, frame } = useMessages()
  const { does, groups } = keys
  const parts: { title: string; lines: Line[] }[] = [
    {
      title: groups.anywhere,
      lines: [
        { keys: ['Ctrl K'], does: does.palette },
        { keys: ['N'], does: does.write },
        { keys: ['/'], does: does.search },
        { keys: ['?'], does: does.sheet },
        { keys: ['Esc'], does: does.escape },
      ],
    },
    {
      title: groups.list,
      lines: [
        { keys: ['J'], does: does.moveDown },
        { keys: ['K'], does: does.moveUp },
        { keys: ['X'], does: does.select },
        { keys: ['⇧ X'], does: does.selectRange },
        { keys: ['F'], does: does.filter },
        { keys: ['↵'], does: does.open },
      ],
    },
    {
      title: groups.go,
      lines: places.flatMap(({ key, name }) =>
        key ? [{ keys: ['G', key.toUpperCase()], does: frame[name] }] : [],
      ),
    },
    {
      title: groups.editor,
      lines: [
        { keys: ['Ctrl ↵'], does: does.nextStep },
        { keys: ['Ctrl \\'], does: does.inspector },
        { keys: ['Ctrl ⇧ P'], does: does.preview },
        { keys: ['Alt ⇧ ↑', '↓'], does: does.moveBlock },
      ],
    },
  ]
  return (
    <Dialog title={keys.title} open={open} onOpenChange={onOpenChange} wide>
      <div className="gap-x-10 phone-up:columns-2">
        {parts.map(({ title, lines }) => (
          <section key={title} className="break-inside-avoid pb-5">
            <h3 className="mb-1 text-12 text-ink-3">{title}</h3>
            <dl>
              {lines.map((line) => (
                <div
                  key={line.does}
                  className="flex items-center justify-between gap-3 border-b border-line py-1.5"
                >
                  <dt>{line.does}</dt>
                  <dd className="flex gap-1">
                    {line.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
