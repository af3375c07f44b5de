/** The two files that every headline needs; the interface's face may come a moment later. */
export function FontPreloads() {
  return ['latin', 'vietnamese'].map((subset) => (
    <link
      key={subset}
      rel="preload"
      href={`/fonts/source-serif-4-${subset}-wght-normal.woff2`}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  ))
}
