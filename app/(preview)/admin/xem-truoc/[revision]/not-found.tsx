import { AbsentPage } from '#components/site/AbsentPage'

/** What there is not, and what is not for this person. */
export default function NoSuchVersion() {
  return (
    <main id="noi-dung">
      <AbsentPage headline="Không có bản này" latest={[]} now={0}>
        <p>Bản ấy không có, hoặc thuộc về phần việc của người khác.</p>
      </AbsentPage>
    </main>
  )
}
