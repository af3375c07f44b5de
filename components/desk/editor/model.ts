import { Editor } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'
import { wordCount } from '#newsroom/body/text'
import type { StoryContent } from '#newsroom/story'
import type { Messages } from '../messages/vi.ts'
import { createAutosave } from './autosave.ts'
import { bodyNodes } from './body-nodes.ts'
import { bodyViews } from './body-views.ts'
import type { DeskTools } from './desk-tools.ts'
import { holdLock, isAlive, openWordKeeper } from './kept-words.ts'
import type { Fields, ModelState, OpenEditor } from './model-state.ts'
import { pasting } from './paste.ts'
import { pastedPicture } from './pasted-picture.ts'
import { attendStory } from './presence-loop.ts'
import { Refused, type Step, talkAbout } from './server-talk.ts'
import { createShelf } from './shelf.ts'
import { slashMenu } from './slash.ts'
import { slipsIn, underlineSlips } from './slips-found.ts'
import { createStore } from './store.ts'
import { editableBody, storedBody } from './stored-body.ts'
import { typing } from './typing.ts'
import { unsavedWords } from './unsaved-words.ts'
import { createUploads } from './uploads.ts'

export type Model = ReturnType<typeof createModel>

/** How long after the last key the checks run, in milliseconds. */
const thought = 700

/** Everything behind the writing page: the text, its saving, pictures, presence and steps. */
export function createModel(open: OpenEditor, words: Messages['editor']) {
  const { opened, person } = open
  const { articleId } = opened.standing
  const talk = talkAbout(articleId)
  const tab = crypto.randomUUID?.() ?? `tab-${Math.random().toString(36).slice(2)}${Date.now()}`
  const keeper = openWordKeeper()
  const keptKey = `${articleId}:${tab}`
  const { body: firstBody, ...firstFields } = opened.content
  const store = createStore<ModelState>({
    fields: firstFields,
    standing: opened.standing,
    save: { kind: 'saved', at: opened.standing.working.at },
    tags: open.tags,
    words: wordCount(firstBody),
    slips: [],
    keptByHand: [],
    fixed: null,
    others: [],
    takenOver: null,
    newer: null,
    kept: [],
    conflict: null,
    question: null,
    slash: null,
    selecting: false,
    selectionCount: 0,
    change: 'small',
    correction: '',
    refusal: null,
    stepping: false,
    ready: false,
  })
  let editor: Editor | null = null
  let document = editableBody(firstBody)
  let slashKey: (key: string) => boolean = () => false

  const pictures = createShelf((ids: number[]) =>
    talk.picturesByIds(ids).then((answer) => answer.pictures),
  )
  const stories = createShelf((ids: number[]) =>
    talk.storiesByIds(ids).then((answer) => answer.stories),
  )
  const files = createShelf((ids: number[]) => talk.filesByIds(ids).then((answer) => answer.files))
  pictures.put(...open.pictures)
  stories.put(...open.stories)
  const uploads = createUploads({
    address: talk.uploadAddress,
    tooLarge: words.fileTooLarge,
    onArrived: (upload, picture) => {
      if (picture.kind !== undefined) return
      pictures.put(picture)
      putPicture(upload.id, picture.id, picture.caption, picture.credit)
    },
    onFailed: () => autosave.changed(),
  })
  const tools: DeskTools = {
    words,
    pictures,
    stories,
    files,
    uploads,
    ask: (question) => store.set({ question }),
  }

  const current = (): StoryContent => {
    const { fields } = store.get()
    const hero = fields.hero && { ...fields.hero, assetId: uploads.resolve(fields.hero.assetId) }
    const json = editor ? editor.getJSON() : document
    return { ...fields, hero, body: storedBody(json, uploads.resolve) }
  }

  const autosave = createAutosave({
    version: opened.standing.version,
    saved: current(),
    savedAt: opened.standing.working.at,
    current,
    isComposing: () => editor?.view.composing ?? false,
    send: talk.save,
    failureOf: (error) =>
      error instanceof Refused
        ? error
        : { status: 0, kind: 'Network', message: words.errors.network },
    countUnsaved: unsavedWords,
    keep: (content, fromVersion, count) => {
      const kept = content
        ? keeper.keep({
            key: keptKey,
            articleId,
            tab,
            userId: person.userId,
            fromVersion,
            content,
            words: count,
            at: Date.now(),
          })
        : keeper.forget(keptKey)
      kept.catch(() => undefined)
    },
    onState: (save) => store.set({ save }),
    onSaved: (answer) => store.set({ standing: answer.standing, newer: null }),
    onStale: (mine, base) => void meetOther(mine, base),
  })

  /** Puts both texts side by side; mine is in the history before anything is asked. */
  async function meetOther(mine: StoryContent, base: StoryContent) {
    store.set({ conflict: 'opening' })
    try {
      await talk.keepAside(mine, words.conflict.asideName(person.name))
      const theirs = await talk.load()
      store.set({ conflict: { mine, base, theirs, at: Date.now() } })
    } catch (error) {
      const failed = error instanceof Error ? error.message : ''
      store.set({ conflict: { failed: failed || words.conflict.notKept } })
    }
  }

  let presence: ReturnType<typeof attendStory> | null = null
  let thinking: ReturnType<typeof setTimeout> | undefined

  function changed() {
    if (store.get().fixed) store.set({ fixed: null })
    presence?.wrote()
    autosave.changed()
    clearTimeout(thinking)
    thinking = setTimeout(think, thought)
  }

  /** What is counted and checked once the hands rest. */
  function think() {
    if (!editor || editor.view.composing) return
    const { fields, keptByHand } = store.get()
    const slips = slipsIn(fields, editor.state.doc, open.toneStyle).filter(
      ({ word }) => !keptByHand.includes(word),
    )
    underlineSlips(editor.view, slips)
    store.set({ words: wordCount(storedBody(editor.getJSON(), uploads.resolve)), slips })
  }

  /** The upload with this number is now a picture of the library. */
  function putPicture(upload: number, assetId: number, caption: string, credit: string) {
    const { hero } = store.get().fields
    if (hero?.assetId === upload) {
      setField('hero', {
        assetId,
        caption: hero.caption || caption,
        credit: hero.credit || credit,
      })
    }
    if (editor) {
      const { tr, doc } = editor.state
      doc.descendants((node, at) => {
        if (node.type.name === 'figure' && node.attrs.assetId === upload) {
          tr.setNodeAttribute(at, 'assetId', assetId)
          if (!node.attrs.caption) tr.setNodeAttribute(at, 'caption', caption)
          if (!node.attrs.credit) tr.setNodeAttribute(at, 'credit', credit)
        }
        if (node.type.name === 'gallery') {
          const items = node.attrs.items as { assetId: number }[]
          if (!items.some((item) => item.assetId === upload)) return
          const next = items.map((item) => (item.assetId === upload ? { ...item, assetId } : item))
          tr.setNodeAttribute(at, 'items', next)
        }
      })
      // Undoing goes past the picture to what a person did.
      if (tr.docChanged) editor.view.dispatch(tr.setMeta('addToHistory', false))
    }
    changed()
  }

  function setField<Name extends keyof Fields>(name: Name, value: Fields[Name]) {
    store.set({ fields: { ...store.get().fields, [name]: value } })
    changed()
  }

  /** Shows another text in place of this one. */
  function show(content: StoryContent) {
    const { body, ...fields } = content
    document = editableBody(body)
    store.set({ fields })
    editor?.commands.setContent(document, { emitUpdate: false })
    think()
  }

  async function takeStep(step: Omit<Step, 'fromVersion'> & { step: string }): Promise<boolean> {
    store.set({ stepping: true, refusal: null })
    try {
      if (!(await autosave.flush())) return false
      const after = await talk.take({ ...step, fromVersion: autosave.version() })
      const { version, working } = after.standing
      store.set({ standing: after.standing })
      if (step.step === 'discard') show(after.content)
      autosave.goOnFrom({ version, saved: current(), savedAt: working.at })
      return true
    } catch (error) {
      if (error instanceof Refused && error.kind === 'Stale') {
        await meetOther(current(), autosave.saved())
      } else if (error instanceof Refused) {
        store.set({ refusal: error.message || words.errors.network })
        if (error.problems.length > 0) {
          const { standing } = store.get()
          store.set({ standing: { ...standing, problems: error.problems } })
        }
      } else throw error
      return false
    } finally {
      store.set({ stepping: false })
    }
  }

  return {
    store,
    tools,
    talk,
    autosave,
    choices: open.choices,
    person,
    editor: () => editor,
    setField,
    changed,
    think,
    takeStep,
    show,
    onSlashKey(handle: (key: string) => boolean) {
      slashKey = handle
    },
    ask: tools.ask,
    /** At once: Tiptap's own command waits a frame, and a fast hand types into the field before. */
    focusText() {
      if (!editor) return
      const { state, view } = editor
      view.dispatch(state.tr.setSelection(Selection.atStart(state.doc)))
      view.focus()
    },
    /** Takes over what is selected in the browser, of which ProseMirror hears a moment later. */
    readSelection() {
      const range = window.document.getSelection()?.getRangeAt(0)
      if (!editor || !range || !editor.view.dom.contains(range.commonAncestorContainer)) return
      const { state, view } = editor
      const from = view.posAtDOM(range.startContainer, range.startOffset)
      const to = view.posAtDOM(range.endContainer, range.endOffset)
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
    },
    takeOver: () => presence?.takeOver(),
    retryConflict: () => void meetOther(current(), autosave.saved()),
    /** Goes on with the text that was put together of both. */
    resolve(merged: StoryContent) {
      const { conflict } = store.get()
      if (!conflict || typeof conflict === 'string' || !('theirs' in conflict)) return
      const { standing, content } = conflict.theirs
      store.set({ conflict: null, standing })
      show(merged)
      const { version, working } = standing
      autosave.goOnFrom({ version, saved: content, savedAt: working.at })
    },
    /** Takes over what somebody else has saved; nothing unsaved is here. */
    async loadNewer() {
      const { standing, content } = await talk.load()
      if (autosave.isDirty()) return
      store.set({ standing, newer: null })
      show(content)
      const { version, working } = standing
      autosave.goOnFrom({ version, saved: current(), savedAt: working.at })
    },
    restoreKept(key: string) {
      const kept = store.get().kept.find((one) => one.key === key)
      if (!kept) return
      show(kept.content)
      changed()
      void keeper.forget(key)
      store.set({ kept: store.get().kept.filter((one) => one.key !== key) })
    },
    dropKept(key: string) {
      void keeper.forget(key)
      store.set({ kept: store.get().kept.filter((one) => one.key !== key) })
    },
    keepWord(word: string) {
      store.set({ keptByHand: [...store.get().keptByHand, word] })
      think()
    },
    /** Begins the work in this element. @returns the way to end it */
    mount(element: HTMLElement) {
      editor = new Editor({
        element,
        injectCSS: false,
        content: document,
        extensions: [
          ...bodyNodes(bodyViews(tools)),
          typing,
          slashMenu({
            onLine: (slash) => store.set({ slash }),
            onKey: (key) => slashKey(key),
          }),
          pasting(tools, {
            fetchPicture: (address) => pastedPicture(address, { talk, uploads }),
          }),
        ],
        editorProps: {
          attributes: {
            class: 'article-body',
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': words.body,
            spellcheck: 'false',
            style: `--hint: ${JSON.stringify(words.bodyHint)}`,
          },
        },
        onUpdate: changed,
        onSelectionUpdate: ({ editor: { state } }) => {
          const { selecting, selectionCount } = store.get()
          const { empty, $from } = state.selection
          const now = !empty && $from.parent.inlineContent
          if (now || selecting) store.set({ selecting: now, selectionCount: selectionCount + 1 })
        },
      })
      autosave.settleOn(current())
      presence = attendStory({
        talk,
        tab,
        onNews: ({ others, takenOverBy, version, working }) => {
          const isBehind = version > autosave.version() && !autosave.isDirty()
          store.set({
            others,
            ...(takenOverBy ? { takenOver: { by: takenOverBy, at: Date.now() } } : {}),
            ...(isBehind ? { newer: { by: working.by, at: working.at } } : {}),
          })
        },
      })
      holdLock(tab)
      void offerKept()
      const online = () => autosave.retry()
      const guard = (event: BeforeUnloadEvent) => {
        autosave.keepNow()
        if (autosave.isDirty()) event.preventDefault()
      }
      addEventListener('online', online)
      addEventListener('beforeunload', guard)
      addEventListener('pagehide', autosave.keepNow)
      store.set({ ready: true })
      setTimeout(think, thought)
      return () => {
        if (autosave.isDirty()) void autosave.flush()
        document = editor?.getJSON() ?? document
        presence?.stop()
        clearTimeout(thinking)
        removeEventListener('online', online)
        removeEventListener('beforeunload', guard)
        removeEventListener('pagehide', autosave.keepNow)
        editor?.destroy()
        editor = null
      }
    },
  }

  async function offerKept() {
    try {
      const all = await keeper.of(articleId, person.userId)
      const orphans = []
      for (const kept of all) {
        if (kept.tab !== tab && !(await isAlive(kept.tab))) orphans.push(kept)
      }
      store.set({ kept: orphans })
    } catch {
      // A browser that keeps nothing for us has nothing to offer.
    }
  }
}
