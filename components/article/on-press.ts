/** What is shown only once a reader presses: its code is fetched then. Without it the link leads there. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(
    'a[data-view], [data-player] > a',
  )
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  const show = link.dataset.view === undefined ? play : view
  show(link).catch(() => location.assign(link.href))
})

const view = (link: HTMLAnchorElement) =>
  import('./picture-viewer.ts').then(({ viewPicture }) => viewPicture(link))
const play = (link: HTMLAnchorElement) =>
  import('./embed-player.ts').then(({ openEmbed }) => openEmbed(link))
