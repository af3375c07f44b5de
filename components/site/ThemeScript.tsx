import { themeScript } from './theme-script.ts'

/** Sets the theme and text size that the reader asked for on this device. */
export function ThemeScript() {
  return <script id="theme" dangerouslySetInnerHTML={{ __html: themeScript }} />
}
