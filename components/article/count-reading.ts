/**
 * Tells the paper that its story is being read: once, after a few seconds in front of the reader, without
 * any mark on the device, and not at all where the browser asks not to be followed.
 */
const story = document.querySelector<HTMLInputElement>('report-error [name=bai]')?.value
const asks: { globalPrivacyControl?: boolean; doNotTrack?: string | null } = navigator

const readsAfter = 4000

function tell() {
  if (document.visibilityState === 'visible') {
    navigator.sendBeacon('/api/luot-doc', new URLSearchParams({ bai: `${story}` }))
  } else {
    document.addEventListener('visibilitychange', wait, { once: true })
  }
}

function wait() {
  setTimeout(tell, readsAfter)
}

if (story && !asks.globalPrivacyControl && asks.doNotTrack !== '1') wait()
