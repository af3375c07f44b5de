/** The desk's icons: a grid of 16, a line of 1.35, in the colour of the text around them. */
export const iconShapes = {
  desk: <path d="M2.5 3h11v10h-11zM2.5 6.2h11M6.5 6.2V13" />,
  stories: <path d="M2.5 4h11M2.5 8h11M2.5 12h7" />,
  queue: <path d="M2.5 9l2-6h7l2 6v4h-11zM2.5 9H6l.8 1.6h2.4L10 9h3.5" />,
  calendar: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5" />,
  front: (
    <path d="M2.5 2.5h11v11h-11zM2.5 5h11M4.8 7.5h3.4v3.6H4.8zM10.3 7.5h1.2M10.3 9.3h1.2M10.3 11.1h1.2" />
  ),
  pictures: <path d="M2 3h12v10H2zM2 11l3.6-3.6 3 3L10.4 8.6 14 12M10.6 5.7h.01" />,
  film: <path d="M2 3h12v10H2zM6.5 5.8v4.4L10.300 8z" />,
  sound: <path d="M3 6.5v3M5.500 4v8M8 2.500v11M10.500 5v6M13 6.800v2.400" />,
  captions: <path d="M2 3h12v10H2zM4.500 7.500h4M10.500 7.500h1M4.500 10h2M8.500 10h3" />,
  document: <path d="M3.500 2h6l3 3v9h-9zM9.500 2v3h3M5.800 8h4.400M5.800 10.500h4.400" />,
  menu: <path d="M2 3h12v10H2zM2 6.200h12M4.500 4.600h1.500M8 4.600h1.500" />,
  sections: <path d="M2 4h4.2l1.3 1.6H14V13H2z" />,
  topics: <path d="M8 2.5v11M2.5 8h11M4.1 4.1l7.8 7.8M11.9 4.1l-7.8 7.8" />,
  tags: <path d="M8.3 2.5h5.2v5.2L8 13.2 2.8 8zM11 5h.01" />,
  authors: (
    <path d="M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8zM2.8 13.6C3.2 11.2 5.3 10 8 10s4.8 1.2 5.2 3.6" />
  ),
  link: (
    <path d="M6.8 9.2l2.4-2.4M7.3 4.7l1.6-1.6a2.8 2.8 0 0 1 4 4l-1.6 1.6M8.7 11.3l-1.6 1.6a2.8 2.8 0 0 1-4-4l1.6-1.6" />
  ),
  corrections: <path d="M3 13h10M3.5 10.5V8.7L9.8 2.4l1.8 1.8-6.3 6.3z" />,
  log: <path d="M3.5 2.5h9v11h-9zM6 5.5h4M6 8h4M6 10.5h2.5" />,
  chart: <path d="M2.5 13.5h11M4 13V9M8 13V4M12 13V7" />,
  search: <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4L13.7 13.7" />,
  plus: <path d="M8 3v10M3 8h10" />,
  eye: (
    <path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z" />
  ),
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="3.5" cy="8" r="1.2" />
      <circle cx="8" cy="8" r="1.2" />
      <circle cx="12.5" cy="8" r="1.2" />
    </g>
  ),
  left: <path d="M10 3L5 8l5 5" />,
  right: <path d="M6 3l5 5-5 5" />,
  down: <path d="M3.5 6L8 10.5 12.5 6" />,
  up: <path d="M3.5 10L8 5.5l4.5 4.5" />,
  grip: (
    <g fill="currentColor" stroke="none">
      <circle cx="5.5" cy="3.5" r="1.150" />
      <circle cx="10.5" cy="3.5" r="1.150" />
      <circle cx="5.5" cy="8" r="1.150" />
      <circle cx="10.5" cy="8" r="1.150" />
      <circle cx="5.5" cy="12.5" r="1.150" />
      <circle cx="10.5" cy="12.5" r="1.150" />
    </g>
  ),
  theme: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  check: <path d="M3 8.5l3.3 3.3L13 4.8" />,
  warning: <path d="M8 2.5l6 11H2zM8 6.5v3.2M8 11.7h.01" />,
  clock: <path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.6" />,
  note: <path d="M2.5 3h11v7.5H7L4 13.3v-2.8H2.5z" />,
  back: <path d="M6 4L2.8 7.2 6 10.4M3 7.2h6.5a3.5 3.5 0 0 1 0 6H7" />,
  bold: <path d="M4.5 3h4a2.4 2.4 0 0 1 0 4.9h-4zM4.5 7.9h4.7a2.550 2.550 0 0 1 0 5.1H4.5z" />,
  italic: <path d="M7 3h4.5M4.5 13H9M9.5 3l-3 10" />,
  quote: (
    <path d="M3 9.5V7c0-2 1-3.3 3-3.8M3 7.8h3v3.4H3zM9 9.5V7c0-2 1-3.3 3-3.8M9 7.8h3v3.4H9z" />
  ),
  heading: <path d="M3.5 3v10M12.5 3v10M3.5 8h9" />,
  subheading: <path d="M5 5v7M11 5v7M5 8.5h6" />,
  info: <path d="M2.5 3h11v10h-11zM5 6h6M5 8.2h6M5 10.4h3.5" />,
  table: <path d="M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.7h11M7 3v10" />,
  related: <path d="M2.5 3.5h5v4h-5zM9.5 4h4M9.5 6.5h4M2.5 10h11M2.5 12.5h8" />,
  embed: <path d="M5.5 4L2 8l3.5 4M10.5 4L14 8l-3.5 4" />,
  gallery: <path d="M4.5 4.5h9v7h-9zM2.5 12V2.8h9" />,
  rule: <path d="M2.5 8h11" />,
  upload: <path d="M8 10.5V3M5 5.5L8 2.5l3 3M2.5 10.5v3h11v-3" />,
  download: <path d="M8 2.5V10M5 7.5l3 3 3-3M2.5 10.5v3h11v-3" />,
  trash: <path d="M3 4.5h10M6 4.5V3h4v1.5M4.3 4.5l.6 9h6.2l.6-9" />,
  pin: <path d="M6 2.5h4l-.4 4 2.2 2.2H4.2l2.2-2.2zM8 8.7v4.8" />,
  'arrow-up': <path d="M8 13V3.5M4.5 7L8 3.5 11.5 7" />,
  'arrow-down': <path d="M8 3v9.5M4.5 9L8 12.5 11.5 9" />,
  phone: <path d="M5 2h6v12H5zM7.3 12h1.4" />,
  screen: <path d="M2 3h12v8H2zM6 13.5h4" />,
  panel: <path d="M2.5 3h11v10h-11zM10 3v10" />,
  split: <path d="M2.5 3h11v10h-11zM8 3v10" />,
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  'no-picture': <path d="M2 3h12v10H2zM2 13L14 3" />,
  focus: <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />,
  history: <path d="M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.5 2.5v2.7h2.7M8 5v3.2l2 1.3" />,
  save: <path d="M2.5 2.5h9l2 2v9h-11zM5 2.5v3.5h5V2.5" />,
  swap: <path d="M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13" />,
  lock: <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2" />,
  mail: <path d="M2 3.5h12v9H2zM2 4l6 5 6-5" />,
  keyboard: <path d="M2 4h12v8H2zM4.5 6.5h.01M7 6.5h.01M9.5 6.5h.01M11.7 6.5h.01M5 9.5h6" />,
  draft: <circle cx="8" cy="8" r="5.6" strokeDasharray="2.2 2.2" strokeWidth="1.5" />,
  submitted: (
    <>
      <circle cx="8" cy="8" r="5.6" strokeWidth="1.5" />
      <path d="M8 4.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" stroke="none" />
    </>
  ),
  approved: (
    <>
      <circle cx="8" cy="8" r="5.6" strokeWidth="1.5" />
      <path d="M5.4 8.2l1.9 1.9 3.4-3.8" strokeWidth="1.5" />
    </>
  ),
  scheduled: (
    <>
      <circle cx="8" cy="8" r="5.6" strokeWidth="1.5" />
      <path d="M8 4.8V8l2.2 1.5" strokeWidth="1.5" />
    </>
  ),
  published: (
    <g fill="currentColor" stroke="none">
      <circle cx="8" cy="8" r="6.2" />
    </g>
  ),
  changed: (
    <>
      <circle cx="8" cy="8" r="3.3" fill="currentColor" stroke="none" />
      <circle cx="8" cy="8" r="6" strokeDasharray="2.2 1.9" strokeWidth="1.5" />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="8" cy="8" r="5.6" strokeWidth="1.5" />
      <path d="M4.2 11.8l7.6-7.6" strokeWidth="1.5" />
    </>
  ),
  returned: <path d="M5.5 3.5L2.5 6.5l3 3M2.8 6.5h6.5a3.3 3.3 0 0 1 0 6.5H6.5" strokeWidth="1.5" />,
  late: (
    <g fill="currentColor" stroke="none">
      <path d="M8 1.6l6.8 12.3H1.2z" />
    </g>
  ),
  users: (
    <>
      <circle cx="6" cy="5.5" r="2.5" />
      <path d="M1.8 13.2c.4-2.6 2-4 4.2-4s3.8 1.4 4.2 4M10.5 3.3a2.4 2.4 0 0 1 0 4.5M11.6 9.5c1.5.5 2.4 1.8 2.7 3.7" />
    </>
  ),
  settings: (
    <>
      <path d="M2.5 4.5h6M12 4.5h1.5M2.5 8h2M8 8h5.5M2.5 11.5h7M13 11.5h.5" />
      <circle cx="10.2" cy="4.5" r="1.6" />
      <circle cx="6.2" cy="8" r="1.6" />
      <circle cx="11.2" cy="11.5" r="1.6" />
    </>
  ),
  exit: <path d="M6.5 2.5h-4v11h4M6 8h7.5M10.5 5l3 3-3 3" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
} as const

export type IconName = keyof typeof iconShapes
