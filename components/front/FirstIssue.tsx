/** The front page before any story is out. */
export function FirstIssue({ siteName }: { siteName: string }) {
  return (
    <section className="essay py-band">
      <h2 className="essay-headline">Số đầu tiên đang lên khuôn</h2>
      <p className="summary-big mx-auto mt-3 max-w-xl">
        {siteName} chưa có bài nào được đăng. Khi tòa soạn xuất bản bài đầu tiên, bài ấy sẽ đứng
        ngay ở trang này.
      </p>
    </section>
  )
}
