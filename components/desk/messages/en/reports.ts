import type { Messages } from '../vi.ts'

export const reports: Messages['reports'] = {
  language: 'en',
  title: 'Errors reported',
  states: { new: 'New', done: 'Put right', dismissed: 'Dismissed' },
  upTo: (count) => `over ${count}`,
  wrong: 'Wrong',
  right: 'Should be',
  noQuote: 'The reader selected no words.',
  arrived: (time) => `sent ${time}`,
  settled: (who, time) => `${who}, ${time}`,
  someone: 'automatic',
  atPlace: 'See it on the site',
  openStory: 'Open the story',
  notOut: 'The story is not out',
  done: 'Put right',
  dismiss: 'Dismiss',
  reopen: 'Look again',
  about: (headline) => `about “${headline}”`,
  older: 'Older',
  first: 'Back to the start',
  pages: 'Pages of the list',
  empty: {
    new: 'Nothing is waiting. Readers report errors at the end of every story.',
    done: 'Nothing has been marked as put right yet.',
    dismissed: 'Nothing has been dismissed yet.',
  },
}
