import { NotFound } from '#newsroom/refusals'

/** @throws NotFound when the address names no picture */
export function assetIdOf(params: Record<string, string>): number {
  const id = Number(params.id)
  if (!Number.isSafeInteger(id) || id <= 0)
    throw new NotFound({ vi: 'Không có ảnh này.', en: 'There is no such picture.' })
  return id
}
