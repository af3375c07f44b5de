'use client'

import { Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { useEffect, useRef, useState } from 'react'
import { type ArticleBody, schemaVersion } from '#newsroom/body/document'
import { useForm } from '../../form/Form.client.tsx'
import { bodyNodes } from '../editor/body-nodes.ts'
import { cleanClipboard } from '../editor/paste.ts'
import { editableBody, storedBody } from '../editor/stored-body.ts'
import { typing } from '../editor/typing.ts'
import { TextBodyTools } from './TextBodyTools.client.tsx'

type Props = { name: string; label: string; hint: string; body: ArticleBody | undefined }

const empty: ArticleBody = { type: 'doc', schemaVersion, content: [] }

/** Running text and nothing that needs the library or other stories. */
const kept = new Set([
  ...['doc', 'text', 'paragraph', 'heading', 'bulletList', 'orderedList', 'listItem'],
  ...['quote', 'rule', 'hardBreak', 'bold', 'italic', 'link'],
])

const pasting = Extension.create({
  name: 'pasting',
  addProseMirrorPlugins() {
    return [new Plugin({ props: cleanClipboard(this.editor.schema, () => null) })]
  },
})

/** A field for a text with headings, lists and links; the form sends it as JSON of a body. */
export function TextBody({ name, label, hint, body = empty }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const first = useRef({ body, label, hint })
  const [editor, setEditor] = useState<Editor | null>(null)
  const [stored, setStored] = useState(() => JSON.stringify(body))
  const { state } = useForm()
  const wrong = Object.entries(state.problems ?? {}).find(([path]) => path.startsWith(name))?.[1]
  useEffect(() => {
    if (!place.current) return undefined
    const made = new Editor({
      element: place.current,
      injectCSS: false,
      content: editableBody(first.current.body),
      extensions: [...bodyNodes({}).filter((node) => kept.has(node.name)), typing, pasting],
      editorProps: {
        attributes: {
          class: 'article-body',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': first.current.label,
          style: `--hint: ${JSON.stringify(first.current.hint)}`,
        },
      },
      onUpdate: ({ editor: written }) =>
        setStored(JSON.stringify(storedBody(written.getJSON(), () => null))),
    })
    setEditor(made)
    return () => made.destroy()
  }, [])
  return (
    <div className="field">
      <div className="field-label">{label}</div>
      <input type="hidden" name={name} value={stored} />
      <div className="text-body" data-invalid={wrong ? true : undefined}>
        {editor && <TextBodyTools editor={editor} />}
        <div ref={place} lang="vi" />
      </div>
      {wrong && <p className="field-error">{wrong}</p>}
    </div>
  )
}
