import type { Messages } from '../vi.ts'

export const door: Messages['door'] = {
  enter: 'Enter the newsroom',
  email: 'E-mail',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters. A sentence that only you know is best.',
  show: 'Show',
  hide: 'Hide',
  forgot: 'Forgotten?',
  next: 'Continue',
  noAccount: 'No account yet? Ask the newsroom’s administrator for an invitation.',
  now: (time) => `Newsroom time ${time}`,
  readersSee: (time) => `Readers see, ${time}`,
  nothingOut: 'The paper is still empty. The first story will stand here.',
  code: {
    title: 'Verification code',
    text: (site) => `Open the authenticator on the phone and type the 6 figures of ${site}.`,
    field: '6-figure code',
    recovery: 'Lost the phone? Type a recovery code into the same field.',
    back: 'Back',
  },
  forgotten: {
    title: 'Forgotten password',
    text: 'Give the e-mail of the account. If there is one, a link is sent to it that works for an hour.',
    send: 'Send the link',
    sent: 'If there is such an account, a letter is on its way. If not, look among the spam or ask an administrator.',
  },
  reset: {
    title: 'Choose a new password',
    send: 'Set the password',
    done: 'The new password is set. Sign in again.',
  },
  invite: {
    title: 'Invitation to the newsroom',
    text: 'Choose a password for the account, then go to the desk.',
    send: 'Set the password and enter',
  },
  setUp: {
    title: 'Open the newsroom',
    text: 'The first account is the editor-in-chief’s: they may do everything, and invite the others.',
    name: 'Full name',
    send: 'Open the newsroom',
  },
  deadLink: {
    title: 'This link no longer works',
    text: 'It was used or has expired. Each link opens once.',
    setUp: 'Restart the server to print a new one.',
    again: 'Ask for a new link',
  },
  pair: {
    title: 'Pair a phone before entering',
    text: 'This role signs in by two steps. Pair once, and the desk is open.',
    done: 'Codes are kept, go to the desk',
  },
}
