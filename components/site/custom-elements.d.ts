import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Enhanced = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
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
