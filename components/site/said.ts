const around = document.querySelector('main')?.closest<HTMLElement>('[lang]')?.lang

/** The language of the words around what is read. */
export const language = around === 'en' ? 'en' : 'vi'

/** Of the same words in two languages, those that the page speaks. */
export const said = (vi: string, en: string): string => (language === 'en' ? en : vi)
