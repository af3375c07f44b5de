import type { Messages } from '../vi.ts'

export const work: Messages['work'] = {
  title: 'Desk',
  summary: (queue, returned, scheduled) => {
    const parts = [
      queue > 0 && `${queue} waiting for approval`,
      returned > 0 && `${returned} returned`,
      scheduled > 0 && `${scheduled} still to go out today`,
    ].filter((part) => part !== false)
    return parts.length === 0 ? 'Nothing is waiting.' : `${parts.join(', ')}.`
  },
  queue: 'Waiting for me',
  queueAll: 'Open the queue',
  queueEmpty: 'No story waits for approval.',
  mine: 'My work',
  mineEmpty: 'No drafts yet. Stories being written, and those returned, are kept here.',
  goOn: 'Go on',
  returnedBy: (name, time, reason) => `Returned by ${name}, ${time}: “${reason}”`,
  justOut: 'Just published',
  all: 'All',
  justOutEmpty: 'Nothing published yet.',
  today: 'Going out today',
  todayEmpty: 'Nothing is scheduled for today.',
  nowIs: (time) => `Now ${time}`,
  lateBy: (minutes) => `${minutes} min late`,
  changeWaits: 'a change is not out yet',
  noHeadline: 'No headline yet',
  noSection: 'no section yet',
  here: 'In a story now',
  writing: 'writing',
  reading: 'reading',
}
