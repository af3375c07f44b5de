import type { OpenedStory, Standing, VersionFacts } from '#newsroom/editing'
import type { Choice, StoryLink } from '#newsroom/editor-choices'
import type { Companion } from '#newsroom/presence'
import type { Picture } from '#newsroom/reading'
import type { StoryContent } from '#newsroom/story'
import type { LibraryFile } from '#server/library'

/** Of this browser code; the server refuses another (see server/handler). */
export const protocol = '1'

/** The server said no, and why; `status` 0 means that it was not reached. */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  readonly kind: string
  readonly problems: { path: string; message: string }[]
  constructor(status: number, answer: { name?: string; message?: string; problems?: unknown }) {
    super(answer.message ?? '')
    this.status = status
    this.kind = answer.name ?? 'Network'
    this.problems = Array.isArray(answer.problems) ? answer.problems : []
  }
}

async function ask<Answer>(address: string, body?: unknown): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      headers:
        body === undefined
          ? {}
          : { 'content-type': 'application/json', 'x-trangnhat-protocol': protocol },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
    })
  } catch {
    throw new Refused(0, {})
  }
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refused(response.status, answer)
  return answer
}

export type Sign = {
  tab: string
  editing: boolean
  wasEditing: boolean
  takeOver?: boolean
  leaving?: boolean
}
export type Attendance = {
  others: Companion[]
  takenOverBy: string | null
  version: number
  working: VersionFacts
}
export type Step = { step: string; fromVersion: number; [detail: string]: unknown }

/** What the editor asks of the server about one story. */
export function talkAbout(articleId: number) {
  const base = `/admin/api/tin/${articleId}`
  const query = (path: string, parameters: Record<string, string>) =>
    `${base}/${path}?${new URLSearchParams(parameters)}`
  return {
    save: (fromVersion: number, content: StoryContent) =>
      ask<{ version: number; savedAt: number; standing: Standing }>(`${base}/luu`, {
        fromVersion,
        content,
      }),
    load: () => ask<OpenedStory>(base),
    keepAside: (content: StoryContent, name: string) =>
      ask<{ number: number }>(`${base}/cat-rieng`, { content, name }),
    nameVersion: (name: string) => ask<{ name: string }>(`${base}/ten-ban`, { name }),
    take: (step: Step) => ask<OpenedStory>(`${base}/buoc`, step),
    attend: (sign: Sign) => ask<Attendance>(`${base}/co-mat`, sign),
    leave: (sign: Sign) =>
      void fetch(`${base}/co-mat`, {
        method: 'POST',
        keepalive: true,
        headers: { 'content-type': 'application/json', 'x-trangnhat-protocol': protocol },
        body: JSON.stringify(sign),
      }).catch(() => undefined),
    findStories: (q: string) => ask<{ stories: StoryLink[] }>(query('tim-tin', { q })),
    storiesByIds: (ids: number[]) =>
      ask<{ stories: StoryLink[] }>(query('tim-tin', { ids: ids.join(',') })),
    suggestTags: (q: string) => ask<{ tags: Choice[] }>(query('tu-khoa', { q })),
    createTag: (name: string) => ask<{ tags: Choice[] }>(`${base}/tu-khoa`, { name }),
    picturesByIds: (ids: number[]) =>
      ask<{ pictures: Picture[] }>(query('anh', { ids: ids.join(',') })),
    filesByIds: (ids: number[]) =>
      ask<{ files: LibraryFile[] }>(
        `/admin/api/kho/tep?${new URLSearchParams({ ids: ids.join(',') })}`,
      ),
    fetchPicture: (url: string) => ask<{ picture: Picture }>(`${base}/anh-tu-dia-chi`, { url }),
    describe: (
      assetId: number,
      description: { alt?: string; decorative?: boolean; focal?: { x: number; y: number } },
    ) => ask<{ picture: Picture }>(`${base}/anh/${assetId}`, description),
    uploadAddress: `${base}/anh`,
  }
}

export type Talk = ReturnType<typeof talkAbout>

/** Begins a story of one's own, or goes on with one in which nothing has been written yet. */
export const beginStory = (headline: string) =>
  ask<{ articleId: number }>('/admin/api/tin', { headline })
