import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Enhanced = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  interface CSSProperties {
    /** What a film is printed as. */
    '--poster'?: string
    '--letters'?: number
  }
  namespace JSX {
    interface IntrinsicElements {
      'theme-switch': Enhanced
      'site-today': Enhanced
      'reading-tools': Enhanced
      'saved-stories': Enhanced
      'report-error': Enhanced
      'search-field': Enhanced
    }
  }
}
