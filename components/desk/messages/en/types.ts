import type { Messages } from '../vi.ts'

export const types: Messages['types'] = {
  label: 'Type',
  names: {
    standard: 'Story',
    photo: 'Photo story',
    video: 'Video',
    audio: 'Audio, podcast',
    infographic: 'Infographic',
    emagazine: 'E-magazine',
    brief: 'Brief',
  },
  hints: {
    standard: '',
    photo: 'Pictures of the text run to both edges and are numbered. Words stand between them.',
    video: 'The opening picture is the film’s poster.',
    audio: 'The player stands under the lead. An opening picture is the cover of the episode.',
    infographic: 'The graphic is the opening picture; readers can enlarge it.',
    emagazine:
      'The opening picture fills the screen. Each subheading is a chapter; the widest pictures run to both edges.',
    brief: 'A few sentences under a smaller headline, without the rail.',
  },
  film: 'Video file',
  sound: 'Audio file',
  captions: 'Captions',
  choose: 'From the library…',
  upload: 'Upload…',
  remove: (name) => `Remove ${name}`,
  going: (percent) => (percent < 100 ? `Uploading ${percent} %` : 'Looking at it…'),
  cancel: 'Stop uploading',
  failed: 'Not uploaded, try again.',
  wrongKind: 'This file is not of the kind wanted here; it is in the library.',
  transcripts: {
    video: 'Words of the film',
    audio: 'Transcript',
    infographic: 'The same in words',
  },
  transcriptHints: {
    video: 'For those who cannot hear it, and for search. May stay empty where there are captions.',
    audio: 'Stands under the player. A blank line begins a paragraph.',
    infographic: 'Every figure and word of the graphic, in sentences. Needed before publishing.',
  },
  picker: {
    title: {
      audio: 'Choose a recording',
      video: 'Choose a video',
      captions: 'Choose captions',
      document: 'Choose a document',
    },
    search: 'Find by file name, title, author',
    list: 'Files of the library',
    nothing: 'No such file in the library.',
    failed: 'The library could not be read.',
    more: 'Older files',
    choose: (name) => `Choose ${name}`,
  },
}
