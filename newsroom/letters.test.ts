import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { letters } from '#db/schema/records'
import { write } from '#db/write'
import { smtpMailer } from '#integrations/mail/smtp'
import { runDueJobs } from '#newsroom/jobs'
import { sendLetter, waitingLetters, writeLetter } from '#newsroom/letters'
import { testDatabase } from '#test/database'

let db: Db
let server: SMTPServer
let received: string[]
let refuse: boolean
beforeEach(async () => {
  db = testDatabase()
  received = []
  refuse = false
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _session, done) => {
      received.push(await text(stream))
      done(refuse ? new Error('450 try again later') : null)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
})
afterEach(() => new Promise<void>((closed) => server.close(() => closed())))

const send = () => {
  const { port } = server.server.address() as AddressInfo
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'Tòa soạn <toasoan@bao.example>')
  return runDueJobs(
    db,
    { letter: (job) => sendLetter(db, mailer, job) },
    { worker: 'test', atMost: 1 },
  )
}

const letter = { to: 'thu@bao.example', subject: 'Đặt lại mật khẩu', text: 'Mở liên kết này.' }

test('a letter goes out once, in Vietnamese, and what it said is forgotten', async () => {
  write(db, (tx) => writeLetter(tx, letter))
  expect(waitingLetters(db)).toHaveLength(1)
  await send()
  await send()
  expect(received).toHaveLength(1)
  expect(received[0]).toContain('To: thu@bao.example')
  expect(received[0]).toMatch(/Subject: =\?UTF-8\?/)
  expect(waitingLetters(db)).toEqual([])
  expect(db.select().from(letters).get()?.text).toBe('')
})

test('a letter that the server does not take waits and is tried again', async () => {
  refuse = true
  write(db, (tx) => writeLetter(tx, letter))
  await send()
  expect(waitingLetters(db).map((waiting) => waiting.text)).toEqual(['Mở liên kết này.'])
})
