import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = (args: string[], env: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, ['bin/trangnhat.mjs', ...args], {
    env: { ...process.env, ...env },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  )

test('the list of commands is shown to who asks, and to who asks for something else', async () => {
  const asked = await run([])
  expect(asked).toMatchObject({ code: 0, stderr: '' })
  for (const name of ['backup', 'build', 'import text', 'migrate', 'restore']) {
    expect(asked.stdout).toContain(`\n  ${name} `)
  }
  const mistaken = await run(['../env'])
  expect(mistaken).toMatchObject({ code: 2, stdout: '' })
  expect(mistaken.stderr).toContain('Không có lệnh “../env”')
})

test('every command says how it is used', async () => {
  const usage = await run(['import', 'text', '--help'])
  expect(usage).toMatchObject({ code: 0, stderr: '' })
  expect(usage.stdout).toContain('npx trangnhat import text')
})

test('a bad environment is a sentence that names the variable, the value and what is allowed', async () => {
  const refused = await run(['build'], { PORT: 'abc' })
  expect(refused.code).toBe(1)
  expect(refused.stderr).toBe('PORT=abc không hợp lệ: cần một số nguyên từ 0 đến 65535.\n')
})
