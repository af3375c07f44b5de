import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#db/connection'
import { environmentOf } from '#env'
import { peekLink } from '#newsroom/accounts/links'
import { setupLine } from './setup-link.ts'

const folder = mkdtempSync(join(tmpdir(), 'trangnhat-user-'))
const paper = () => openDatabase(join(folder, 'trangnhat.db'))

function trangnhat(words: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/trangnhat.mjs', ...words], {
    input,
    encoding: 'utf8',
    env: environmentOf({ DATA_DIR: folder, SITE_URL: 'https://bao.example' }),
  })
  return { status, stdout, stderr }
}

beforeAll(() => {
  expect(trangnhat(['migrate']).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the set-up link is offered anew until there is an editor-in-chief', () => {
  const first = setupLine(paper(), 'https://bao.example')
  const second = setupLine(paper(), 'https://bao.example')
  const tokenOf = (line: string | null) => /cai-dat-dau\/([\w-]{43})/.exec(line ?? '')?.[1] ?? ''
  expect(peekLink(paper(), 'setup', tokenOf(first))).toBeUndefined()
  expect(peekLink(paper(), 'setup', tokenOf(second))).toBeDefined()
  const added = trangnhat(
    [
      'user',
      'add',
      '--email',
      'Son@bao.example',
      '--name',
      'Sơn',
      '--role',
      'editor_in_chief',
      '--password-stdin',
    ],
    'một câu dài chỉ mình biết\n',
  )
  expect(added).toMatchObject({ status: 0, stdout: 'Đã thêm Sơn, tổng biên tập.\n' })
  expect(setupLine(paper(), 'https://bao.example')).toBeNull()
})

test('accounts are listed, shut, opened again and given a link', () => {
  const add = ['user', 'add', '--email', 'lan@bao.example', '--name', 'Lan', '--role', 'reporter']
  expect(trangnhat([...add, '--password-stdin'], 'ngắn')).toMatchObject({ status: 1 })
  expect(trangnhat(add).status).toBe(2)
  expect(trangnhat([...add, '--password-stdin'], 'một câu dài chỉ mình biết').status).toBe(0)
  expect(trangnhat(['user', 'disable', 'LAN@bao.example']).stdout).toContain('Đã khóa')
  expect(trangnhat(['user', 'list']).stdout).toContain('đã khóa')
  expect(trangnhat(['user', 'disable', 'lan@bao.example', '--undo']).stdout).toContain('mở lại')
  const { stdout } = trangnhat(['user', 'reset-link', 'lan@bao.example'])
  const token = /^https:\/\/bao\.example\/admin\/dat-lai\/([\w-]{43})\n$/.exec(stdout)?.[1] ?? ''
  expect(peekLink(paper(), 'reset', token)).toBeDefined()
  expect(trangnhat(['user', 'disable', 'ai@bao.example'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Không có tài khoản'),
  })
})
