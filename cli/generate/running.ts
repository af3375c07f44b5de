/** A running story of the paper. Moments are UTC epoch milliseconds. */
export type Running = {
  name: string
  opensAt: number
  closesAt: number
  /** Names of the sections that write about it. */
  sections: readonly string[]
}

/** What comes back every year: its first month, counted from 0, and how many months it runs. */
const yearly = [
  { name: 'Lễ hội xuân', month: 0, months: 3, sections: ['Lễ hội', 'Ẩm thực', 'Đi đâu'] },
  { name: 'Mùa mưa lũ', month: 5, months: 4, sections: ['Thời tiết', 'Giao thông', 'Bản làng'] },
  { name: 'Giải thanh niên các xã', month: 2, months: 3, sections: ['Bóng đá', 'Phong trào'] },
  { name: 'Năm học mới', month: 7, months: 3, sections: ['Trường lớp', 'Nội trú'] },
  { name: 'Vụ chè đông', month: 9, months: 3, sections: ['Nông nghiệp', 'Thị trường'] },
  { name: 'Tuần rừng mùa khô', month: 10, months: 4, sections: ['Môi trường'] },
] as const

/** Every running story that began between the two moments. */
export function running({ from, until }: { from: number; until: number }): Running[] {
  const found: Running[] = []
  for (let year = new Date(from).getUTCFullYear(); ; year++) {
    if (Date.UTC(year, 0) > until) return found
    for (const { name, month, months, sections } of yearly) {
      const opensAt = Date.UTC(year, month)
      if (opensAt < from || opensAt > until) continue
      found.push({
        name: `${name} ${year}`,
        opensAt,
        closesAt: Date.UTC(year, month + months),
        sections,
      })
    }
  }
}
