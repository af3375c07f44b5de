/** A list with nothing in it yet, and a way on. */
export function EmptyList({ children }: { children: React.ReactNode }) {
  return (
    <div className="mt-10 border-t border-ink pt-6 pb-4">
      <p className="headline-26 max-w-[34rem] font-light">{children}</p>
      <p className="mt-4 flex flex-wrap gap-x-6 text-14 font-semibold text-cham">
        <a className="all-link mt-0" href="/moi-nhat">
          Tin mới nhất
        </a>
        <a className="all-link mt-0" href="/">
          Về trang nhất
        </a>
      </p>
    </div>
  )
}
