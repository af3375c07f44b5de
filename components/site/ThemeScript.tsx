import { themeScript } from './theme-script.ts'

/** Sets the theme and text size that were asked for on this device. @param nonce where a page's policy asks for one */
export function ThemeScript({ nonce }: { nonce?: string }) {
  return (
    <script
      id="theme"
      nonce={nonce}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: themeScript }}
    />
  )
}
