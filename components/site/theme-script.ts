/**
 * Runs before the first paint, so that the theme and text size that the reader asked for never flash.
 * It stands in every page, is allowed by its hash, and stays under 300 bytes.
 */
export const themeScript =
  "try{for(let k of['theme','size']){let v=localStorage.getItem(k);v&&(document.documentElement.dataset[k]=v)}}catch{}"
