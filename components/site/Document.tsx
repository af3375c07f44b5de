import type { Settings } from '#newsroom/settings'
import { FontPreloads } from './FontPreloads.tsx'
import { ThemeScript } from './ThemeScript.tsx'

type Props = {
  /** Address of the page script. */
  script: string | null
  colour: Settings['colour']
  children: React.ReactNode
}

/** What every reader's page is written on. */
export function Document({ script, colour, children }: Props) {
  return (
    <html lang="vi" data-colour={colour} suppressHydrationWarning>
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
