const drawings = {
  home: 'M4 10.5 12 4l8 6.5V20h-5.5v-5.5h-5V20H4z',
  clock: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM12 7v5.4l3.4 2',
  search: 'M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zm-2 4.5 5 5',
  menu: 'M3.5 6.5h17M3.5 12h17M3.5 17.5h17',
  saved: 'M6.5 4h11v16.5L12 16.5l-5.5 4z',
  listen: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zm11.5-.5a4.5 4.5 0 0 1 0 6m2.5-9a8.5 8.5 0 0 1 0 12',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  share: 'M12 15V4m-4 3.5L12 4l4 3.5M6 11H4.5v9h15v-9H18',
  link: 'M10 8H7a4 4 0 0 0 0 8h3m4-8h3a4 4 0 0 1 0 8h-3m-5-4h6',
} as const

/** A drawing of one line, beside words that say the same. */
export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <IconFrame>
      <path d={drawings[name]} />
    </IconFrame>
  )
}

/** Half light, half dark. */
export function ThemeIcon() {
  return (
    <IconFrame>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" stroke="none" />
    </IconFrame>
  )
}

function IconFrame({ children }: { children: React.ReactNode }) {
  return (
    <svg
      className="icon size-5 flex-none fill-none stroke-current stroke-[1.5]"
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
