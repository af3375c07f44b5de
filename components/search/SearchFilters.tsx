import type { SearchResult } from '#server/reads-search'

/** What narrows a search; part of its form, so that it works without a script. */
export function SearchFilters({ asked, sections, author }: SearchResult) {
  return (
    <div className="search-filters">
      <label>
        Chuyên mục
        <select name="chuyen-muc" defaultValue={asked.section ?? ''}>
          <option value="">Tất cả</option>
          {sections.map(({ id, slug, name, isTop }) => (
            <option key={id} value={slug}>
              {isTop ? name : `– ${name}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        Từ ngày
        <input type="date" name="tu" defaultValue={asked.from ?? ''} />
      </label>
      <label>
        Đến ngày
        <input type="date" name="den" defaultValue={asked.to ?? ''} />
      </label>
      <label>
        Xếp theo
        <select name="sap-xep" defaultValue={asked.order === 'newest' ? 'moi-nhat' : ''}>
          <option value="">Sát nhất</option>
          <option value="moi-nhat">Mới nhất</option>
        </select>
      </label>
      {author && (
        <label>
          Tác giả
          <select name="tac-gia" defaultValue={author.slug}>
            <option value="">Tất cả</option>
            <option value={author.slug}>{author.name}</option>
          </select>
        </label>
      )}
      <button type="submit">Lọc</button>
    </div>
  )
}
