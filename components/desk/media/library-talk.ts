import type { LibrarySheet } from '#server/library'

/** Where pictures are sent that belong to no story yet. */
export const uploadAddress = '/admin/api/kho'

/** A sheet of the library, behind the picture `after`. @throws Error when the server did not give one */
export async function askLibrary(
  find: string,
  after: number | null,
  signal: AbortSignal,
): Promise<LibrarySheet> {
  const query = new URLSearchParams({
    ...(find === '' ? {} : { q: find }),
    ...(after === null ? {} : { sau: String(after) }),
  })
  const response = await fetch(`${uploadAddress}?${query}`, { signal, redirect: 'error' })
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}
