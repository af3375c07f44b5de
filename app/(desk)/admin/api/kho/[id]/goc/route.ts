import { readHandler } from '#server/handler'
import { readOriginal } from '#server/library'
import { assetIdOf } from '../asset-id.ts'

/** The file as it was received, to be saved. */
export const GET = readHandler(({ session, params }) =>
  readOriginal(session.person, assetIdOf(params)),
)
