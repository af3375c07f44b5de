/** The archive, or one of its months or days: `/luu-tru/2026/11/23` for `2026-11-23`. */
export const archivePath = (day = ''): string =>
  ['/luu-tru', ...day.split('-').filter(Boolean)].join('/')
