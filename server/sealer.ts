import { env } from '#env'
import { type Sealer, sealerOf } from '#integrations/secrets'

let known: Sealer | undefined

/** What seals the paper's small secrets; its key is made at the first use. */
export function sealer(): Sealer {
  known ??= sealerOf(env.DATA_DIR)
  return known
}
