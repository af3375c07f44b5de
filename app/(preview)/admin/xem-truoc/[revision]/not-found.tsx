import { atTheDoor } from '#server/desk'

/** What there is not, and what is not for this person. */
export default async function NoSuchVersion() {
  const { language, messages } = await atTheDoor()
  const { missing } = messages.stories.preview
  return (
    <main id="noi-dung" className="sheet pt-8 tablet:pt-12" lang={language}>
      <h1 className="headline-48">{missing.title}</h1>
      <p className="mt-5 max-w-[41.5rem] font-serif text-pretty text-19 leading-[1.6] text-ink-2">
        {missing.text}
      </p>
      <p className="mt-7 font-semibold text-cham">
        <a
          href="/admin"
          className="inline-block border border-cham px-5 py-2.5 hover:border-ink hover:text-ink"
        >
          {messages.frame.missing.back}
        </a>
      </p>
    </main>
  )
}
