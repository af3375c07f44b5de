import type { Messages } from '../vi.ts'

export const palette: Messages['palette'] = {
  title: 'Find a story, a section, a person, or type a command',
  hint: 'Find or command',
  results: 'Results',
  recent: 'Opened lately',
  commands: 'Commands',
  people: 'People',
  author: 'Author',
  member: 'Account',
  write: 'Write a new story',
  quoted: (text) => `“${text}”`,
  withHeadline: (quoted) => `headed ${quoted}`,
  filterStories: 'Filter the list of stories by',
  findInLibrary: 'Search the library for',
  readAs: (text) => `No story has these very words. These have “${text}”.`,
  lost: 'The server was not reached. Commands still work; type on to search again.',
  found: (count) => (count === 0 ? 'No story, section or person fits' : `${count} results`),
  choose: 'choose',
  go: 'open',
  beside: 'open beside',
  noMarks: 'Marks need not be typed',
}
