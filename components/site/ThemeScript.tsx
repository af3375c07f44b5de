/** At most 300 bytes: it stands in every page, before the first paint, so that nothing flashes. */
const script =
  "try{for(let k of['theme','size']){let v=localStorage.getItem(k);v&&(document.documentElement.dataset[k]=v)}}catch{}"

/** Sets the theme and text size that the reader asked for on this device. */
export function ThemeScript() {
  return <script id="theme" dangerouslySetInnerHTML={{ __html: script }} />
}
