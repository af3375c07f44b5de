/** What a reader chose on this device. A browser may refuse to keep anything: then the choice lasts for the page. */
export function keep(name: 'theme' | 'size', value: string | null) {
  const { dataset } = document.documentElement
  if (value === null) delete dataset[name]
  else dataset[name] = value
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {}
}
