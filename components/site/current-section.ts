/** On a narrow screen the section bar scrolls: it begins where the reader is. */
const current = document.querySelector<HTMLElement>('.section-bar [aria-current]')
const bar = current?.closest('ul')
if (current && bar && bar.scrollWidth > bar.clientWidth) {
  bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2
}
