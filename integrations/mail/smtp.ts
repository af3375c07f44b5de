import { createTransport } from 'nodemailer'
import type { Mailer } from './mail.ts'

/**
 * Sends by an SMTP server.
 * @param url `smtps://user:password@host:465` or `smtp://host:587`
 * @param from the sender's address, as `Tòa soạn <toasoan@bao.example>`
 */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(
    { url, connectionTimeout: 20_000, socketTimeout: 30_000 },
    { from },
  )
  return async (mail) => {
    await transport.sendMail(mail)
  }
}
