/** Stands for every page that is not kept on the device; the service worker writes the kept stories into its list. */
export function OfflinePage({ siteName }: { siteName: string }) {
  return (
    <>
      <header>
        <p className="wordmark sheet py-4 text-center text-[1.75rem] tablet:py-7 tablet:text-[clamp(2.6rem,5.4vw,4.25rem)]">
          <a href="/">{siteName}</a>
        </p>
        <div className="cloth" aria-hidden="true" />
      </header>
      <main className="sheet pt-8 pb-16 tablet:pt-12">
        <h1 className="headline-48">Máy đang không có mạng</h1>
        <p className="mt-5 max-w-[41.5rem] font-serif text-pretty text-19 leading-[1.6] text-ink-2">
          Trang này chưa có trên máy. Những bài đã đọc gần đây vẫn mở được; có mạng lại thì tải lại
          trang.
        </p>
        {/* A form without an address asks for the page that was wanted. */}
        <form className="mt-7 flex flex-wrap items-center gap-x-7 gap-y-3 font-semibold text-cham">
          <button
            type="submit"
            className="border border-cham px-5 py-2.5 hover:border-ink hover:text-ink"
          >
            Tải lại
          </button>
          <a href="/" className="all-link mt-0">
            Về trang nhất
          </a>
        </form>
        <ul
          id="da-giu"
          className="mt-8 empty:hidden max-w-[41.5rem] border-t border-ink font-serif text-19 leading-[1.5] [&>li]:border-b [&>li]:border-rule [&_a]:block [&_a]:py-3"
        />
      </main>
    </>
  )
}
