/**
 * Has this device keep what is read on it from now on, for reading without a network. Only once a reader has
 * installed the paper or saved a story, and never before.
 * @param paths of stories to keep at once
 */
async function keepOffline(paths: string[]) {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  await serviceWorker.register('/sw.js')
  const { active } = await serviceWorker.ready
  active?.postMessage(paths)
}

addEventListener('appinstalled', () => keepOffline([location.pathname]))
document.addEventListener('stories-saved', (event) => {
  const { detail } = event as CustomEvent<{ path: string }[]>
  if (detail.length > 0) keepOffline(detail.map(({ path }) => path))
})
