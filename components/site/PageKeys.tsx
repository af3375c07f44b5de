/**
 * What the front door has to know of a page: what it was made of, its status, and the moment (UTC epoch
 * milliseconds) at which it stops being right by itself. The front door reads these metas and removes them.
 */
export function PageKeys(props: { keys: string[]; status: number; until: number | null }) {
  return (
    <>
      <meta name="page-keys" content={props.keys.join(' ')} />
      <meta name="page-status" content={String(props.status)} />
      {props.until !== null && <meta name="page-until" content={String(props.until)} />}
    </>
  )
}
