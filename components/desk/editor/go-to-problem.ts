import { NodeSelection } from '@tiptap/pm/state'
import type { Model } from './model.ts'

/** Brings the person to what a check is about: a field, a block of the text, a picture's words. */
export function goToProblem(model: Model, path: string) {
  const asset = /^assets\.(\d+)$/.exec(path)?.[1]
  if (asset) {
    model.ask({ kind: 'describe', assetId: Number(asset) })
    return
  }
  const block = /^body\.content\[(\d+)\]/.exec(path)?.[1]
  if (block) return goToBlock(model, Number(block))
  if (path === 'body') {
    model.editor()?.commands.focus('end')
    return
  }
  const places: Record<string, string> = {
    headline: 'tua',
    sectionId: 'truong-chuyen-muc',
    media: 'truong-tep',
    'media.captions': 'truong-phu-de',
    translationOf: 'truong-ban-dich',
  }
  const place = places[path]
  const fold = place && document.getElementById(place)?.closest('details')
  if (fold) fold.open = true
  if (path === 'transcript') document.querySelector<HTMLElement>('[data-transcript]')?.focus()
  else if (place) document.getElementById(place)?.focus()
  else document.querySelector<HTMLElement>('.paper-hero button')?.focus()
}

function goToBlock(model: Model, index: number) {
  const editor = model.editor()
  if (!editor) return
  let at = 0
  editor.state.doc.forEach((_node, offset, place) => {
    if (place === index) at = offset
  })
  const { tr, doc } = editor.state
  editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, at)).scrollIntoView())
  editor.view.focus()
}
