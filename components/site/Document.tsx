import { FontPreloads } from './FontPreloads.tsx'
import { ThemeScript } from './ThemeScript.tsx'

type Props = { /** Address of the page script. */ script: string | null; children: React.ReactNode }

/** What every reader's page is written on. */
export function Document({ script, children }: Props) {
  return (
    <html lang="vi" suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: next/head belongs to the pages router. */}
      <head>
        <ThemeScript />
        <FontPreloads />
        {script && <script type="module" src={script} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
