import type { Db } from '#db/connection'
import { assets } from '#db/schema/assets'
import { sections } from '#db/schema/sections'
import { userSections, users } from '#db/schema/users'
import { type Person, type Role, systemActor } from '#newsroom/actor'
import { p } from '#newsroom/body/build'
import type { StoryContent } from '#newsroom/story'

export const system = systemActor('kiểm thử')

/** The people and the sections that every test works with. */
export type Cast = ReturnType<typeof castOf>

/** Hires the newsroom: one of each role, a second reporter and editor, and the sections they work in. */
export function castOf(db: Db) {
  const now = Date.now()
  const section = (slug: string, name: string, parentId: number | null, needsTwoPeople = false) =>
    db
      .insert(sections)
      .values({ slug, name, parentId, needsTwoPeople, createdAt: now, updatedAt: now })
      .returning({ id: sections.id })
      .get().id
  const economy = section('kinh-te', 'Kinh tế', null)
  const farming = section('nong-nghiep', 'Nông nghiệp', economy)
  const schools = section('giao-duc', 'Giáo dục', null, true)

  const hire = (email: string, name: string, role: Role, sectionIds: number[] = []): Person => {
    const { id } = db
      .insert(users)
      .values({ email: `${email}@bao.example`, name, role, createdAt: now, updatedAt: now })
      .returning({ id: users.id })
      .get()
    for (const sectionId of sectionIds) {
      db.insert(userSections).values({ userId: id, sectionId }).run()
    }
    return { kind: 'person', userId: id, name, role, sectionIds }
  }
  return {
    sections: { economy, farming, schools },
    lan: hire('lan', 'Lan', 'reporter'),
    minh: hire('minh', 'Minh', 'reporter'),
    ha: hire('ha', 'Hà', 'editor', [economy]),
    khanh: hire('khanh', 'Khánh', 'editor', [schools]),
    thu: hire('thu', 'Thu', 'managing_editor'),
    son: hire('son', 'Sơn', 'editor_in_chief'),
    quang: hire('quang', 'Quang', 'administrator'),
  }
}

/** A story that could be published as it stands, in the given section. */
export const readyStory = (
  sectionId: number,
  changes: Partial<StoryContent> = {},
): Partial<StoryContent> => ({
  headline: 'Đồi chè vụ đông: hái ít, sao kỹ, bán theo mẻ nhỏ',
  sapo: 'Tổ chè thôn Bản Liềm đổi cách hái để giữ cây khỏe qua mùa lạnh.',
  sectionId,
  body: {
    type: 'doc',
    schemaVersion: 1,
    content: [p('Từ sáng sớm, cả tổ đã có mặt trên đồi.')],
  },
  ...changes,
})

/** A picture's row, without its file. */
export function pictureRow(db: Db, { alt = 'Đồi chè trong sương', seed = 'a' } = {}): number {
  const now = Date.now()
  return db
    .insert(assets)
    .values({
      sha256: seed.padEnd(64, '0'),
      originalName: 'doi-che.jpg',
      mediaType: 'image/jpeg',
      bytes: 1000,
      width: 1600,
      height: 1067,
      dominantColor: '#4a6b3a',
      alt,
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: assets.id })
    .get().id
}
