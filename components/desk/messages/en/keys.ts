import type { Messages } from '../vi.ts'

export const keys: Messages['keys'] = {
  title: 'Keyboard shortcuts',
  groups: { anywhere: 'Anywhere', go: 'Go to', list: 'In a list', editor: 'While writing' },
  does: {
    palette: 'Find or command',
    search: 'Search this page',
    write: 'Write a new story',
    sheet: 'This sheet of keys',
    escape: 'Close, or let go',
    moveDown: 'One row down',
    moveUp: 'One row up',
    select: 'Select the row',
    selectRange: 'Select all to here',
    filter: 'Filter the list',
    open: 'Open',
    nextStep: 'The story’s next step',
    inspector: 'Show, hide the inspector',
    preview: 'Preview',
    moveBlock: 'Move the block up, down',
  },
}
