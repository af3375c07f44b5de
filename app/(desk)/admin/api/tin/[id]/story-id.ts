import { NotFound } from '#newsroom/refusals'

/**
 * The story that an address names.
 * @throws NotFound when it is no number
 */
export function storyId(params: Record<string, string>): number {
  const { id = '' } = params
  if (!/^[1-9]\d{0,14}$/.test(id))
    throw new NotFound({ vi: 'Không có bài này.', en: 'There is no such story.' })
  return Number(id)
}
