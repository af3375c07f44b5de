import './site.css'
import type { Viewport } from 'next'
import { FontPreloads } from '#components/site/FontPreloads'
import { ThemeScript } from '#components/site/ThemeScript'
import { siteScript } from '#server/site-script'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#131418' },
  ],
}

export default function SiteLayout({ children }: { children: React.ReactNode }) {
  const script = siteScript()
  return (
    <html lang="vi" suppressHydrationWarning>
      <head>
        <ThemeScript />
        <FontPreloads />
        {script && <script type="module" src={script} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
