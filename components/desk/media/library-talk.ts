import type { LibraryItem, LibrarySheet } from '#server/library'

/** Where pictures are sent that belong to no story yet. */
export const uploadAddress = '/admin/api/kho'

export type Wanted = LibraryItem['kind']

/** A sheet of the library's files of one kind, behind the file `after`. @throws Error when the server did not give one */
export async function askLibrary(
  kind: Wanted,
  find: string,
  after: number | null,
  signal: AbortSignal,
): Promise<LibrarySheet> {
  const query = new URLSearchParams({
    loai: kind,
    ...(find === '' ? {} : { q: find }),
    ...(after === null ? {} : { sau: String(after) }),
  })
  const response = await fetch(`${uploadAddress}?${query}`, { signal, redirect: 'error' })
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}
