import '../(site)/site.css'
import type { Metadata, Viewport } from 'next'
import { FontPreloads } from '#components/site/FontPreloads'
import { ThemeScript } from '#components/site/ThemeScript'
import { atTheDoor, scriptNonce } from '#server/desk'
import { siteViewport } from '#server/metadata'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await atTheDoor()
  return {
    title: messages.stories.preview.title,
    robots: { index: false, follow: false, nocache: true },
  }
}

/**
 * What a version is shown on: the reader's sheet and stylesheet, under the desk's own policy for scripts.
 * Readers' custom elements stay out: they would change the page before the framework has taken it over;
 * so does the room that is kept for their tools.
 */
export default async function PreviewLayout({ children }: { children: React.ReactNode }) {
  const nonce = await scriptNonce()
  const { site } = await atTheDoor()
  return (
    <html lang="vi" data-colour={site.colour} suppressHydrationWarning>
      <head>
        {/* A link of the page leads on in a tab of its own: the desk keeps its place. */}
        <base target="_blank" />
        <ThemeScript nonce={nonce} />
        <FontPreloads />
      </head>
      <body data-preview>{children}</body>
    </html>
  )
}
