/** Says what a form was opened on, so that the second of two people who save is told. */
export function Opened({ id, since }: { id?: readonly [string, number]; since: number }) {
  return (
    <>
      {id && <input type="hidden" name={id[0]} value={id[1]} />}
      <input type="hidden" name="since" value={since} />
    </>
  )
}
