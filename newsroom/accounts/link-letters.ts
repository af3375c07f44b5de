import type { Tx } from '#db/write'
import { writeLetter } from '../letters.ts'
import { type Language, type Sentence, spoken } from '../text/sentence.ts'

/** Where the paper is reached and what it is called. */
export type Paper = { origin: string; siteName: string }

type Recipient = { email: string; name: string; language: Language }
type Words = Record<'subject' | 'before' | 'after', Sentence>

/** Invites somebody by letter, in the language that the desk will speak to them. */
export function mailInvitation(tx: Tx, to: Recipient, inviter: string, token: string, by: Paper) {
  mailLink(tx, to, `${by.origin}/admin/loi-moi/${token}`, {
    subject: {
      vi: `Lời mời vào tòa soạn ${by.siteName}`,
      en: `An invitation to the newsroom of ${by.siteName}`,
    },
    before: {
      vi: `${inviter} mời ${to.name} vào tòa soạn ${by.siteName}. Mở liên kết dưới đây trong bảy ngày để chọn mật khẩu:`,
      en: `${inviter} invites ${to.name} into the newsroom of ${by.siteName}. Open the link below within seven days to choose a password:`,
    },
    after: {
      vi: 'Liên kết chỉ dùng được một lần. Nếu không quen tòa soạn này thì bỏ qua thư.',
      en: 'The link works once. If you do not know this newsroom, leave this letter alone.',
    },
  })
}

/** Sends the link for a new password, in the language that the desk speaks to its owner. */
export function mailReset(tx: Tx, to: Omit<Recipient, 'name'>, token: string, by: Paper) {
  mailLink(tx, to, `${by.origin}/admin/dat-lai/${token}`, {
    subject: {
      vi: `Đặt lại mật khẩu ${by.siteName}`,
      en: `A new password for ${by.siteName}`,
    },
    before: {
      vi: 'Có người xin đặt lại mật khẩu cho tài khoản này. Mở liên kết dưới đây trong một giờ để chọn mật khẩu mới:',
      en: 'Somebody asked for a new password for this account. Open the link below within an hour to choose one:',
    },
    after: {
      vi: 'Nếu không phải mình xin thì bỏ qua thư này: mật khẩu vẫn như cũ.',
      en: 'If that was not you, leave this letter alone: the password stays as it is.',
    },
  })
}

function mailLink(tx: Tx, to: Omit<Recipient, 'name'>, link: string, words: Words) {
  const say = (sentence: Sentence) => spoken(sentence, to.language)
  writeLetter(tx, {
    to: to.email,
    subject: say(words.subject),
    text: [say(words.before), link, say(words.after)].join('\n\n'),
  })
}
