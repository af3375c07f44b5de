import './desk.css'
import type { Metadata, Viewport } from 'next'
import { Words } from '#components/desk/Words.client'
import { FontPreloads } from '#components/site/FontPreloads'
import { ThemeScript } from '#components/site/ThemeScript'
import { Toasts } from '#components/ui/Toasts.client'
import { atTheDoor, scriptNonce } from '#server/desk'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { site, messages } = await atTheDoor()
  return {
    title: { template: `%s · ${site.siteName}`, default: messages.frame.newsroom },
    robots: { index: false, follow: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** The sheet that every page of the desk is written on. */
export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  const { language, site } = await atTheDoor()
  return (
    <html lang={language} data-colour={site.colour} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={await scriptNonce()} />
        <FontPreloads />
      </head>
      <body>
        <Words language={language}>
          <Toasts>{children}</Toasts>
        </Words>
      </body>
    </html>
  )
}
