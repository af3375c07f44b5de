import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The site cannot run on this machine as it is set up; the message is one sentence for the operator. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}

const ownMajor = 24

/** Types of file systems, as statfs(2) gives them, on which SQLite's locks or its shared memory do not hold. */
const remoteFileSystems = new Map([
  [0x6969, 'NFS'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x517b, 'SMB'],
  [0x01021997, '9P'],
  [0x65735546, 'FUSE'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x01161970, 'GFS2'],
  [0x7461636f, 'OCFS2'],
])

/**
 * Refuses a Node that the program was not made for: better-sqlite3 crashes the process on old ones.
 * @throws CannotStart
 */
export function refuseOtherNode(version = process.versions.node) {
  if (Number(version.split('.')[0]) === ownMajor) return
  throw new CannotStart(
    `Trang Nhất cần Node ${ownMajor}, đang chạy trên Node ${version}: hãy dùng npm start, lệnh này tự chọn đúng bản.`,
  )
}

/**
 * Makes the data folder when it is missing.
 * @throws CannotStart when it cannot be written to, or lies on a file system of another machine
 */
export function refuseUnfitFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new CannotStart(
      `Không ghi được vào thư mục dữ liệu ${folder} (${codeOf(error)}): hãy đổi quyền thư mục hoặc đặt DATA_DIR.`,
    )
  }
  refuseRemoteFileSystem(folder, statfsSync(folder).type)
}

/** @throws CannotStart when `type`, from statfs(2), is that of a network or user-space file system */
export function refuseRemoteFileSystem(folder: string, type: number) {
  const name = remoteFileSystems.get(type >>> 0)
  if (!name) return
  throw new CannotStart(
    `Thư mục dữ liệu ${folder} nằm trên ổ mạng (${name}), SQLite không giữ được dữ liệu an toàn ở đó: hãy đặt DATA_DIR trên ổ đĩa của máy này.`,
  )
}

/**
 * Opens the database once, which checks SQLite's version and every pragma, and closes it again.
 * @throws CannotStart
 */
export async function refuseUnfitDatabase(folder: string) {
  const { closeDatabase, openDatabase } = await import('#db/connection')
  const file = join(folder, 'trangnhat.db')
  try {
    closeDatabase(openDatabase(file))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CannotStart(`Không mở được cơ sở dữ liệu ${file}: ${reason}`)
  }
}

/** @throws CannotStart when another program listens on `port`, or the port is not ours to take */
export async function refuseBusyPort(port: number) {
  const code = await new Promise<string | null>((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(codeOf(error)))
    probe.listen({ port, host: '::' }, () => probe.close(() => resolve(null)))
  })
  if (code === 'EADDRINUSE') {
    throw new CannotStart(
      `Cổng ${port} đang bận: hãy tắt chương trình đang dùng cổng này, hoặc chọn cổng khác, ví dụ PORT=${port + 1} npm start.`,
    )
  }
  if (code === 'EACCES') {
    throw new CannotStart(
      `Không được phép dùng cổng ${port}: hãy chọn cổng từ 1024 trở lên và đặt máy chủ TLS ở phía trước.`,
    )
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
